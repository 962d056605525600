package onrecord.extraction.events.participants;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.triggers.KillingReader;
import onrecord.extraction.events.triggers.VerbFrame;
import onrecord.text.EventCategory;
import onrecord.text.EventType;
import onrecord.text.WordSections;

/** Tells to whose charge a deed is laid that a noun names: <em>“<u>Trent</u> was found guilty of murder in the death of Karl Hale”</em>. */
final class LaidToCharge {

    private static final int FAR = 4;
    private static final Set<EventCategory> DEEDS = EnumSet.of(EventCategory.CRIME, EventCategory.CONFLICT);
    private static final Set<String> OVER = WordSections.read("events/deeds.txt").set("over a deed");
    private static final Set<String> UPWARDS = Set.of("nmod", "obl", "obj", "xcomp", "conj");
    private static final WordSections CONTEXT = WordSections.read("events/context.txt");
    private static final Set<String> FINDING = CONTEXT.set("proving");
    private static final Set<String> NEGATIONS = CONTEXT.set("negations");
    /** "pleaded guilty to", "denied": who does so is accused. */
    private static final Set<String> BY_ACCUSED = Set.of("deny", "plead", "admit", "confess");

    private LaidToCharge() {}

    /** The head of the phrase that names the accused; {@link Clauses#NONE} when that is not told. */
    static int accused(Clauses clauses, VerbRoles roles, EventType type, int noun) {
        if (!DEEDS.contains(type.category()) && !type.equals(KillingReader.DEATH)) {
            return Clauses.NONE;
        }
        int word = noun;
        for (int step = 0; step < FAR && leadsUp(clauses, word) && isOver(clauses, word); step++) {
            word = clauses.head(word);
            boolean charged = DeedWords.LAID_TO_CHARGE.contains(clauses.lemma(word)) || BY_ACCUSED.contains(clauses.lemma(word));
            if (charged) {
                return isDropped(clauses, word) ? Clauses.NONE : of(clauses, roles, clauses.isVerb(word) ? word : clauses.head(word));
            }
        }
        return Clauses.NONE;
    }

    /** "denied the theft and <em>the murder</em>"; who denied the theft and <em>condemned</em> the murder is not charged with it. */
    private static boolean leadsUp(Clauses clauses, int word) {
        boolean otherDeed = clauses.is(word, "conj") && clauses.token(word).isFinite() && clauses.hasChild(word, "cc");
        return UPWARDS.contains(clauses.relation(word)) && !otherDeed;
    }

    /** "will <em>not</em> charge Trent in the killing of Hale"; who is not convicted was charged. */
    private static boolean isDropped(Clauses clauses, int charge) {
        boolean negated = IntStream.of(clauses.children(charge)).anyMatch(child -> NEGATIONS.contains(clauses.word(child)));
        return negated && !FINDING.contains(clauses.lemma(charge)) && !BY_ACCUSED.contains(clauses.lemma(charge));
    }

    private static boolean isOver(Clauses clauses, int word) {
        String preposition = clauses.introducedBy(word);
        return preposition.isEmpty() || OVER.contains(preposition);
    }

    private static int of(Clauses clauses, VerbRoles roles, int verb) {
        if (verb < 0 || !clauses.isVerb(verb)) {
            return Clauses.NONE;
        }
        boolean suffers = VerbFrame.isPassive(clauses, verb) || BY_ACCUSED.contains(clauses.lemma(verb));
        int first = suffers ? roles.subject(verb) : roles.object(verb);
        int accused = first >= 0 && isOfLaw(clauses.lemma(first)) ? roles.object(verb) : first;
        return accused >= 0 && isOfLaw(clauses.lemma(accused)) ? Clauses.NONE : accused;
    }

    private static boolean isOfLaw(String noun) {
        return DeedWords.USES_THE_LAW.contains(noun) || DeedWords.JUDGES.contains(noun) || DeedWords.LAWYERS.contains(noun);
    }
}
