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
        int n1w = word(words, n0 + 1);
        int n1t = tag(words, n0 + 1);
        int n2t = tag(words, n0 + 2);
        f.clear();
        f.add(0, 0);
        f.add(1, s0w);
        f.add(2, s0t);
        f.add(3, s0w, s0t);
        f.add(4, n0w);
        f.add(5, n0t);
        f.add(6, n0w, n0t);
        f.add(7, n1w);
        f.add(8, n1t);
        f.add(9, word(words, n0 + 2));
        f.add(10, n2t);
        f.add(11, s1w);
        f.add(12, s1t);
        f.add(13, s1w, s1t);
        f.add(14, s0w, n0w);
        f.add(15, s0w, s0t, n0t);
        f.add(16, s0t, n0w, n0t);
        f.add(17, s0t, n0t);
        f.add(18, s1t, s0t);
        f.add(19, n0t, n1t);
        f.add(20, s1w, s0w);
        f.add(21, s1t, s0w);
        f.add(22, s1w, s0t);
        f.add(23, n0t, n1t, n2t);
        f.add(24, s0t, n0t, n1t);
        f.add(25, s1t, s0t, n0t);
        f.add(26, s2t, s1t, s0t);
        f.add(27, s1w, s0t, n0t);
        f.add(28, s1t, s0w, n0t);
        f.add(29, s1t, s0t, n0w);
        f.add(30, s1w, n0w);
        f.add(31, s1t, n0t, n1w);
        f.add(32, s1t, s0t, n0t, n1t);
        f.add(33, s0w, n0t, n1t);
        f.add(34, s0t, n0w, n1t);
        dependents(words, state, s0, s1, n0, f);
        counts(words, state, s0, s1, n0, f);
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
        f.add(50, s0t, tag(words, s0l), n0t);
        f.add(51, s0t, tag(words, s0r), n0t);
        f.add(52, s0t, n0t, tag(words, n0l));
        f.add(53, s0t, tag(words, s0l), tag(words, of(state.left2, s0)));
        f.add(54, s0t, tag(words, s0r), tag(words, of(state.right2, s0)));
        f.add(55, n0t, tag(words, n0l), tag(words, of(state.left2, n0)));
        f.add(56, word(words, s0r), s0t, n0t);
        f.add(57, word(words, s0l), s0t, n0t);
        f.add(58, word(words, n0l), s0t, n0t);
        f.add(59, s1t, s0t, tag(words, s0r));
        f.add(60, s1t, s0t, tag(words, s0l));
        f.add(61, s1t, s0t, tag(words, s1r));
        f.add(62, s1t, s0t, word(words, s0l));
        f.add(63, s1t, s0t, tag(words, s1l));
        f.add(64, label(state, s0l), s0t, n0t);
        f.add(65, label(state, s0r), s0t, n0t);
        f.add(66, label(state, n0l), s0t, n0t);
        f.add(67, label(state, s1r), s1t, s0t);
        f.add(68, label(state, s1l), s1t, s0t);
        f.add(69, label(state, s0l), label(state, s0r), s0t);
        f.add(70, word(words, s0), label(state, s0r));
        f.add(71, word(words, s1), label(state, s1r));
        f.add(72, word(words, s0), label(state, s0l));
        f.add(73, word(words, n0), label(state, n0l));
    }

    private static void counts(Words words, ParserState state, int s0, int s1, int n0, Features f) {
        int s0w = word(words, s0);
        int s0t = tag(words, s0);
        int n0w = word(words, n0);
        int n0t = tag(words, n0);
        int distance = s0 < 0 ? 0 : distance(n0 - s0);
        int span = s1 < 0 ? 0 : distance(s0 - s1);
        f.add(80, s0w, of(state.rights, s0));
        f.add(81, s0w, of(state.lefts, s0));
        f.add(82, s0t, of(state.rights, s0));
        f.add(83, s0t, of(state.lefts, s0));
        f.add(84, n0t, of(state.lefts, n0));
        f.add(85, n0w, of(state.lefts, n0));
        f.add(86, s0w, distance);
        f.add(87, n0w, distance);
        f.add(88, s0t, n0t, distance);
        f.add(89, s0w, n0w, distance);
        f.add(90, tag(words, s1), s0t, span);
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

    static int tag(Words words, int index) {
        return index < 0 ? -9 : index >= words.size ? -8 : words.tag[index];
    }
}
