package onrecord.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import onrecord.language.Features;
import onrecord.language.Tagger;
import onrecord.language.Weights;
import onrecord.language.Words;

/** Trains the part-of-speech tagger. */
final class TagTraining {

    private static final int BITS = 17;

    private final List<String> tags;

    TagTraining(List<String> tags) {
        this.tags = tags;
    }

    Weights train(List<GoldSentence> sentences, int epochs) {
        Perceptron perceptron = new Perceptron(tags.size(), BITS);
        List<Example> order = Example.of(sentences);
        Random random = new Random(1);
        Features features = new Features();
        float[] scores = new float[tags.size()];
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                learn(example.sentence(), example.words(), perceptron, features, scores);
            }
        }
        return perceptron.averaged();
    }

    private void learn(GoldSentence sentence, Words words, Perceptron perceptron, Features features, float[] scores) {
        for (int i = 0; i < words.size(); i++) {
            Tagger.features(words, i, features);
            perceptron.score(features, scores);
            int chosen = best(scores);
            perceptron.update(features, tags.indexOf(sentence.tags().get(i)), chosen);
            words.setTag(i, chosen);
        }
    }

    static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** The sentences' words, each tagged by a model that has not seen it, as new text will be. */
    List<Words> jackknife(List<GoldSentence> sentences, int folds, int epochs) {
        Words[] tagged = new Words[sentences.size()];
        Features features = new Features();
        for (int fold = 0; fold < folds; fold++) {
            List<GoldSentence> others = new ArrayList<>();
            for (int i = 0; i < tagged.length; i++) {
                if (i % folds != fold) {
                    others.add(sentences.get(i));
                }
            }
            Tagger tagger = new Tagger(tags, train(others, epochs));
            for (int i = fold; i < tagged.length; i += folds) {
                tagged[i] = sentences.get(i).words();
                tagger.tag(tagged[i], features);
            }
        }
        return List.of(tagged);
    }
}
