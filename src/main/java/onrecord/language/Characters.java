package onrecord.language;

/** A stretch of a text, looked at character by character; outside of it there is only space. */
final class Characters {

    private final String text;
    private final int start;
    private final int end;

    Characters(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    char at(int index) {
        return index >= start && index < end ? text.charAt(index) : ' ';
    }

    char lower(int index) {
        return Character.toLowerCase(at(index));
    }

    String between(int from, int to) {
        return text.substring(from, to);
    }

    boolean hasWord(int index, String word) {
        return index + word.length() <= end && text.regionMatches(true, index, word, 0, word.length());
    }

    boolean isEnd(int index) {
        return index >= end;
    }

    boolean isSpace(int index) {
        return Glyphs.isSpace(at(index));
    }

    boolean isWordPart(int index) {
        return Glyphs.isWordPart(at(index));
    }

    boolean isDigit(int index) {
        return Character.isDigit(at(index));
    }

    boolean isUpperCase(int index) {
        return Character.isUpperCase(at(index));
    }

    boolean isLowerCase(int index) {
        return Character.isLowerCase(at(index));
    }

    boolean isSingleQuote(int index) {
        return Glyphs.isSingleQuote(at(index));
    }
}
