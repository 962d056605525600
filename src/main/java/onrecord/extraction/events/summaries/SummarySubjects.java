package onrecord.extraction.events.summaries;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.details.EventTimes;
import onrecord.language.NameKind;
import onrecord.text.WordSections;

/** Finds the subject of a clause, and where it begins: <em>“On Monday <u>police</u> raided”</em>, <em>“<u>not</u> all were arrested”</em>. */
final class SummarySubjects {

    private static final Set<String> DENIALS = WordSections.read("events/context.txt").set("negations");

    private final EventTimes times;

    SummarySubjects(EventTimes times) {
        this.times = times;
    }

    /** Where the clause of this subject begins, with a word that denies it; without a subject what stands in its place. Negative when nothing does. */
    int from(Clauses clauses, int verb, int subject) {
        if (subject < 0) {
            return phraseBefore(clauses, verb);
        }
        return isBehindTime(clauses, subject) ? subject + 1 : withDenial(clauses, beginning(clauses, subject));
    }

    /** Of several, which the tree makes of a phrase before the subject, the last before the verb. */
    static int subject(Clauses clauses, int verb) {
        int subject = clauses.child(verb, "expl");
        for (int child : clauses.children(verb)) {
            boolean listed = subject >= 0 && (clauses.hasChild(child, "cc") || isPlaceOf(clauses, child, subject));
            boolean nearer = child < verb && !listed;
            if (nearer && (clauses.relation(child).startsWith("nsubj") || clauses.relation(child).startsWith("csubj"))) {
                subject = child;
            }
        }
        return subject;
    }

    /** "John Reyl, 23, of Mill Street, <em>Brenk</em> was arrested". */
    private static boolean isPlaceOf(Clauses clauses, int place, int name) {
        return PartyNouns.isPersonName(clauses, name) && clauses.token(place).name() == NameKind.PLACE
                && clauses.word(place - 1).equals(",");
    }

    /** "After the shooting <em>Reyl</em> fled", taken for "the shooting Reyl". */
    static boolean isBehindTime(Clauses clauses, int subject) {
        int name = subject + 1;
        boolean beside = clauses.isCommonNoun(subject) && clauses.is(name, "appos") && clauses.head(name) == subject
                && PartyNouns.isPersonName(clauses, name) && !PartyNouns.isHuman(clauses, subject);
        return beside && clauses.first(subject) > 0 && clauses.is(clauses.first(subject) - 1, "mark");
    }

    /**
     * Where the subject begins: without a day that the tree takes for a part of it ("On Monday police"), with the others of a list
     * ("<em>Judge Lund</em> and the defence").
     */
    int beginning(Clauses clauses, int subject) {
        int first = clauses.first(subject);
        int before = first - 1;
        if (clauses.word(first).equals("as") && first + 2 < subject && clauses.word(first + 2).equals("as")) {
            return first;
        }
        if (before > 0 && isTime(clauses, subject) && clauses.isNoun(before)) {
            return Math.min(before, clauses.first(before));
        }
        int listed = before - 1;
        boolean counted = listed > 0 && clauses.is(before, "cc") && clauses.hasChild(subject, "nummod")
                && clauses.hasChild(listed, "nummod");
        if (counted) {
            return clauses.first(listed);
        }
        boolean another = before > 1 && clauses.word(before - 1).equals(",") && clauses.isNoun(subject);
        int listedLast = another && clauses.head(subject) >= 0 && isListedWith(clauses, subject, before - 2) ? before - 2 : before - 1;
        int other = listedLast >= 0 && clauses.is(before, "cc") && clauses.isNoun(listedLast) ? chunk(clauses, listedLast) : Clauses.NONE;
        if (other == 0 || other > 0 && clauses.word(other - 1).equals(",")) {
            return other;
        }
        int time = first;
        while (time < subject && (clauses.is(time, "case") || isTime(clauses, time) || clauses.word(time).equals(","))) {
            time++;
        }
        return clauses.is(first, "case") ? time : first;
    }

    /** "Most farmers, and <em>the government</em>, have asked": both are subjects of one verb, or the second is joined to the first. */
    private static boolean isListedWith(Clauses clauses, int subject, int other) {
        boolean both = clauses.head(other) == clauses.head(subject) && clauses.relation(other).startsWith("nsubj");
        return both || clauses.head(subject) == other || clauses.head(other) == subject;
    }

    /** "To free them, <em>troops</em> stormed": the phrase right before the verb of the sentence, when the tree names no subject. */
    private static int phraseBefore(Clauses clauses, int verb) {
        int last = verb - 1;
        while (last > 0 && clauses.head(last) == verb && !clauses.isNoun(last) && !clauses.is(last, "punct")) {
            last--;
        }
        if (last < 0 || clauses.head(verb) >= 0 || !clauses.token(verb).isFinite() || !clauses.isNoun(last)) {
            return Clauses.NONE;
        }
        int from = chunk(clauses, last);
        return from > 0 && clauses.word(from - 1).equals(",") ? from : Clauses.NONE;
    }

    /** "<em>Not</em> all were arrested", "<em>hardly</em> anyone was hurt": without that word the line would say the contrary. */
    private static int withDenial(Clauses clauses, int from) {
        boolean denied = from > 0 && DENIALS.contains(clauses.word(from - 1)) && (from == 1 || !clauses.is(from - 2, "cc"));
        return denied ? from - 1 : from;
    }

    private static int chunk(Clauses clauses, int noun) {
        return clauses.phrases().from(noun);
    }

    boolean isTime(Clauses clauses, int word) {
        return times.isTime(clauses.token(word).span());
    }
}
