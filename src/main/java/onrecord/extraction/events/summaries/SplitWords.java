package onrecord.extraction.events.summaries;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;

/**
 * Knows what some sites print in parts, with blanks between: <em>“a magnitude of 6. 1”</em>, <em>“at 1: 30 a. m.”</em>, <em>“the guards '
 * keys”</em>; a line tells it as one.
 */
final class SplitWords {

    private static final Set<String> HALVES = Set.of("a", "p");

    private SplitWords() {}

    /** Whether no blank belongs between these. */
    static boolean isOne(Clauses clauses, int before, int word) {
        if (before < 0 || before != word - 1) {
            return false;
        }
        boolean point = before > 0 && clauses.word(before).equals(".");
        boolean part =
                (point || before > 0 && clauses.word(before).equals(":")) && isFigure(clauses, before - 1) && isFigure(clauses, word);
        boolean half = point && clauses.word(word).equals("m") && HALVES.contains(clauses.word(before - 1));
        return part || half || isApostrophe(clauses, word) && (isS(clauses, word + 1) || clauses.token(word).tag().equals("POS"))
                || isS(clauses, word) && isApostrophe(clauses, before);
    }

    /** "<em>20, 000</em> people": the word without blanks. */
    static String form(Clauses clauses, int word) {
        String form = clauses.token(word).form();
        return isFigure(clauses, word) ? form.replace(" ", "") : form;
    }

    /** "at 7 a. m<em>.</em>": the full stop belongs to it. */
    static boolean endsHalf(Clauses clauses, int stop) {
        return stop > 1 && clauses.word(stop).equals(".") && isOne(clauses, stop - 2, stop - 1) && clauses.word(stop - 1).equals("m");
    }

    private static boolean isApostrophe(Clauses clauses, int word) {
        return clauses.word(word).equals("'") || clauses.word(word).equals("’");
    }

    /** "the city ’ <em>s</em> port". */
    private static boolean isS(Clauses clauses, int word) {
        return word < clauses.size() && clauses.word(word).equals("s");
    }

    private static boolean isFigure(Clauses clauses, int word) {
        return Character.isDigit(clauses.word(word).charAt(0));
    }
}
