package onrecord.training;

import java.util.ArrayList;
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
record GoldSentence(String text, List<Span> tokens, List<String> lemmas, List<String> tags, int[] heads, List<String> relations,
        int[] names) {

    /** A sentence of which only the names are known. */
    static GoldSentence named(String text, List<Span> tokens, int[] names) {
        return new GoldSentence(text, tokens, List.of(), List.of(), new int[0], List.of(), names);
    }

    GoldSentence withNames(int[] others) {
        return new GoldSentence(text, tokens, lemmas, tags, heads, relations, others);
    }

    /** The same sentence in other words, token for token, with the white space it had. */
    GoldSentence inWords(List<String> forms, int[] classes) {
        StringBuilder other = new StringBuilder();
        List<Span> places = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            other.append(text, i == 0 ? 0 : tokens.get(i - 1).end(), tokens.get(i).start());
            places.add(new Span(other.length(), other.length() + forms.get(i).length()));
            other.append(forms.get(i));
        }
        return named(other.toString(), places, classes);
    }

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
