package onrecord.language;

/**
 * What the parser looks at to choose a move: the top of the stack, the next words, their outermost dependents and how far apart they stand
 * (after Zhang and Nivre 2011).
 */
public final class MoveFeatures {

    private MoveFeatures() {}

    public static void add(Words words, ParserState state, Features f) {
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int s2 = state.stack(2);
        int n0 = state.next;
        int s0w = word(words, s0);
        int s0t = tag(words, s0);
        int s1w = word(words, s1);
        int s1t = tag(words, s1);
        int s2t = tag(words, s2);
        int n0w = word(words, n0);
        int n0t = tag(words, n0);
        int n1t = tag(words, n0 + 1);
        int n2t = tag(words, n0 + 2);
        f.clear();
        f.add(0, 0);
        f.add(2, s0t);
        f.add(5, n0t);
        f.add(8, n1t);
        f.add(10, n2t);
        f.add(12, s1t);
        f.add(17, s0t, n0t);
        f.add(18, s1t, s0t);
        f.add(19, n0t, n1t);
        f.add(23, n0t, n1t, n2t);
        f.add(24, s0t, n0t, n1t);
        f.add(25, s1t, s0t, n0t);
        f.add(26, s2t, s1t, s0t);
        f.add(27, s1w, s0t, n0t);
        f.add(29, s1t, s0t, n0w);
        f.add(33, s0w, n0t, n1t);
        f.add(34, s0t, n0w, n1t);
        classes(words, s0, s1, n0, f);
        ahead(words, s0, s1, n0, f);
        dependents(words, state, s0, s1, n0, f);
        counts(words, state, s0, s1, n0, f);
    }

    /** A number for the tags of the two words on top of the stack and of the next two. */
    public static int tags(Words words, ParserState state) {
        int stack = tag(words, state.stack(1)) + 9 << 6 | tag(words, state.stack(0)) + 9;
        return stack << 12 | tag(words, state.next) + 9 << 6 | tag(words, state.next + 1) + 9;
    }

    private static void classes(Words words, int s0, int s1, int n0, Features f) {
        int s0t = tag(words, s0);
        int n0t = tag(words, n0);
        int s0c = wordClass(words, s0);
        int s1c = wordClass(words, s1);
        int n0c = wordClass(words, n0);
        f.add(110, s0c, s0t);
        f.add(111, n0c, n0t);
        f.add(112, s0c, n0c);
        f.add(114, s0t, n0c);
        f.add(116, s1c, s0t, n0t);
        f.add(117, tag(words, s1), s0c, n0t);
        f.add(118, tag(words, s1), s0t, n0c);
        f.add(122, broadClass(words, s0), broadClass(words, n0), broadClass(words, n0 + 1));
    }

    /** The next verb and the next mark: <em>“We will not resign,” the minister said</em> is decided by a word far ahead. */
    private static void ahead(Words words, int s0, int s1, int n0, Features f) {
        int verb = words.verbFrom(n0);
        int mark = words.markFrom(n0);
        int s0t = tag(words, s0);
        int verbTag = tag(words, verb);
        int order = verb < mark ? 1 : 0;
        int quotes = quoted(words, s0) * 9 + quoted(words, n0) * 3 + quoted(words, verb);
        f.add(135, s0t, quotes, wordClass(words, verb));
        f.add(136, tag(words, s1), s0t, verbTag, order);
    }

    private static int quoted(Words words, int index) {
        return index < 0 || index >= words.size ? 2 : words.quoted[index];
    }

    private static void dependents(Words words, ParserState state, int s0, int s1, int n0, Features f) {
        int s0t = tag(words, s0);
        int s1t = tag(words, s1);
        int n0t = tag(words, n0);
        int s0l = of(state.left1, s0);
        int s0r = of(state.right1, s0);
        int s1l = of(state.left1, s1);
        int s1r = of(state.right1, s1);
        int n0l = of(state.left1, n0);
        f.add(52, s0t, n0t, tag(words, n0l));
        f.add(53, s0t, tag(words, s0l), tag(words, of(state.left2, s0)));
        f.add(54, s0t, tag(words, s0r), tag(words, of(state.right2, s0)));
        f.add(55, n0t, tag(words, n0l), tag(words, of(state.left2, n0)));
        f.add(56, word(words, s0r), s0t, n0t);
        f.add(58, word(words, n0l), s0t, n0t);
        f.add(59, s1t, s0t, tag(words, s0r));
        f.add(60, s1t, s0t, tag(words, s0l));
        f.add(61, s1t, s0t, tag(words, s1r));
        f.add(66, label(state, n0l), s0t, n0t);
        f.add(68, label(state, s1l), s1t, s0t);
        f.add(69, label(state, s0l), label(state, s0r), s0t);
    }

    private static void counts(Words words, ParserState state, int s0, int s1, int n0, Features f) {
        int s0w = word(words, s0);
        int s0t = tag(words, s0);
        int n0t = tag(words, n0);
        int distance = s0 < 0 ? 0 : distance(n0 - s0);
        f.add(80, s0w, of(state.rights, s0));
        f.add(82, s0t, of(state.rights, s0));
        f.add(83, s0t, of(state.lefts, s0));
        f.add(84, n0t, of(state.lefts, n0));
        f.add(86, s0w, distance);
        f.add(88, s0t, n0t, distance);
        int commas = s0 < 0 || n0 >= words.size ? 0 : Math.min(3, words.commas[n0] - words.commas[s0]);
        f.add(92, s0t, n0t, commas);
        f.add(93, s0t, n0t, quoted(words, s0) * 3 + quoted(words, n0));
        f.add(91, tag(words, s1), of(state.rights, s1), s0t);
    }

    private static int distance(int words) {
        return words < 5 ? words : words < 10 ? 5 : words < 20 ? 6 : 7;
    }

    static int of(int[] values, int index) {
        return index < 0 ? -1 : values[index];
    }

    static int label(ParserState state, int index) {
        return index < 0 ? -1 : state.relation[index];
    }

    static int word(Words words, int index) {
        return index < 0 ? -9 : index >= words.size ? -8 : words.word[index];
    }

    static int wordClass(Words words, int index) {
        return index < 0 ? -9 : index >= words.size ? -8 : words.wordClass[index];
    }

    private static int broadClass(Words words, int index) {
        return index < 0 ? -9 : index >= words.size ? -8 : words.broadClass[index];
    }

    static int tag(Words words, int index) {
        return index < 0 ? -9 : index >= words.size ? -8 : words.tag[index];
    }
}
