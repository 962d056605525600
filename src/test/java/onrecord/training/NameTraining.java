package onrecord.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import onrecord.language.NameWeights;
import onrecord.language.Features;
import onrecord.language.NameTagger;
import onrecord.language.Tagger;
import onrecord.language.Words;

/** Trains the name tagger. */
final class NameTraining {

    private static final int BITS = 18;

    private record Example(Words words, int[] names) {}

    private NameTraining() {}

    static NameWeights train(List<GoldSentence> sentences, Tagger tagger, int trainings, int epochs) {
        Features features = new Features();
        List<Example> examples = new ArrayList<>();
        for (GoldSentence sentence : sentences) {
            Words words = sentence.words();
            tagger.tag(words, features);
            NameTagger.prepare(words);
            examples.add(new Example(words, sentence.names()));
        }
        Perceptron perceptron = new Perceptron(NameTagger.CLASSES, BITS);
        Random random = new Random(3);
        float[] scores = new float[NameTagger.CLASSES];
        for (int epoch = 1; epoch <= trainings * epochs; epoch++) {
            Collections.shuffle(examples, random);
            examples.forEach(example -> learn(example, perceptron, features, scores));
            if (epoch % epochs == 0) {
                perceptron.finish();
            }
        }
        return NameWeights.scaled(BITS, perceptron.weights());
    }

    private static void learn(Example example, Perceptron perceptron, Features features, float[] scores) {
        Words words = example.words;
        for (int i = 0; i < words.size(); i++) {
            int previous = i == 0 ? 0 : words.name(i - 1);
            int chosen = 0;
            if (NameTagger.mayBeName(words, i, previous)) {
                NameTagger.features(words, i, features);
                perceptron.score(features, scores);
                chosen = NameTagger.best(scores, previous);
                perceptron.update(features, example.names[i], chosen);
            }
            words.setName(i, chosen);
        }
    }
}
