package onrecord.language;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.text.Abbreviations;
import onrecord.text.Phrases;
import onrecord.text.WordList;

/** Finds where a word ends: which marks inside it belong to it, and whether the full stop after it does. */
final class WordEnds {

    private static final Set<String> PREFIXES = Set.copyOf(WordList.read("/language/prefixes.txt"));
    private static final Set<String> TITLES =
            Phrases.list("titles.txt").stream().map(line -> line.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_LISTED = 12;

    private final Characters text;

    WordEnds(Characters text) {
        this.text = text;
    }

    /** The end of <em>#word</em> or <em>@name</em>, from its first letter on. */
    int tag(int start) {
        int at = start;
        while (text.isWordPart(at) || text.at(at) == '_') {
            at++;
        }
        return at;
    }

    boolean startsAddress(int start) {
        char first = text.lower(start);
        return first == 'h' && (text.hasWord(start, "http://") || text.hasWord(start, "https://"))
                || first == 'w' && text.hasWord(start, "www.");
    }

    /** The end of a web or mail address, without the punctuation of the sentence after it. */
    int address(int start) {
        int at = start;
        while (!text.isEnd(at) && !text.isSpace(at) && !Glyphs.isDoubleQuote(text.at(at)) && "<>".indexOf(text.at(at)) < 0) {
            at++;
        }
        while (at > start + 1 && ".,;:!?)]}'’".indexOf(text.at(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    int end(int start) {
        int at = start;
        while (text.isWordPart(at) || joins(start, at)) {
            at++;
        }
        return at;
    }

    /** Whether a mark inside a word belongs to it: <em>U.S.</em>, <em>3.5</em>, <em>10:30</em>, <em>O’Neill</em>, <em>AT&T</em>. */
    private boolean joins(int start, int at) {
        char c = text.at(at);
        if (c == '.') {
            return joinsPeriod(start, at);
        }
        if (!text.isWordPart(at + 1)) {
            return false;
        }
        switch (Glyphs.plain(c)) {
            case ',', ':', '/':
                return text.isDigit(at - 1) && text.isDigit(at + 1);
            case '\'', '_':
                return true;
            case '&':
                return text.isUpperCase(at - 1) && text.isUpperCase(at + 1);
            case '-':
                return !Glyphs.isLongDash(c) && joinsHyphen(start, at);
            default:
                return false;
        }
    }

    /** A hyphen stays after a prefix: <em>non-profit</em>, <em>e-mail</em>; and in telephone numbers. */
    private boolean joinsHyphen(int start, int at) {
        if (at - start <= LONGEST_LISTED && Character.isLetter(text.at(start))) {
            return PREFIXES.contains(text.between(start, at).toLowerCase(Locale.ROOT));
        }
        return at - start == 3 && areDigits(start, 3) && areDigits(at + 1, 3) && (text.at(at + 4) == '-' || text.isDigit(at + 4));
    }

    private boolean areDigits(int from, int count) {
        int digits = 0;
        while (digits < count && text.isDigit(from + digits)) {
            digits++;
        }
        return digits == count;
    }

    private boolean joinsPeriod(int start, int at) {
        if (text.isDigit(at - 1) && text.isDigit(at + 1)) {
            return true;
        }
        if (text.at(at + 1) == '.') {
            return false;
        }
        boolean letters = at - start >= 3 && text.at(at - 2) == '.';
        boolean initial = at - start == 1 && Character.isLetter(text.at(start));
        boolean listed = at - start <= LONGEST_LISTED && Abbreviations.contains(text.between(start, at) + '.') && !isRefusal(start, at);
        if (text.isWordPart(at + 1)) {
            return letters || initial || !startsSentence(start, at) || listed && !text.isWordPart(at + 2);
        }
        boolean ofName = text.isUpperCase(start) && (text.at(start) != 'I' || isBehindTitle(start));
        return letters || initial && ofName || listed;
    }

    /** <em>Judge I. Lund</em>, where it is no pronoun. */
    private boolean isBehindTitle(int start) {
        int end = start - 1;
        int from = end;
        while (end - from < LONGEST_LISTED && !text.isSpace(from - 1)) {
            from--;
        }
        return text.isSpace(end) && text.isUpperCase(from) && TITLES.contains(text.between(from, end).toLowerCase(Locale.ROOT))
                && text.isUpperCase(start + 3);
    }

    /** <em>He said no. Nobody spoke.</em>, which is neither <em>no. 5</em> nor <em>No. VA0923</em>. */
    private boolean isRefusal(int start, int at) {
        return text.between(start, at).equalsIgnoreCase("no") && !text.isDigit(at + 1) && !startsWithNumber(at + 2);
    }

    private boolean startsWithNumber(int start) {
        int end = start;
        while (text.isUpperCase(end)) {
            end++;
        }
        return text.isDigit(end);
    }

    /** A missing space: <em>…the end.The next…</em>; but <em>Amazon.com</em> and <em>Node.js</em> are words. */
    private boolean startsSentence(int start, int at) {
        boolean capitals = text.isUpperCase(at - 1) && text.isLowerCase(at + 2);
        boolean wordBefore = at - start >= 2 && (text.isLowerCase(at - 1) || text.isDigit(at - 1) || capitals);
        return wordBefore && text.isUpperCase(at + 1);
    }
}
