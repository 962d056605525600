package onrecord.training;

import java.util.ArrayList;
import java.util.List;
import onrecord.language.Words;

/** A sentence to learn from: its right answers, and its words to try on. */
record Example(GoldSentence sentence, Words words) {

    static List<Example> of(List<GoldSentence> sentences) {
        List<Example> examples = new ArrayList<>(sentences.size());
        for (GoldSentence sentence : sentences) {
            examples.add(new Example(sentence, sentence.words()));
        }
        return examples;
    }
}
