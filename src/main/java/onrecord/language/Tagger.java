package onrecord.language;

import java.util.List;

/** Gives each word its Penn Treebank tag, from left to right. */
public final class Tagger {

    private final List<String> tags;
    private final TagKinds kinds;
    private final UsualClasses usual;
    private final Scorer scorer;

    /** @param model the usual classes are the tags of words that nearly always have the same, by the hash of the word as capitalised */
    public Tagger(Models.Model model) {
        tags = model.classes();
        kinds = new TagKinds(tags);
        usual = model.usual();
        scorer = model.weights();
    }

    String tag(int number) {
        return tags.get(number);
    }

    public void tag(Words words, Features features) {
        float[] scores = new float[tags.size()];
        for (int i = 0; i < words.size; i++) {
            int usualClass = usual.of(words.exact[i]);
            if (usualClass < 0) {
                features(words, i, features);
                scorer.score(features, scores);
            }
            words.tag[i] = usualClass < 0 ? best(scores) : usualClass;
        }
        words.lookAhead(kinds);
    }

    /** The features of a word whose two predecessors have their tags. */
    public static void features(Words words, int i, Features f) {
        int word = words.word[i];
        int shape = words.shape[i];
        int last = tagAt(words, i - 1);
        int beforeLast = tagAt(words, i - 2);
        int next = at(words.word, i + 1);
        int previous = at(words.word, i - 1);
        f.clear();
        f.add(0, word);
        f.add(1, words.exact[i]);
        f.add(2, words.suffix3[i]);
        f.add(3, words.suffix2[i]);
        f.add(4, words.prefix[i]);
        f.add(5, shape, i == 0 ? 1 : 0);
        f.add(6, last);
        f.add(7, last, beforeLast);
        f.add(8, last, word);
        f.add(9, previous);
        f.add(10, at(words.word, i - 2));
        f.add(11, next);
        f.add(12, at(words.word, i + 2));
        f.add(13, at(words.suffix3, i - 1));
        f.add(14, at(words.suffix3, i + 1));
        f.add(15, shape, at(words.shape, i + 1));
        f.add(16, previous, word);
        f.add(17, word, next);
        f.add(18, last, next);
        f.add(19, words.suffix3[i], last);
        f.add(20, shape, at(words.shape, i - 1), last);
        f.add(21, words.suffix3[i], shape);
        f.add(22, words.wordClass[i], shape);
        f.add(23, at(words.wordClass, i - 1), last);
        f.add(24, at(words.wordClass, i + 1), words.tagSet[i]);
        f.add(25, words.tagSet[i], shape);
        f.add(26, words.tagSet[i], last);
        f.add(27, words.tagSet[i], last, beforeLast);
        f.add(28, words.tagSet[i], at(words.tagSet, i + 1));
        f.add(29, last, words.tagSet[i], at(words.tagSet, i + 1));
        f.add(30, at(words.tagSet, i + 1), at(words.tagSet, i + 2), words.tagSet[i]);
        f.add(31, at(words.broadClass, i - 1), words.broadClass[i], at(words.broadClass, i + 1));
        f.add(32, next, words.tagSet[i]);
        f.add(33, previous, words.tagSet[i]);
        int auxiliary = words.auxiliary[i];
        f.add(34, auxiliary, words.tagSet[i]);
        f.add(35, auxiliary, words.suffix3[i], last);
    }

    private static int tagAt(Words words, int i) {
        return i < 0 ? i : words.tag[i];
    }

    static int at(int[] values, int i) {
        return i < 0 ? -100 + i : i >= values.length ? -200 + i - values.length : values[i];
    }

    /** The class with the highest score. */
    public static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
