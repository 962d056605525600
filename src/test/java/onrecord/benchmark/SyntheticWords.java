package onrecord.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import onrecord.language.Gazetteer;
import onrecord.text.WordList;

/** The words of synthetic news: verbs and nouns of the engine's own lists, as frequent as these count them, and nouns too rare to be counted. */
final class SyntheticWords {

    /** What is counted more often than the words of any matter. */
    private static final int COMMON = 250;

    private static final int SHORTEST = 4;
    private static final double OFFSET = 30;

    private final Frequencies<String> nouns;
    private final Frequencies<String> verbs;
    private final Frequencies<String> rare;

    SyntheticWords(Random random) {
        Map<String, Integer> counts = new HashMap<>();
        for (String line : WordList.read("/models/word-counts.txt")) {
            int blank = line.indexOf(' ');
            counts.put(line.substring(0, blank), Integer.valueOf(line.substring(blank + 1)));
        }
        Set<String> infinitives = new HashSet<>();
        WordList.read("/models/lemmas.txt").stream().filter(line -> line.matches("VB [a-z]{4,}"))
                .forEach(line -> infinitives.add(line.substring(3)));
        this.verbs = byCount(infinitives, counts);
        this.nouns = byCount(counts.keySet().stream().filter(word -> isLikeNoun(word) && !infinitives.contains(word)).toList(), counts);
        List<String> uncounted = new ArrayList<>();
        for (String line : WordList.read("/language/nominalisations.txt")) {
            String noun = line.substring(0, line.indexOf(' '));
            if (!counts.containsKey(noun) && noun.matches("[a-z]+")) {
                uncounted.add(noun);
            }
        }
        Collections.shuffle(uncounted, random);
        this.rare = new Frequencies<>(uncounted, OFFSET);
    }

    private static boolean isLikeNoun(String word) {
        return word.matches("[a-z]{" + SHORTEST + ",}") && !word.matches(".*(?:ly|ed|ing|ous|ive|ful|est|self)")
                && !Gazetteer.isCalendarWord(word);
    }

    private static Frequencies<String> byCount(Iterable<String> words, Map<String, Integer> counts) {
        List<String> sorted = new ArrayList<>();
        words.forEach(word -> {
            if (counts.getOrDefault(word, 1) <= COMMON) {
                sorted.add(word);
            }
        });
        sorted.sort(Comparator.comparingInt((String word) -> -counts.getOrDefault(word, 1)).thenComparing(Comparator.naturalOrder()));
        return new Frequencies<>(sorted, OFFSET);
    }

    String noun(Random random) {
        return nouns.draw(random);
    }

    String verb(Random random) {
        return verbs.draw(random);
    }

    /** A noun that tells one matter from another. */
    String rare(Random random) {
        return rare.draw(random);
    }
}
