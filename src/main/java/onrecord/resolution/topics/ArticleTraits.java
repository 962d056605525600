package onrecord.resolution.topics;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * What of an article is compared with other articles, worked out once: its rare terms, names and places as numbers, so that two articles are
 * compared by walking along both.
 */
public final class ArticleTraits {

    /** Words by their numbers, ascending, and what each tells. */
    private record Words(long[] numbers, int[] weights) {

        static Words of(Set<String> words, ToIntFunction<String> weight) {
            TreeMap<Long, Integer> weights = new TreeMap<>();
            words.forEach(word -> weights.put(Fingerprint.of(List.of(word)), weight.applyAsInt(word)));
            return new Words(
                    weights.keySet().stream().mapToLong(Long::longValue).toArray(),
                    weights.values().stream().mapToInt(Integer::intValue).toArray());
        }

        long weight() {
            long sum = 0;
            for (int weight : weights) {
                sum += weight;
            }
            return sum;
        }

        long sharedWith(Words other) {
            long sum = 0;
            int at = 0;
            for (int i = 0; i < numbers.length && at < other.numbers.length; i++) {
                while (at < other.numbers.length && other.numbers[at] < numbers[i]) {
                    at++;
                }
                sum += at < other.numbers.length && other.numbers[at] == numbers[i] ? weights[i] : 0;
            }
            return sum;
        }
    }

    public final ArticleTopic topic;

    private final Words terms;
    private final Words names;
    private final Words places;
    private final long weight;

    public ArticleTraits(ArticleTopic topic) {
        this.topic = topic;
        this.terms = Words.of(topic.terms(), StorySimilarity::ofTerm);
        this.names = Words.of(topic.names(), name -> StorySimilarity.NAME_WEIGHT);
        this.places = Words.of(topic.places(), place -> StorySimilarity.PLACE_WEIGHT);
        this.weight = terms.weight() + names.weight() + places.weight();
    }

    /** What this article and another one have in common. */
    public ArticleLikeness with(ArticleTraits other) {
        if (topic.articleId().equals(other.topic.articleId())) {
            return ArticleLikeness.ofOne(topic);
        }
        long sharedNames = names.sharedWith(other.names);
        long sharedPlaces = places.sharedWith(other.places);
        long shared = terms.sharedWith(other.terms) + sharedNames + sharedPlaces;
        int fewerNames = Math.min(names.numbers.length, other.names.numbers.length);
        int fewerPlaces = Math.min(places.numbers.length, other.places.numbers.length);
        return new ArticleLikeness(
                StorySimilarity.of(shared, weight, other.weight, topic, other.topic),
                fewerPlaces > 0 && sharedPlaces == 0,
                fewerNames >= ArticleLikeness.SEVERAL_NAMES && sharedNames == 0,
                ArticleLikeness.publishedTogether(topic, other.topic));
    }
}
