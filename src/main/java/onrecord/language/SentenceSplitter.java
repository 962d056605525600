package onrecord.language;

import java.util.Set;
import onrecord.text.Abbreviations;

/**
 * Finds where sentences end. A closing quotation mark or bracket belongs to the sentence it closes; after an abbreviation a sentence ends
 * only where the next word can hardly be its continuation: <em>in the U.S. The …</em>, but <em>the U.S. Senate</em>.
 */
final class SentenceSplitter {

    /** Longer sentences are cut, so that what is found in one takes bounded time. */
    static final int LONGEST = 200;

    /** <em>with a. 357 Magnum</em>: no sentence ends behind these. */
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Set<String> SEPARATORS = Set.of("—", "–", "--", "―", "-");
    private static final int SHORTEST_HEADING = 3;

    private final String text;
    private final Pieces pieces;
    private final Quotes quotes;

    SentenceSplitter(String text, Pieces pieces, Quotes quotes) {
        this.text = text;
        this.pieces = pieces;
        this.quotes = quotes;
    }

    /** The index after the last token of the sentence that begins at this token. */
    int endOf(int first) {
        int limit = Math.min(pieces.size(), first + LONGEST);
        for (int i = first; i < limit; i++) {
            int end = afterClosers(i + 1);
            if (endsAt(first, i, end)) {
                return Math.min(end, first + LONGEST);
            }
        }
        return limit;
    }

    private int afterClosers(int token) {
        int end = token;
        while (end < pieces.size() && (closes(end) || isReference(end))) {
            end += isReference(end) ? 3 : 1;
        }
        return end;
    }

    private boolean closes(int token) {
        char c = text.charAt(pieces.start(token));
        return c == ')' || c == ']' || Glyphs.isQuote(c) && pieces.length(token) <= 2 && !isWordAfterQuote(token) && quotes.closes(token);
    }

    /** Whether <em>[7]</em> stands here, three tokens. */
    private boolean isReference(int token) {
        return token + 2 < pieces.size()
                && text.charAt(pieces.start(token)) == '['
                && Character.isDigit(text.charAt(pieces.start(token + 1)))
                && text.charAt(pieces.start(token + 2)) == ']';
    }

    /** Whether the token is a clitic or a decade: <em>’s</em>. */
    private boolean isWordAfterQuote(int token) {
        return Glyphs.isWordPart(text.charAt(pieces.end(token) - 1));
    }

    private boolean endsAt(int first, int token, int next) {
        if (SEPARATORS.contains(form(token)) && isHeading(first, token)) {
            return true;
        }
        char last = text.charAt(pieces.end(token) - 1);
        if (last != '.' && last != '!' && last != '?' && last != '…') {
            return false;
        }
        if (next >= pieces.size()) {
            return true;
        }
        if (Glyphs.isWordPart(text.charAt(pieces.start(token))) || isHalfOfDay(token)) {
            return last == '.' && endsAfterAbbreviation(token, next);
        }
        if (isListNumber(first, token) || isDecimal(token)) {
            return false;
        }
        return canStart(next) && !(last != '.' && next > token + 1 && saysWhoSpoke(next));
    }

    /** <em>BRIDGE STAYS SHUT — The council voted on Monday.</em> Several words in capitals, and behind the dash a word that is not. */
    private boolean isHeading(int first, int dash) {
        int words = 0;
        for (int i = first; i < dash; i++) {
            if (form(i).chars().anyMatch(Character::isLowerCase) || form(i).equals(",") || form(i).equals("(")) {
                return false;
            }
            words += pieces.length(i) > 1 && Character.isUpperCase(text.charAt(pieces.start(i))) ? 1 : 0;
        }
        boolean sentence = dash + 1 < pieces.size() && canStart(dash + 1) && !Character.isDigit(text.charAt(pieces.start(dash + 1)));
        return words >= SHORTEST_HEADING && sentence && isLowerCase(dash + 1);
    }

    /** Of the word here, or of the next one behind a single letter or a mark: <em>A group of doctors</em>. */
    private boolean isLowerCase(int token) {
        int word = pieces.length(token) == 1 && token + 1 < pieces.size() ? token + 1 : token;
        return form(word).chars().anyMatch(Character::isLowerCase);
    }

    /** <em>1.</em> at the start of a line. */
    private boolean isListNumber(int first, int token) {
        return token == first + 1 && pieces.length(first) <= 2 && Character.isDigit(text.charAt(pieces.start(first)));
    }

    /** <em>a magnitude of 5. 9</em>, as some sites print decimals, <em>hit .358</em>; a year may end a sentence, and no printed sentence begins with a small figure. */
    private boolean isDecimal(int token) {
        if (token + 1 < pieces.size() && pieces.end(token) == pieces.start(token + 1) && isFigure(token + 1, 3)) {
            return true;
        }
        if (token > 0 && ARTICLES.contains(form(token - 1)) && isFigure(token + 1, 3)) {
            return true;
        }
        boolean between = token > 0 && token + 2 < pieces.size() && pieces.end(token - 1) == pieces.start(token)
                && isFigure(token - 1, 3) && isFigure(token + 1, 2);
        return between && !Character.isUpperCase(text.charAt(pieces.start(token + 2)));
    }

    /** <em>at 7 a. m. Sunday</em>, as some sites print it: four tokens that are one abbreviation. */
    private boolean isHalfOfDay(int token) {
        if (token < 4 || !form(token - 1).equals("m") || !form(token - 2).equals(".") || !isFigure(token - 4, 2)) {
            return false;
        }
        String half = form(token - 3);
        return half.equals("a") || half.equals("p");
    }

    private boolean isFigure(int token, int longest) {
        return token < pieces.size() && pieces.length(token) <= longest && form(token).chars().allMatch(Character::isDigit);
    }

    private boolean endsAfterAbbreviation(int token, int next) {
        if (Abbreviations.isFollowed(form(token)) || !canStart(next)) {
            return false;
        }
        if (next > token + 1) {
            return true;
        }
        boolean initial = pieces.length(token) == 2;
        boolean afterName = initial && token > 0 && Character.isUpperCase(text.charAt(pieces.start(token - 1)));
        boolean quoted = quotes.opens(next) && next + 1 < pieces.size();
        return !afterName && (quoted ? canStart(next + 1) : Abbreviations.isSentenceStarter(form(next)));
    }

    private boolean canStart(int token) {
        char c = text.charAt(pieces.start(token));
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || c > 0x2ff && Character.isLetter(c) && !Character.isLowerCase(c)
                || Glyphs.isQuote(c) && quotes.opens(token)
                || "[$£€#@*•".indexOf(c) >= 0
                || c == '(' && token + 1 < pieces.size() && Character.isUpperCase(text.charAt(pieces.start(token + 1)))
                || startsDespiteCase(token);
    }

    /** <em>iPhone</em>, <em>eBay</em>. */
    private boolean startsDespiteCase(int token) {
        return pieces.length(token) > 2 && Character.isUpperCase(text.charAt(pieces.start(token) + 1));
    }

    /** <em>“Why?” Trump asked.</em> is one sentence. */
    private boolean saysWhoSpoke(int token) {
        int word = token;
        while (word < pieces.size() && word < token + 4 && Character.isUpperCase(text.charAt(pieces.start(word)))) {
            word++;
        }
        return word > token && word < pieces.size() && QuotingVerbs.isForm(form(word)) && !Abbreviations.isSentenceStarter(form(token));
    }

    private String form(int token) {
        return pieces.length(token) > 20 ? "" : text.substring(pieces.start(token), pieces.end(token));
    }
}
