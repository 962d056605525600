package onrecord.language;

import static onrecord.language.Lexicon.hash;

import onrecord.text.Span;

/**
 * The words of one sentence as the models see them: numbers for the word, its endings and its shape, the same whichever quotation marks,
 * dashes or apostrophes are printed. Filled in step by step: tags by the {@link Tagger}, heads and relations by the {@link Parser},
 * names by the {@link NameTagger}.
 */
public final class Words {

    /** The numbers of double quotation marks. */
    static final int OPENING = -1;

    static final int CLOSING = -2;

    /** How many words may stand between an auxiliary and its participle. */
    private static final int FAR = 6;

    private static final HashMarks AUXILIARIES = new HashMarks(6);

    static {
        for (String form : "be am is are was were been being 'm 's 're have has had having 've 'd get gets got getting".split(" ")) {
            AUXILIARIES.add(Lexicon.hash(form), 1);
        }
    }

    static final Lexicon ENGLISH = Lexicon.load();

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
    /** Whether a word is written without capitals and figures. */
    final boolean[] small;
    /** The class of words used alike, fine and coarse, and the set of tags it can have; 0 for unlisted words. */
    final int[] wordClass;
    final int[] broadClass;
    final int[] tagSet;
    /** Whether a word stands between quotation marks of this sentence, 1 or 0, and how many commas stand before it. */
    final int[] quoted;
    final int[] commas;
    /** The nearest form of "be" or "have" before a word in its clause, 0 for none: it tells "has sent" and "was sent" from "sent". */
    final int[] auxiliary;
    private final boolean[] isMark;
    private final int[] nextVerb;
    private final int[] nextMark;
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
        small = new boolean[size];
        wordClass = new int[size];
        broadClass = new int[size];
        tagSet = new int[size];
        quoted = new int[size];
        commas = new int[size];
        auxiliary = new int[size];
        isMark = new boolean[size];
        nextVerb = new int[size + 1];
        nextMark = new int[size + 1];
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
        lookUp();
        mark(text);
        findAuxiliaries();
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

    /** The next verb from a place on, or the number of words. Known once the words are tagged. */
    int verbFrom(int index) {
        return nextVerb[index];
    }

    /** The next comma, colon, dash or quotation mark from a place on, or the number of words. */
    int markFrom(int index) {
        return nextMark[index];
    }

    /** Finds the next verb and the next mark for every place. */
    public void lookAhead(TagKinds kinds) {
        nextVerb[size] = size;
        nextMark[size] = size;
        for (int i = size - 1; i >= 0; i--) {
            nextVerb[i] = kinds.isVerb(tag[i]) ? i : nextVerb[i + 1];
            nextMark[i] = isMark[i] ? i : nextMark[i + 1];
        }
    }

    /** The hash of the word as capitalised in the text. */
    public int exact(int index) {
        return exact[index];
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
        int lower = Lexicon.LOWER;
        int cased = 31;
        int outline = 7;
        char kind = 0;
        boolean plain = true;
        boolean figure = Character.isDigit(text.charAt(start));
        for (int i = start; i < end; i++) {
            char c = Glyphs.plain(text.charAt(i));
            if (c == ' ') {
                continue;
            }
            char small = Character.toLowerCase(c);
            lower = hash(lower, small);
            cased = hash(cased, c);
            char next = Spelling.kind(c);
            if (next != kind) {
                outline = hash(outline, next);
                kind = next;
            }
            plain &= next != 'X' && next != 'd';
            figure &= next == 'd' || c == '.' || c == ',' || c == ':' || c == '/' || c == '-';
        }
        small[index] = plain;
        boolean quote = direction > 0;
        word[index] = quote ? -direction - (end - start == 1 && Glyphs.isSingleQuote(text.charAt(start)) ? 2 : 0)
                : figure ? Spelling.figure(text, start, end) : Spelling.dash(text, start, end, lower);
        exact[index] = quote || figure ? word[index] : cased;
        suffix2[index] = figure ? word[index] : Spelling.ending(text, start, end, 2);
        suffix3[index] = figure ? word[index] : Spelling.ending(text, start, end, 3);
        prefix[index] = Spelling.beginning(text, start, end);
        shape[index] = hash(outline, (char) Math.min(end - start, 3));
    }

    private void lookUp() {
        for (int i = 0; i < size; i++) {
            long entry = ENGLISH.entry(word[i]);
            wordClass[i] = Lexicon.wordClass(entry);
            broadClass[i] = ENGLISH.broadClass(wordClass[i]);
            tagSet[i] = Lexicon.tagSet(entry);
        }
    }

    /** Finds what stands in quotation marks, and counts commas. */
    private void mark(String text) {
        int open = 0;
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (word[i] == CLOSING) {
                open = 0;
                fillQuoted(i);
            }
            quoted[i] = open;
            commas[i] = count;
            open = word[i] == OPENING ? 1 : open;
            count += text.charAt(starts[i]) == ',' ? 1 : 0;
            isMark[i] =
                    ",;:()".indexOf(text.charAt(starts[i])) >= 0 || word[i] == OPENING || word[i] == CLOSING || word[i] == Spelling.DASH;
        }
    }

    private void findAuxiliaries() {
        int last = -FAR - 1;
        for (int i = 0; i < size; i++) {
            auxiliary[i] = i - last <= FAR ? word[last] : 0;
            last = AUXILIARIES.of(word[i]) != 0 ? i : isMark[i] ? -FAR - 1 : last;
        }
    }

    /** A sentence may begin inside a quotation that only closes here. */
    private void fillQuoted(int closing) {
        for (int i = closing - 1; i >= 0 && quoted[i] == 0 && word[i] != OPENING && word[i] != CLOSING; i--) {
            quoted[i] = 1;
        }
    }
}
