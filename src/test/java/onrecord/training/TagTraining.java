package onrecord.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import onrecord.language.Features;
import onrecord.language.UsualClasses;
import onrecord.language.Models;
import onrecord.language.Tagger;
import onrecord.language.Weights;
import onrecord.language.Words;

/** Trains the part-of-speech tagger. */
final class TagTraining {

    private static final int BITS = 18;
    private static final int OFTEN = 20;
    private static final double NEARLY_ALWAYS = 0.99;

    private final List<String> tags;

    TagTraining(List<String> tags) {
        this.tags = tags;
    }

    Models.Model train(List<GoldSentence> sentences, int trainings, int epochs) {
        UsualClasses usual = usual(sentences);
        Perceptron perceptron = new Perceptron(tags.size(), BITS);
        List<Example> order = Example.of(sentences);
        Random random = new Random(1);
        Features features = new Features();
        float[] scores = new float[tags.size()];
        for (int epoch = 1; epoch <= trainings * epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                learn(example.sentence(), example.words(), usual, perceptron, features, scores);
            }
            if (epoch % epochs == 0) {
                perceptron.finish();
            }
        }
        return new Models.Model(tags, usual, Weights.largest(tags.size(), BITS, perceptron.weights()));
    }

    private UsualClasses usual(List<GoldSentence> sentences) {
        UsualClasses.Counts counts = new UsualClasses.Counts(tags.size());
        for (Example example : Example.of(sentences)) {
            for (int i = 0; i < example.words().size(); i++) {
                counts.add(example.words().exact(i), tags.indexOf(example.sentence().tags().get(i)));
            }
        }
        return counts.usual(OFTEN, NEARLY_ALWAYS);
    }

    private void learn(GoldSentence sentence, Words words, UsualClasses usual, Perceptron perceptron, Features features, float[] scores) {
        for (int i = 0; i < words.size(); i++) {
            int chosen = usual.of(words.exact(i));
            if (chosen < 0) {
                Tagger.features(words, i, features);
                perceptron.score(features, scores);
                chosen = Tagger.best(scores);
                perceptron.update(features, tags.indexOf(sentence.tags().get(i)), chosen);
            }
            words.setTag(i, chosen);
        }
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
            Tagger tagger = new Tagger(train(others, 1, epochs));
            for (int i = fold; i < tagged.length; i += folds) {
                tagged[i] = sentences.get(i).words();
                tagger.tag(tagged[i], features);
            }
        }
        return List.of(tagged);
    }
}
