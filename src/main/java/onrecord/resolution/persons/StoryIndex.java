package onrecord.resolution.persons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.resolution.topics.ArticleTopic;

/**
 * Finds the appearances whose articles are most like another's. Of every word only the first so many articles that have it are looked at, so that
 * a question costs the same however many articles there are; a word that many have tells little anyway. Not thread-safe.
 */
final class StoryIndex {

    /** As many articles are remembered with a word. */
    private static final int ARTICLES_A_WORD = 64;

    /** As many articles, those with most words in common, are compared in full. */
    private static final int COMPARED = 12;

    private final List<NamedPerson> persons = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    /** How many words are shared with each of the persons; all zero between questions. */
    private int[] shared = new int[16];

    /** Adds an appearance; which are remembered depends on the order of adding. */
    void add(NamedPerson person) {
        int place = persons.size();
        persons.add(person);
        words(person).forEach(word -> {
            List<Integer> with = byWord.computeIfAbsent(word, key -> new ArrayList<>(2));
            if (with.size() < ARTICLES_A_WORD) {
                with.add(place);
            }
        });
    }

    /** An appearance and how alike the stories are. */
    record Near(NamedPerson person, double similarity) {}

    /** Those of other articles with most words in common, the most alike first. */
    List<Near> near(NamedPerson person) {
        return mostShared(person).stream()
                .map(persons::get)
                .map(other -> new Near(other, person.storySimilarity(other)))
                .sorted(Comparator.comparingDouble(Near::similarity).reversed().thenComparing(near -> near.person().id()))
                .toList();
    }

    private List<Integer> mostShared(NamedPerson person) {
        if (shared.length < persons.size()) {
            shared = new int[persons.size() * 2];
        }
        List<Integer> found = new ArrayList<>();
        words(person).flatMap(word -> byWord.getOrDefault(word, List.of()).stream()).forEach(other -> {
            if (shared[other]++ == 0) {
                found.add(other);
            }
        });
        int[] most = found.stream().mapToInt(other -> shared[other]).sorted().skip(Math.max(0, found.size() - COMPARED)).toArray();
        int least = most.length == 0 ? 0 : most[0];
        Comparator<Integer> mostFirst = Comparator.comparingInt(other -> -shared[other]);
        List<Integer> best = found.stream()
                .filter(other -> shared[other] >= least && !persons.get(other).articleId().equals(person.articleId()))
                .sorted(mostFirst.thenComparing(other -> persons.get(other).id()))
                .limit(COMPARED)
                .toList();
        found.forEach(other -> shared[other] = 0);
        return best;
    }

    private static Stream<String> words(NamedPerson person) {
        ArticleTopic topic = person.appearance().article();
        return Stream.concat(topic.terms().stream(), topic.names().stream()).filter(word -> !person.nameWords().contains(word));
    }
}
