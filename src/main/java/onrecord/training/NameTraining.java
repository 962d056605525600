package onrecord.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import onrecord.language.Features;
import onrecord.language.NameTagger;
import onrecord.language.Tagger;
import onrecord.language.Weights;
import onrecord.language.Words;

/** Trains the name tagger. */
final class NameTraining {

    private static final int BITS = 18;

    private NameTraining() {}

    static Weights train(List<GoldSentence> sentences, Tagger tagger, int epochs) {
        Perceptron perceptron = new Perceptron(NameTagger.CLASSES, BITS);
        List<GoldSentence> order = new ArrayList<>(sentences);
        Random random = new Random(3);
        Features features = new Features();
        float[] scores = new float[NameTagger.CLASSES];
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (GoldSentence sentence : order) {
                Words words = sentence.words();
                tagger.tag(words, features);
                learn(sentence, words, perceptron, features, scores);
            }
        }
        return perceptron.averaged();
    }

    private static void learn(GoldSentence sentence, Words words, Perceptron perceptron, Features features, float[] scores) {
        for (int i = 0; i < words.size(); i++) {
            NameTagger.features(words, i, features);
            perceptron.score(features, scores);
            int chosen = NameTagger.best(scores, i == 0 ? 0 : words.name(i - 1));
            perceptron.update(features, sentence.names()[i], chosen);
            words.setName(i, chosen);
        }
    }
}
