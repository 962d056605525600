package onrecord.language;

import java.util.List;

/**
 * Finds names of persons, organisations and places in a tagged sentence, from left to right. A class is 0 outside of names, else two for
 * each kind of name: one for its first word, one for the words that go on with it.
 */
public final class NameTagger {

    /** The kinds with classes of their own, in the order of the classes. */
    static final List<NameKind> KINDS = List.of(NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE, NameKind.OTHER);

    public static final int CLASSES = 1 + 2 * KINDS.size();

    private final Scorer scorer;

    public NameTagger(Scorer scorer) {
        this.scorer = scorer;
    }

    /** The class of a word of a name of this kind. */
    public static int classOf(NameKind kind, boolean begins) {
        return kind == NameKind.NONE ? 0 : 1 + 2 * KINDS.indexOf(kind) + (begins ? 0 : 1);
    }

    static NameKind kind(int nameClass) {
        return nameClass == 0 ? NameKind.NONE : KINDS.get((nameClass - 1) / 2);
    }

    static boolean begins(int nameClass) {
        return nameClass % 2 == 1;
    }

    public void tag(Words words, Features features) {
        float[] scores = new float[CLASSES];
        prepare(words);
        for (int i = 0; i < words.size; i++) {
            int previous = i == 0 ? 0 : words.name[i - 1];
            if (mayBeName(words, i, previous)) {
                features(words, i, features);
                scorer.score(features, scores);
                words.name[i] = best(scores, previous);
            }
        }
    }

    /** Whether a word is worth weighing: one in small letters that occurs in no list of names begins none. */
    public static boolean mayBeName(Words words, int i, int previous) {
        return previous != 0 || !words.small[i] || words.marks[i] != 0;
    }

    /** The class with the highest score of those that may follow. */
    public static int best(float[] scores, int previous) {
        int best = 0;
        for (int c = 1; c < CLASSES; c++) {
            boolean follows = c % 2 == 1 || previous == c || previous == c - 1;
            if (follows && scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    /** What the features of every word of a sentence need to know first. */
    public static void prepare(Words words) {
        words.marks = NameLexicon.marks(words);
    }

    public static void features(Words words, int i, Features f) {
        int word = words.word[i];
        int exact = words.exact[i];
        int shape = words.shape[i];
        int tag = words.tag[i];
        int last = i < 1 ? 0 : words.name[i - 1];
        int beforeLast = i < 2 ? 0 : words.name[i - 2];
        int previous = Tagger.at(words.word, i - 1);
        int next = Tagger.at(words.word, i + 1);
        int previousTag = Tagger.at(words.tag, i - 1);
        int nextTag = Tagger.at(words.tag, i + 1);
        int previousShape = Tagger.at(words.shape, i - 1);
        int nextShape = Tagger.at(words.shape, i + 1);
        int marks = words.marks[i];
        int previousMarks = i < 1 ? -1 : words.marks[i - 1];
        int nextMarks = i + 1 < words.size ? words.marks[i + 1] : -1;
        f.clear();
        f.add(200, word);
        f.add(201, exact);
        f.add(202, shape);
        f.add(203, words.suffix3[i], shape);
        f.add(204, tag);
        f.add(205, last, beforeLast);
        f.add(206, last, tag);
        f.add(207, last, word);
        f.add(208, last, shape);
        f.add(209, previous, last);
        f.add(210, next, tag);
        f.add(211, previousTag, tag);
        f.add(212, tag, nextTag);
        f.add(213, previousTag, tag, nextTag);
        f.add(214, previous, shape);
        f.add(215, next, shape);
        f.add(216, Tagger.at(words.word, i - 2), shape);
        f.add(217, Tagger.at(words.word, i + 2), shape);
        f.add(218, previousShape, shape, nextShape);
        f.add(219, marks, shape);
        f.add(220, marks, last);
        f.add(221, previous, word);
        f.add(222, word, next);
        f.add(223, words.suffix2[i], tag);
        f.add(224, words.prefix[i], shape);
        f.add(225, i == 0 ? 1 : 0, tag, shape);
        f.add(226, Tagger.at(words.exact, i - 1), last);
        f.add(227, Tagger.at(words.exact, i + 1), last, shape);
        f.add(228, previousMarks, shape);
        f.add(229, nextMarks, shape);
        f.add(230, previousMarks, marks, shape);
        f.add(231, marks, nextMarks, shape);
        f.add(232, marks, last, nextMarks);
        f.add(233, previous, next, shape);
        f.add(234, marks, next);
        f.add(235, marks, previous);
        f.add(236, i + 2 < words.size ? words.marks[i + 2] : -1, nextShape, shape);
        f.add(250, words.wordClass[i], shape);
        f.add(251, words.broadClass[i], tag);
        f.add(252, words.wordClass[i], last);
        f.add(253, Tagger.at(words.wordClass, i - 1), shape);
        f.add(254, Tagger.at(words.wordClass, i + 1), shape);
        f.add(255, Tagger.at(words.wordClass, i - 1), words.wordClass[i]);
        f.add(256, words.wordClass[i], Tagger.at(words.wordClass, i + 1));
        f.add(257, Tagger.at(words.broadClass, i - 1), words.broadClass[i], Tagger.at(words.broadClass, i + 1));
        for (int bit = 0; bit < 29; bit++) {
            if ((marks >>> bit & 1) != 0) {
                f.add(240, bit, shape);
                f.add(241, bit, last, tag);
            }
        }
    }
}
