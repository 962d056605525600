package onrecord.training;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.language.Features;
import onrecord.language.NameTagger;
import onrecord.language.Parser;
import onrecord.language.Tagger;
import onrecord.language.Words;

/** Counts what a model gets right on text it was not trained on, given the right tokens. */
final class Scores {

    private static final Set<String> FUNCTIONS = Set.of("aux", "case", "cc", "clf", "cop", "det", "mark", "punct");

    private Scores() {}

    /** Tags, unlabelled and labelled attachment, and labelled attachment of content words, all in percent. */
    static String tree(List<GoldSentence> sentences, List<String> tags, List<String> relations, Tagger tagger, Parser parser) {
        Features features = new Features();
        int[] right = new int[4];
        int words = 0;
        int contents = 0;
        for (GoldSentence sentence : sentences) {
            Words found = sentence.words();
            tagger.tag(found, features);
            parser.parse(found, features);
            for (int i = 0; i < found.size(); i++) {
                int head = found.head(i) < 0 ? found.size() : found.head(i);
                boolean attached = head == sentence.heads()[i];
                boolean labelled = attached && relations.get(found.relation(i)).equals(sentence.relations().get(i));
                boolean content = !FUNCTIONS.contains(sentence.relations().get(i).replaceFirst(":.*", ""));
                words++;
                contents += content ? 1 : 0;
                right[0] += tags.get(found.tag(i)).equals(sentence.tags().get(i)) ? 1 : 0;
                right[1] += attached ? 1 : 0;
                right[2] += labelled ? 1 : 0;
                right[3] += labelled && content ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "tags %.2f  UAS %.2f  LAS %.2f  CLAS %.2f",
                100.0 * right[0] / words,
                100.0 * right[1] / words,
                100.0 * right[2] / words,
                100.0 * right[3] / contents);
    }

    /** Precision, recall and F1 of exact names of one kind. */
    static String names(List<GoldSentence> sentences, Tagger tagger, NameTagger names, int firstClass) {
        Features features = new Features();
        int found = 0;
        int gold = 0;
        int right = 0;
        for (GoldSentence sentence : sentences) {
            Words words = sentence.words();
            tagger.tag(words, features);
            names.tag(words, features);
            int[] classes = new int[words.size()];
            for (int i = 0; i < classes.length; i++) {
                classes[i] = words.name(i);
            }
            Set<String> expected = stretches(sentence.names(), firstClass);
            Set<String> actual = stretches(classes, firstClass);
            gold += expected.size();
            found += actual.size();
            actual.retainAll(expected);
            right += actual.size();
        }
        return String.format(
                Locale.ROOT, "P %.1f  R %.1f  F1 %.1f", 100.0 * right / Math.max(1, found), 100.0 * right / Math.max(1, gold),
                200.0 * right / Math.max(1, found + gold));
    }

    private static Set<String> stretches(int[] classes, int firstClass) {
        Set<String> stretches = new HashSet<>();
        for (int i = 0; i < classes.length; i++) {
            if (classes[i] == firstClass) {
                int end = i + 1;
                while (end < classes.length && classes[end] == firstClass + 1) {
                    end++;
                }
                stretches.add(i + "-" + end);
            }
        }
        return stretches;
    }
}
