package onrecord.language;

import java.util.Locale;
import java.util.Set;
import onrecord.text.WordList;

/** Cuts a word at its clitics: <em>is|n’t</em>, <em>Trump|’s</em>, <em>I|’d|’ve</em>, <em>can|not</em>; and before its unit: <em>5|pm</em>. */
final class WordCuts {

    private static final Set<String> UNITS = Set.copyOf(WordList.read("/language/units.txt"));
    private static final int LONGEST_UNIT = 4;

    /** "It's said that", "He's said so" are no names. */
    private static final Set<String> PRONOUNS = Set.of(
            "it", "he", "she", "that", "this", "there", "here", "what", "who", "how", "where", "one", "everyone", "everybody", "nobody");

    private final Characters text;
    private final Pieces pieces;

    WordCuts(Characters text, Pieces pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** Adds the pieces of a word. */
    void add(int start, int end) {
        int last = clitic(start, end);
        if (last == end && text.isDigit(start)) {
            last = unit(start, end);
        }
        int first = last < end ? clitic(start, last) : end;
        pieces.add(start, first);
        if (first < last) {
            pieces.add(first, last);
        }
        if (last < end) {
            pieces.add(last, end);
        }
    }

    private int clitic(int start, int end) {
        int length = end - start;
        for (int back = 2; back <= 3 && back < length; back++) {
            if (text.isSingleQuote(end - back) && cliticLength(end - back) == back) {
                return isPartOfName(start, end) ? end : end - back;
            }
        }
        if (length > 3 && text.lower(end - 3) == 'n' && text.isSingleQuote(end - 2) && text.lower(end - 1) == 't') {
            return end - 3;
        }
        return length == 6 && text.hasWord(start, "cannot") ? start + 3 : end;
    }

    /** <em>McDonald’s said</em>: what speaks is no owner, so the firm has the clitic in its name. */
    private boolean isPartOfName(int start, int end) {
        boolean speaks = text.isUpperCase(start) && text.lower(end - 1) == 's' && text.isSpace(end) && text.hasWord(end + 1, "said")
                && !text.isWordPart(end + 5);
        return speaks && !PRONOUNS.contains(text.between(start, end - 2).toLowerCase(Locale.ROOT));
    }

    /** The length of <em>’s</em>, <em>’ll</em>, <em>’re</em>… when one begins with this apostrophe, else 0. */
    int cliticLength(int apostrophe) {
        int length = 1;
        while (length < 4 && text.isWordPart(apostrophe + length)) {
            length++;
        }
        if (length == 2 && "sdm".indexOf(text.lower(apostrophe + 1)) >= 0) {
            return 2;
        }
        boolean longer = length == 3
                && (text.hasWord(apostrophe + 1, "ll") || text.hasWord(apostrophe + 1, "re") || text.hasWord(apostrophe + 1, "ve"));
        return longer ? 3 : 0;
    }

    /** Where letters that are a unit follow digits: <em>10km</em>, <em>7am</em>, <em>$3bn</em>; not <em>1990s</em> or <em>3rd</em>. */
    private int unit(int start, int end) {
        int digits = start;
        while (digits < end && (text.isDigit(digits) || text.at(digits) == '.' || text.at(digits) == ',')) {
            digits++;
        }
        int letters = end - digits;
        boolean unit = letters > 0 && letters <= LONGEST_UNIT && UNITS.contains(text.between(digits, end).toLowerCase(Locale.ROOT));
        return unit ? digits : end;
    }
}
