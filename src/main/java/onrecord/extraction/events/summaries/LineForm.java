package onrecord.extraction.events.summaries;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;

/** Tells whether a line has the form of one: begun as a sentence is, and no piece of a phrase. */
final class LineForm {

    private static final Set<String> NO_BEGINNING =
            Set.of("IN", "TO", "CC", "WDT", "WP", "WP$", "WRB", "VBG", ",", ":", "''", "-RRB-", "HYPH", ".", "POS");
    private static final Set<String> GOES_ON = Set.of("DT", "PRP$", "CD", "$", "JJ", "NN", "NNP", "NNPS", "NNS", "POS", "HYPH", ".", "TO");

    /** "accused of acting | “contrary to the rules”": what follows completes them. */
    private static final Set<String> OPENS = Set.of("VBG", "IN", "TO", "DT", "PRP$");

    private LineForm() {}

    /** Whether it begins as a line may: with no preposition, conjunction, relative or gerund. */
    static boolean isWellBegun(SummaryWords words) {
        Clauses clauses = words.clauses();
        int first = words.first();
        if (first < 0) {
            return false;
        }
        String tag = clauses.token(first).tag();
        boolean gerundAsNoun = tag.equals("VBG") && (clauses.relation(first).startsWith("nsubj") || clauses.is(first, "amod")
                || clauses.relation(first).startsWith("csubj") || clauses.is(first, "compound"));
        if (clauses.token(first).isFinite() && clauses.token(clauses.size() - 1).tag().equals(".")) {
            return false;
        }
        boolean condition = clauses.is(first, "mark") && clauses.is(clauses.head(first), "advcl");
        return gerundAsNoun || condition
                || !NO_BEGINNING.contains(tag) && !clauses.is(first, "mark") && !clauses.is(first, "case") && !clauses.is(first, "cc");
    }

    /** Whether it has a verb that tells something: "the ship, <em>deployed</em> in the gulf" has none. */
    static boolean hasPredicate(SummaryWords words) {
        Clauses clauses = words.clauses();
        return words.inOrder().stream().anyMatch(word -> clauses.token(word).isFinite() || clauses.isVerb(word) && hasSubject(words, word));
    }

    private static boolean hasSubject(SummaryWords words, int verb) {
        int subject = SummarySubjects.subject(words.clauses(), verb);
        return subject >= 0 && words.keeps(subject);
    }

    /** Whether it begins and ends where a phrase does, and not in the middle of one that the tree has torn apart. */
    static boolean isWhole(SummaryWords words) {
        Clauses clauses = words.clauses();
        int first = words.first();
        int end = words.end();
        return first >= 0 && !isWithinNumber(clauses, first) && (first == 0 || words.beginsAt(first) || !goesOn(clauses, first - 1, first))
                && (end + 1 >= clauses.size() || !isTorn(clauses, end + 1));
    }

    /** "1, <em>200</em> farmers", which may be one number, badly set; "in 1993, 24 farmers" is two. */
    private static boolean isWithinNumber(Clauses clauses, int word) {
        return word > 1 && clauses.token(word).tag().equals("CD") && clauses.word(word - 1).equals(",")
                && clauses.token(word - 2).tag().equals("CD") && clauses.word(word - 2).length() <= 3;
    }

    private static boolean goesOn(Clauses clauses, int before, int word) {
        String tag = clauses.token(before).tag();
        boolean opening = clauses.relation(before).startsWith("obl") && clauses.last(before) < word;
        boolean inside = tag.startsWith("VB") && clauses.head(clauses.clauseOf(word)) != before && !isUnder(clauses, word, before);
        return inside || clauses.is(before, "case") || GOES_ON.contains(tag) && !opening;
    }

    /** "“No,” said <em>Tom</em> Reyl". */
    private static boolean isUnder(Clauses clauses, int word, int verb) {
        int above = word;
        while (above >= 0 && above != verb && !clauses.relation(above).startsWith("nsubj")) {
            above = clauses.head(above);
        }
        return above >= 0 && clauses.head(above) == verb;
    }

    private static boolean isTorn(Clauses clauses, int next) {
        String tag = clauses.token(next).tag();
        if (tag.equals("RB") && next + 1 < clauses.size() && clauses.token(next + 1).tag().equals("CD")) {
            return true;
        }
        if (tag.equals("``") && OPENS.contains(clauses.token(next - 1).tag())) {
            return true;
        }
        int verb = next + 1 < clauses.size() && clauses.is(next + 1, "advmod") ? next + 2 : next + 1;
        boolean toldOf = tag.equals(",") && verb < clauses.size() && clauses.token(verb).isFinite() && !clauses.hasChild(verb, "nsubj");
        return toldOf || tag.startsWith("VB") && !tag.equals("VBG") && !tag.equals("VB") || tag.equals("MD") || tag.equals("CD")
                || tag.startsWith("NN")
                || tag.equals("POS") || tag.equals("$") || tag.equals("HYPH") || tag.equals("PRP$");
    }
}
