package onrecord.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.language.WordRarity;

/** Counts the words of a treebank, for {@link WordRarity}. */
final class WordCounting {

    private WordCounting() {}

    /** The lines of the file of counts: a word and how often it occurs, sorted by word. */
    static List<String> lines(List<GoldSentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        for (GoldSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                String term = WordRarity.term(sentence.form(i));
                if (!term.isEmpty() && term.chars().allMatch(Character::isLetter)) {
                    counts.merge(term, 1, Integer::sum);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((term, count) -> {
            if (count >= WordRarity.LEAST_COUNT) {
                lines.add(term + ' ' + count);
            }
        });
        return lines;
    }
}
