package onrecord.extraction.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who acts and who is acted upon: <em>“Russia’s annexation of Crimea”</em>, <em>“Lavrov had talks with Rex Tillerson”</em>,
 * <em>“the camp was attacked by militiamen”</em>.
 */
final class ParticipantFinder {

    private static final int MOST = 6;
    private static final int FURTHER_ON = 16;
    private static final Set<String> TOWARDS =
            Set.of("with", "against", "to", "on", "at", "toward", "towards", "upon", "into", "of", "for", "from", "over");
    private static final Set<String> LOOSE = Set.of("on", "at", "over", "of", "for");
    private static final Set<String> MEETING = Set.of("with", "between", "to", "by", "of", "among");
    private static final Set<String> LINKS = Set.of("and", ",", ";", "&");

    private static final Set<EventType> ANSWERS =
            EnumSet.of(EventType.AGREE, EventType.REJECT, EventType.SUPPORT, EventType.ACCUSE, EventType.CONCEDE);

    private final Parties parties;
    private final Set<String> suffered;

    ParticipantFinder(Parties parties, Set<String> suffered) {
        this.parties = parties;
        this.suffered = suffered;
    }

    List<Participant> find(Clauses clauses, NounPhrases phrases, EventType type, Trigger trigger) {
        Cast cast = new Cast(clauses, phrases);
        if (!trigger.isNominal()) {
            cast.ofVerb(type, trigger);
        }
        if (trigger.noun() >= 0) {
            cast.ofNoun(type, trigger);
        }
        if (type == EventType.CONSULT && cast.found.size() < 2) {
            cast.withWhom(trigger);
        }
        return cast.found;
    }

    /** The participants of one event as they are found. */
    private final class Cast {

        private final Clauses clauses;
        private final NounPhrases phrases;
        private final VerbRoles roles;
        private final List<Participant> found = new ArrayList<>();

        Cast(Clauses clauses, NounPhrases phrases) {
            this.clauses = clauses;
            this.phrases = phrases;
            this.roles = new VerbRoles(clauses, phrases, suffered);
        }

        void ofVerb(EventType type, Trigger trigger) {
            int verb = trigger.head();
            boolean passive = roles.isPassive(verb);
            if (passive) {
                add(ParticipantRole.ACTOR, roles.agent(verb));
                int patient = clauses.is(verb, "acl") ? clauses.head(verb) : roles.patient(verb);
                if (patient != trigger.noun()) {
                    add(ParticipantRole.RECIPIENT, patient);
                }
            } else {
                add(ParticipantRole.ACTOR, VerbRoles.subject(clauses, verb));
            }
            if (found.isEmpty() && !clauses.relation(verb).startsWith("acl")) {
                add(passive ? ParticipantRole.RECIPIENT : ParticipantRole.ACTOR, roles.partyBefore(verb));
            }
            int object = clauses.child(verb, "obj");
            for (int child : clauses.children(verb)) {
                if (child == trigger.noun()) {
                    continue;
                }
                if (child == object || clauses.is(child, "iobj") || isTowards(type, trigger, child)) {
                    add(ParticipantRole.RECIPIENT, child);
                } else if (clauses.is(child, "ccomp") && type == EventType.REQUEST) {
                    add(ParticipantRole.RECIPIENT, clauses.child(child, "nsubj", "nsubj:pass"));
                }
            }
            after(trigger, type);
        }

        /** "with Iran", behind its verb or as "with whom"; "on Twitter" or "for the town" tell of no other party than the object does. */
        private boolean isTowards(EventType type, Trigger trigger, int child) {
            boolean behind = child > trigger.head() || clauses.token(child).tag().startsWith("W");
            String preposition = clauses.is(child, "obl") && behind ? clauses.introducedBy(child) : "";
            boolean known = found.stream().anyMatch(one -> one.role() == ParticipantRole.RECIPIENT);
            boolean wanted = type == EventType.REQUEST && preposition.equals("for") && !clauses.hasChild(trigger.head(), "advcl");
            return TOWARDS.contains(preposition) && !wanted && !(known && LOOSE.contains(preposition));
        }

