package onrecord.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the appearances whose articles are most like another's. Of every word only the first so many articles that have it are looked at, so that
 * a question costs the same however many articles there are; a word that many have tells little anyway.
 */
final class StoryIndex {

    /** As many articles are remembered with a word. */
    private static final int ARTICLES_A_WORD = 64;

    /** Half of them must be left for others than the one whose articles come first. */
    private static final int COMPARED = 12;

    private final Map<String, List<NamedPerson>> byWord = new HashMap<>();

    /** Adds an appearance; which are remembered depends on the order of adding. */
    void add(NamedPerson person) {
        words(person).forEach(word -> {
            List<NamedPerson> with = byWord.computeIfAbsent(word, key -> new ArrayList<>());
            if (with.size() < ARTICLES_A_WORD) {
                with.add(person);
            }
        });
    }

    /** An appearance and how alike the stories are. */
    record Near(NamedPerson person, double similarity) {}

    /** Those of other articles with most words in common, the most alike first. */
    List<Near> near(NamedPerson person) {
        Map<NamedPerson, Integer> shared = new HashMap<>();
        words(person).forEach(word -> byWord.getOrDefault(word, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum)));
        Comparator<Map.Entry<NamedPerson, Integer>> most = Map.Entry.<NamedPerson, Integer>comparingByValue().reversed();
        return shared.entrySet().stream()
                .filter(entry -> !entry.getKey().articleId().equals(person.articleId()))
                .sorted(most.thenComparing(entry -> entry.getKey().id()))
                .limit(COMPARED)
                .map(entry -> new Near(entry.getKey(), person.storySimilarity(entry.getKey())))
                .sorted(Comparator.comparingDouble(Near::similarity).reversed().thenComparing(near -> near.person().id()))
                .toList();
    }

    private static Stream<String> words(NamedPerson person) {
        ArticleTopic topic = person.appearance().article();
        return Stream.concat(topic.terms().stream(), topic.names().stream()).filter(word -> !person.nameWords().contains(word));
    }
}
