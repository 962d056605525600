package onrecord.extraction.events.participants;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.references.Certainty;
import onrecord.extraction.events.triggers.KillingReader;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.language.NounChunks;
import onrecord.text.CourtRole;
import onrecord.text.EventCategory;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** Tells what the participants of one event are in a case: <em>a <u>judge</u> sentenced the <u>accused</u></em>. */
public final class CourtRoles {

    private static final int FAR = 8;
    private static final Set<EventCategory> CASES = EnumSet.of(EventCategory.LAW, EventCategory.CRIME, EventCategory.CONFLICT);

    private final Clauses clauses;
    private final NounChunks phrases;
    private final int deed;
    private final boolean ofCase;
    private final boolean ofDeath;
    private final boolean law;
    private final boolean violence;
    private final boolean standsBeforeLaw;
    private final boolean grave;

    /** @param trigger of the event */
    public CourtRoles(Clauses clauses, NounChunks phrases, EventType type, Trigger trigger) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.deed = trigger.head();
        EventCategory category = type.category();
        this.ofDeath = type.equals(KillingReader.DEATH) && trigger.isNominal();
        this.ofCase = CASES.contains(category) || type.equals(EventType.CONCEDE) || type.equals(EventType.SANCTION);
        boolean stands = trigger.noun() >= 0 && DeedWords.STANDS_BEFORE_LAW.contains(clauses.lemma(deed));
        this.law = ofCase && (isLaw(trigger) || stands && category == EventCategory.LAW);
        this.violence = CASES.contains(category) && !type.equals(EventType.ACCUSE) && tells(trigger, DeedWords.VIOLENCE);
        this.standsBeforeLaw = law && stands;
        this.grave = (ofCase || category == EventCategory.LIFE || category == EventCategory.HEALTH || category == EventCategory.DISASTER)
                && tells(trigger, DeedWords.GRAVE) || standsBeforeLaw || law && tells(trigger, DeedWords.KEPT_BY_LAW);
    }

    private boolean isLaw(Trigger trigger) {
        return tells(trigger, DeedWords.LAW) || tells(trigger, DeedWords.KEPT_BY_LAW)
                || tells(trigger, DeedWords.LAW_OVER_CRIME) && isOfCrime(trigger.head());
    }

    /** "held a man", "sentenced to two years", "filed charges"; but "held talks" is told by the talks. */
    private boolean tells(Trigger trigger, Set<String> words) {
        int noun = trigger.noun();
        boolean byVerb = noun < 0 || trigger.isNominal() || PartyNouns.isParty(clauses, noun)
                || DeedWords.MEASURES.contains(clauses.lemma(noun));
        return byVerb && words.contains(clauses.lemma(trigger.head())) || noun >= 0 && words.contains(clauses.lemma(noun));
    }

    /** "accused of murder", "accused of stealing a car"; but not "accused of lying". */
    private boolean isOfCrime(int word) {
        for (int child : clauses.children(word)) {
            if (clauses.names(child, DeedWords.VIOLENCE) || clauses.names(child, DeedWords.CRIMES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it does harm to name the wrong person: as arrested, convicted, killing or dead. */
    public boolean isGrave() {
        return grave;
    }

    /** Whether the law is used on somebody. */
    boolean isLaw() {
        return law;
    }

    /** How sure it has to be who is meant by a participant in this role. */
    Certainty certainty(ParticipantRole role) {
        if (!isGrave()) {
            return ofCase || ofDeath ? Certainty.SURE : Certainty.SURE_NAME;
        }
        return role == ParticipantRole.RECIPIENT || violence || standsBeforeLaw ? Certainty.SURE_TO_SUFFER : Certainty.SURE;
    }

    /** "went on <em>trial</em>", "got a long <em>sentence</em>": the law is used on who does so. */
    boolean standsBeforeLaw() {
        return standsBeforeLaw;
    }

    /** "the trial before <em>Judge Brandt</em>". */
    boolean isJudge(int word) {
        return law && word >= 0 && office(word) == CourtRole.JUDGE;
    }

    /**
     * @param word where the participant is named
     * @param roles what else the article says that they are, as single small words
     */
    @Nullable
    CourtRole of(Participant participant, int word, Set<String> roles) {
        boolean recipient = participant.role() == ParticipantRole.RECIPIENT;
        if (law) {
            return recipient ? CourtRole.ACCUSED : acting(word, roles);
        }
        if (violence) {
            return !recipient ? laidToCharge() : isHuman(participant, word) ? CourtRole.VICTIM : null;
        }
        return null;
    }

    /** Who acts in a court is told by what they are called, here or elsewhere. */
    private @Nullable CourtRole acting(int word, Set<String> roles) {
        CourtRole here = office(word);
        return here != null ? here : roles.stream().map(CourtRoles::office).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable CourtRole office(int word) {
        int head = phrases.headOf(word);
        int from = PartyNouns.isPersonName(clauses, head) || clauses.isCommonNoun(head) ? phrases.from(word) : head;
        for (int i = from; i <= phrases.to(word); i++) {
            CourtRole office = office(clauses.lemma(i).toLowerCase(Locale.ROOT));
            if (office != null) {
                return office;
            }
        }
        return null;
    }

    private static @Nullable CourtRole office(String noun) {
        if (DeedWords.JUDGES.contains(noun)) {
            return CourtRole.JUDGE;
        }
        return DeedWords.LAWYERS.contains(noun) ? CourtRole.LAWYER : DeedWords.WITNESSES.contains(noun) ? CourtRole.WITNESS : null;
    }

    private boolean isHuman(Participant participant, int word) {
        boolean pronoun = clauses.token(word).tag().equals("PRP") && !clauses.word(word).equals("it");
        return participant.person() >= 0 || pronoun || PartyNouns.isHuman(clauses, phrases.headOf(word));
    }

    /** "accused of <em>killing</em> her": who acts has not done it for certain. */
    private @Nullable CourtRole laidToCharge() {
        int word = deed;
        for (int step = 0; step < FAR && clauses.head(word) >= 0; step++) {
            String relation = clauses.relation(word);
            boolean complement = relation.equals("xcomp") || relation.equals("advcl") || relation.equals("ccomp") || relation.equals("conj")
                    || relation.equals("obl") || relation.equals("obj") || relation.equals("acl") || relation.equals("nmod");
            if (!complement) {
                return null;
            }
            int above = clauses.head(word);
            boolean charged = DeedWords.LAID_TO_CHARGE.contains(clauses.lemma(above))
                    && !(word == deed && relation.equals("conj") && clauses.token(deed).isFinite());
            if (charged || isOnTrial(above) || isToldByProsecution(above)) {
                return CourtRole.ACCUSED;
            }
            word = above;
        }
        return null;
    }

    /** "went on trial for murdering her". */
    private boolean isOnTrial(int verb) {
        int circumstance = clauses.child(verb, "obl", "obj");
        return circumstance >= 0 && DeedWords.LAID_TO_CHARGE.contains(clauses.lemma(circumstance));
    }

    /** "Prosecutors say that he killed her". */
    private boolean isToldByProsecution(int verb) {
        int teller = clauses.isVerb(verb) ? clauses.child(verb, "nsubj") : Clauses.NONE;
        return teller >= 0 && office(teller) == CourtRole.LAWYER;
    }
}
