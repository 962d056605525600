package onrecord.extraction.events.participants;

import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.ContextWords;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.language.NounChunks;
import onrecord.text.EventTrait;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;

/**
 * One event, with what the rules about its participants ask of it.
 *
 * @param cast who is found to take part in it, filled step by step
 */
record Deed(
        Clauses clauses,
        NounChunks phrases,
        EventType type,
        Trigger trigger,
        Parties parties,
        VerbRoles roles,
        CourtRoles courtRoles,
        ParticipantList cast) {

    static Deed of(Clauses clauses, NounChunks phrases, EventType type, Trigger trigger, Parties parties, ContextWords words) {
        CourtRoles courtRoles = new CourtRoles(clauses, phrases, type, trigger);
        VerbRoles roles = new VerbRoles(clauses, phrases, words, courtRoles.isGrave());
        ParticipantList cast = new ParticipantList(clauses, phrases, parties, courtRoles, type);
        return new Deed(clauses, phrases, type, trigger, parties, roles, courtRoles, cast);
    }

    /** "Police found the bodies", "was pronounced dead by doctors", "placed him on the injured list": who only tells of it has no part in it. */
    boolean isFound() {
        String lemma = clauses.lemma(trigger.head());
        boolean listed = DeedWords.LISTING.contains(lemma) && (roles.isPassive(trigger) || roles.object(trigger.head()) >= 0);
        return type.has(EventTrait.TO_PEOPLE) && (DeedWords.FINDING.contains(lemma) || listed);
    }

    /** "has an <em>offer</em> from the club", "suffered <em>damage</em>": who has it does not do it. */
    boolean isHad() {
        boolean has = !trigger.isNominal() && trigger.noun() >= 0 && DeedWords.HAS.contains(clauses.lemma(trigger.head()));
        return has && (type.definition().role("owner", ParticipantRole.ACTOR) == ParticipantRole.RECIPIENT
                || DeedWords.LAW.contains(clauses.lemma(trigger.noun()))
                || isFromSomebody(trigger.noun()) || isFromSomebody(trigger.head()));
    }

    private boolean isFromSomebody(int word) {
        for (int child : clauses.children(word)) {
            if (clauses.introducedBy(child).equals("from") && PartyNouns.isParty(clauses, child)) {
                return true;
            }
        }
        return false;
    }
}