        void ofNoun(EventType type, Trigger trigger) {
            int noun = trigger.noun();
            ParticipantRole owning = owner(type, trigger);
            for (int word = phrases.from(noun); word < noun; word++) {
                boolean owner = word + 1 < noun && clauses.token(word + 1).tag().equals("POS");
                boolean nationality = Parties.isNationality(clauses, word) && !clauses.is(clauses.head(word), "nmod:poss");
                if (owner || clauses.is(word, "nmod:poss") || nationality) {
                    addOne(owning, word, false);
                }
            }
            for (int child : clauses.children(noun)) {
                if (clauses.is(child, "nmod") || clauses.is(child, "obl")) {
                    addBy(type, clauses.introducedBy(child), child);
                } else if (clauses.is(child, "nmod:poss")) {
                    addOne(owning, child, false);
                }
            }
            after(trigger, type);
            if (type == EventType.CONSULT && trigger.isNominal() && ReportReader.isOccasion(clauses, trigger)) {
                add(ParticipantRole.ACTOR, VerbRoles.subject(clauses, clauses.head(noun)));
            }
        }

        /** "Russia's invasion" is Russia's doing; who "accepted Russia's request" answers it. */
        private ParticipantRole owner(EventType type, Trigger trigger) {
            boolean answered = !trigger.isNominal() && ANSWERS.contains(type) && !found.isEmpty();
            return answered ? ParticipantRole.RECIPIENT : ParticipantRole.ACTOR;
        }

        /** "had one or more conversations about the war with Vladimir Putin": further on in the clause. */
        private void withWhom(Trigger trigger) {
            int to = Math.min(clauses.last(trigger.head()), trigger.to() + FURTHER_ON);
            for (int word = trigger.to() + 1; word < to; word++) {
                if (clauses.word(word).equals("with") && phrases.after(word) >= 0) {
                    addOne(ParticipantRole.RECIPIENT, phrases.after(word), true);
                    return;
                }
            }
        }

        /** The phrase right behind the trigger's preposition, wherever the tree hangs it: "a telephone call with Petro Poroshenko". */
        private void after(Trigger trigger, EventType type) {
            int preposition = clauses.isPreposition(trigger.to()) ? trigger.to() : trigger.to() + 1;
            if (preposition < clauses.size() && clauses.isPreposition(preposition)) {
                addBy(type, clauses.word(preposition), phrases.after(preposition));
            }
        }

        private void addBy(EventType type, String preposition, int word) {
            if (type == EventType.CONSULT && !MEETING.contains(preposition)) {
                return;
            }
            boolean acting = preposition.equals("by") || preposition.equals("between")
                    || preposition.equals("of") && (type == EventType.RETREAT || type == EventType.CONSULT);
            if (acting) {
                add(ParticipantRole.ACTOR, word);
            } else if (TOWARDS.contains(preposition)) {
                add(ParticipantRole.RECIPIENT, word);
            }
        }

        /** The phrase of this word and those joined to it by "and". */
        private void add(ParticipantRole role, int word) {
            if (word < 0) {
                return;
            }
            addOne(role, word, true);
            for (int child : clauses.children(word)) {
                if (clauses.is(child, "conj") && !clauses.isVerb(child)) {
                    addOne(role, child, true);
                }
            }
            int next = phrases.to(word) + 1;
            while (next + 1 < clauses.size() && found.size() < MOST && LINKS.contains(clauses.word(next)) && linked(next + 1)) {
                addOne(role, phrases.headOf(next + 1), true);
                next = phrases.to(next + 1) + 1;
            }
        }

        /** A list of names goes on after a comma only with a name that hangs on the list. */
        private boolean linked(int word) {
            int head = phrases.headOf(word);
            return clauses.is(head, "conj") && !clauses.isVerb(clauses.head(head));
        }

        private void addOne(ParticipantRole role, int word, boolean wholePhrase) {
            if (found.size() >= MOST) {
                return;
            }
            Participant participant = parties.named(clauses, phrases, word, role, wholePhrase);
            if (participant != null && found.stream().noneMatch(known -> Names.same(known, participant))) {
                found.add(participant);
            }
        }
    }
}
