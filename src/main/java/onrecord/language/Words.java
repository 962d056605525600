package onrecord.language;

import onrecord.text.Span;

/**
 * The words of one sentence as the models see them: numbers for the word, its endings and its shape, the same whichever quotation marks,
 * dashes or apostrophes are printed. Filled in step by step: tags by the {@link Tagger}, heads and relations by the {@link Parser},
 * names by the {@link NameTagger}.
 */
public final class Words {

    final int size;
    final int[] starts;
    final int[] ends;
    /** The lower-case word; one number for all years, one for all other figures. */
    final int[] word;
    /** The word as capitalised in the text. */
    final int[] exact;
    final int[] suffix2;
    final int[] suffix3;
    final int[] prefix;
    final int[] shape;
    final int[] tag;
    final int[] head;
    final int[] relation;
    final int[] name;
    /** What {@link NameLexicon} knows of the words; empty until names are looked for. */
    int[] marks = {};

    /** @param quotes knows the directions of the quotation marks among the pieces */
    Words(String text, Pieces pieces, Quotes quotes, int from, int to) {
        size = to - from;
        starts = new int[size];
        ends = new int[size];
        word = new int[size];
        exact = new int[size];
        suffix2 = new int[size];
        suffix3 = new int[size];
        prefix = new int[size];
        shape = new int[size];
        tag = new int[size];
        head = new int[size];
        relation = new int[size];
        name = new int[size];
        for (int i = 0; i < size; i++) {
            starts[i] = pieces.start(from + i);
            ends[i] = pieces.end(from + i);
            int direction = quotes.opens(from + i) ? 1 : quotes.closes(from + i) ? 2 : 0;
            read(text, i, direction);
        }
    }

    /** The words of one sentence whose tokens are known. The spans lie in the text, in reading order. */
    public static Words of(String text, Iterable<Span> tokens) {
        Pieces pieces = new Pieces();
        tokens.forEach(token -> pieces.add(token.start(), token.end()));
        return new Words(text, pieces, new Quotes(text, 0, text.length(), pieces), 0, pieces.size());
    }

    public int size() {
        return size;
    }

    public void setTag(int index, int value) {
        tag[index] = value;
    }

    public int tag(int index) {
        return tag[index];
    }

    public int head(int index) {
        return head[index];
    }

    public int relation(int index) {
        return relation[index];
    }

    public int name(int index) {
        return name[index];
    }

    public void setName(int index, int value) {
        name[index] = value;
    }

    private void read(String text, int index, int direction) {
        int start = starts[index];
        int end = ends[index];
        int lower = 17;
        int cased = 31;
        int outline = 7;
        char kind = 0;
        boolean figure = Character.isDigit(text.charAt(start));
        for (int i = start; i < end; i++) {
            char c = Glyphs.plain(text.charAt(i));
            char small = Character.toLowerCase(c);
            lower = hash(lower, small);
            cased = hash(cased, c);
            char next = kind(c);
            if (next != kind) {
                outline = hash(outline, next);
                kind = next;
            }
            figure &= next == 'd' || c == '.' || c == ',' || c == ':' || c == '/' || c == '-';
        }
        boolean quote = direction > 0;
        word[index] = quote ? -direction - (end - start == 1 && Glyphs.isSingleQuote(text.charAt(start)) ? 2 : 0)
                : figure ? figure(text, start, end) : dash(text, start, end, lower);
        exact[index] = quote || figure ? word[index] : cased;
        suffix2[index] = figure ? word[index] : ending(text, start, end, 2);
        suffix3[index] = figure ? word[index] : ending(text, start, end, 3);
        prefix[index] = beginning(text, start, end);
        shape[index] = hash(outline, (char) Math.min(end - start, 3));
    }

    private static int figure(String text, int start, int end) {
        char first = text.charAt(start);
        return end - start == 4 && (first == '1' || first == '2') ? -11 : end - start <= 2 ? -12 : -13;
    }

    /** All dashes between words are one; the hyphen is another. */
    private static int dash(String text, int start, int end, int otherwise) {
        if (Glyphs.plain(text.charAt(start)) != '-' || Glyphs.plain(text.charAt(end - 1)) != '-') {
            return otherwise;
        }
        boolean hyphen = end - start == 1
                && start > 0 && end < text.length()
                && Glyphs.isWordPart(text.charAt(start - 1)) && Glyphs.isWordPart(text.charAt(end))
                && !Glyphs.isLongDash(text.charAt(start));
        return hyphen ? -21 : -22;
    }

    private static int ending(String text, int start, int end, int length) {
        int hash = 3;
        for (int i = Math.max(start, end - length); i < end; i++) {
            hash = hash(hash, Character.toLowerCase(Glyphs.plain(text.charAt(i))));
        }
        return hash;
    }

    private static int beginning(String text, int start, int end) {
        int hash = 5;
        for (int i = start; i < Math.min(end, start + 3); i++) {
            hash = hash(hash, Character.toLowerCase(Glyphs.plain(text.charAt(i))));
        }
        return hash;
    }

    private static char kind(char c) {
        return Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
    }

    /** The number that {@link #word} holds for a word in small letters. */
    static int lowerHash(String word) {
        int hash = 17;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, Character.toLowerCase(Glyphs.plain(word.charAt(i))));
        }
        return hash;
    }

    static int hash(int hash, char c) {
        return (hash ^ c) * 0x01000193 + (hash >>> 15);
    }
}
