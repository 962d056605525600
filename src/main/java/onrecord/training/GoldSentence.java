package onrecord.training;

import java.util.List;
import onrecord.language.NameTagger;
import onrecord.language.Words;
import onrecord.text.Span;

/**
 * A sentence of a treebank with its right answers.
 *
 * @param text as printed
 * @param tokens where they stand in the text
 * @param heads indexes of tokens; the number of tokens stands for the root
 * @param names classes of {@link NameTagger}
 */
record GoldSentence(String text, List<Span> tokens, List<String> lemmas, List<String> tags, int[] heads, List<String> relations, int[] names) {

    int size() {
        return tokens.size();
    }

    Words words() {
        return Words.of(text, tokens);
    }

    String form(int index) {
        return tokens.get(index).of(text);
    }
}
