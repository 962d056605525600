package onrecord.extraction.events.summaries;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;

/** Makes a line shorter that is too long for one. */
public final class LineLength {

    /** In UTF-16 code units, names put in not counted; up to {@link #LONGEST} a whole clause is told as it is. */
    static final int PREFERRED = 200;
    public static final int LONGEST = 280;

    private static final Set<String> ADDED = Set.of("acl:relcl", "advcl", "advcl:relcl", "parataxis", "discourse", "acl", "conj");

    private LineLength() {}

    /** Without what is set off by marks and not needed, until it is as short as preferred; cut only where it is far too long. */
    static SummaryWords shorten(SummaryWords words) {
        Clauses clauses = words.clauses();
        for (int word = words.behindAll() - 1; word > words.first() && words.length() > PREFERRED; word--) {
            boolean listed = clauses.is(word, "conj") && !clauses.isVerb(word);
            if (words.keeps(word) && ADDED.contains(clauses.relation(word)) && !listed && !isNoRelative(clauses, word)
                    && !isPredicate(clauses, word) && isSetOff(words, word)) {
                words.drop(word);
                LooseMarks.again(words);
            }
        }
        while (words.length() > LONGEST && cutBehind(words)) {
            LooseMarks.again(words);
        }
        return words;
    }

    /** "Ana Ruiz, a doctor, <em>left</em>", "he fled, the guards <em>said</em>", taken for a relative clause: that would have "who" or "which". */
    private static boolean isNoRelative(Clauses clauses, int verb) {
        boolean relative = clauses.is(verb, "acl:relcl") && clauses.token(verb).isFinite();
        for (int word = clauses.first(verb); relative && word < verb; word++) {
            relative = !clauses.token(word).tag().startsWith("W");
        }
        return relative;
    }

    /** "The ship, deployed in the gulf, <em>was escorting</em> boats", taken for a circumstance: that would have a subject or "while". */
    private static boolean isPredicate(Clauses clauses, int verb) {
        int auxiliary = clauses.child(verb, "aux", "aux:pass", "cop");
        boolean finite = clauses.token(auxiliary < 0 ? verb : auxiliary).isFinite();
        return finite && clauses.is(verb, "advcl") && !clauses.hasChild(verb, "mark") && !clauses.hasChild(verb, "advmod")
                && SummarySubjects.subject(clauses, verb) < 0;
    }

    private static boolean isSetOff(SummaryWords words, int word) {
        Clauses clauses = words.clauses();
        int first = clauses.first(word);
        int next = clauses.last(word) + 1;
        boolean before = clauses.is(first, "punct") || first > 0 && clauses.is(first - 1, "punct");
        return before && first > words.first() && (next >= clauses.size() || clauses.is(next, "punct"));
    }

    /** Cuts before the last comma or conjunction behind the trigger. */
    private static boolean cutBehind(SummaryWords words) {
        Clauses clauses = words.clauses();
        for (int word = words.behindAll() - 1; words.isBehindNeeded(word) && word > words.first() && words.isInOrder(); word--) {
            String tag = clauses.token(word).tag();
            if (words.keeps(word) && !partsSubject(words, word)
                    && (tag.equals(",") || tag.equals("CC") || tag.equals("IN") || tag.startsWith("W") || tag.equals(":"))) {
                words.cutAt(word);
                return true;
            }
        }
        return false;
    }

    /** "charge that the rules | set to go into effect | <em>are</em> meant": a subject would be left without its verb. */
    private static boolean partsSubject(SummaryWords words, int cut) {
        Clauses clauses = words.clauses();
        for (int word = words.next(0); word >= 0 && word < cut; word = words.next(word + 1)) {
            if (clauses.relation(word).startsWith("nsubj") && clauses.head(word) >= cut) {
                return true;
            }
        }
        return false;
    }
}
