package onrecord.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.language.WordRarity;
import onrecord.text.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** What speaks for and against two reports being of one event. */
final class EventEvidence {

    final EventTraits one;
    final EventTraits other;

    EventEvidence(EventTraits one, EventTraits other) {
        this.one = one;
        this.other = other;
    }

    double[] features() {
        ArticleTopic a = one.mention.article();
        ArticleTopic b = other.mention.article();
        double story = StorySimilarity.of(one.mention.article(), other.mention.article());
        boolean family = one.family.equals(other.family);
        boolean type = one.mention.type() == other.mention.type();
        DateAgreement date = DateAgreement.of(one.mention.date(), other.mention.date());
        return new double[] {
            1,
            Math.min(1, story / 0.5),
            Math.min(1, story / 0.2),
            family ? 1 : 0,
            family && type ? 1 : 0,
            type && !family ? 1 : 0,
            family ? Math.max(0, WordRarity.bits(one.family) - 9) / 7 : 0,
            dice(one.words, other.words),
            overlap(one.words, other.words),
            overlap(one.everybody, other.everybody),
            Math.min(1, shared(one.everybody, other.everybody) / 28),
            contradicts(ParticipantRole.ACTOR) ? 1 : 0,
            contradicts(ParticipantRole.RECIPIENT) ? 1 : 0,
            date == DateAgreement.SAME_DAY ? 1 : 0,
            date == DateAgreement.COMPATIBLE ? 1 : 0,
            date == DateAgreement.DIFFERENT ? 1 : 0,
            placesAgree() ? 1 : 0,
            placesDiffer() ? 1 : 0,
            numbersAgree() ? 1 : 0,
            numbersDiffer() ? 1 : 0,
            story * (family ? 1 : 0),
            Math.min(1, meet(a.names(), b.names()).size() / 2.0),
            a.names().size() >= 2 && b.names().size() >= 2 && meet(a.names(), b.names()).isEmpty() ? 1 : 0,
            jaccard(a.places(), b.places()),
            !a.places().isEmpty() && !b.places().isEmpty() && meet(a.places(), b.places()).isEmpty() ? 1 : 0,
            termOverlap(a.terms(), b.terms()),
            a.publishedOn() != null && b.publishedOn() != null
                    ? Math.min(1, Math.abs(ChronoUnit.DAYS.between(a.publishedOn(), b.publishedOn())) / 30.0)
                    : 0,
            a.publishedOn() != null && b.publishedOn() != null && Math.abs(ChronoUnit.DAYS.between(a.publishedOn(), b.publishedOn())) <= 1
                    ? 1 : 0,
        };
    }

    static double shared(Map<String, Double> some, Map<String, Double> others) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : some.entrySet()) {
            if (others.containsKey(entry.getKey())) {
                sum += entry.getValue();
            }
        }
        return sum;
    }

    static double jaccard(Set<String> some, Set<String> others) {
        int both = meet(some, others).size();
        int all = some.size() + others.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    static double termOverlap(Set<String> some, Set<String> others) {
        double a = some.stream().mapToDouble(WordRarity::bits).sum();
        double b = others.stream().mapToDouble(WordRarity::bits).sum();
        double both = meet(some, others).stream().mapToDouble(WordRarity::bits).sum();
        return Math.min(a, b) == 0 ? 0 : both / Math.min(a, b);
    }

    static double weight(Map<String, Double> all) {
        return all.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    static double dice(Map<String, Double> some, Map<String, Double> others) {
        double all = weight(some) + weight(others);
        return all == 0 ? 0 : 2 * shared(some, others) / all;
    }

    static double overlap(Map<String, Double> some, Map<String, Double> others) {
        double fewer = Math.min(weight(some), weight(others));
        return fewer == 0 ? 0 : shared(some, others) / fewer;
    }

    boolean contradicts(ParticipantRole role) {
        Map<String, Double> named = one.named(role);
        Map<String, Double> others = other.named(role);
        return !named.isEmpty() && !others.isEmpty() && shared(named, other.everybody) == 0 && shared(others, one.everybody) == 0;
    }

    boolean placesAgree() {
        return one.mention.place() != null && other.mention.place() != null && !meet(placeWords(one), placeWords(other)).isEmpty();
    }

    boolean placesDiffer() {
        return one.mention.place() != null && other.mention.place() != null && meet(placeWords(one), placeWords(other)).isEmpty();
    }

    boolean numbersAgree() {
        return !meet(one.numbers, other.numbers).isEmpty();
    }

    boolean numbersDiffer() {
        return !one.numbers.isEmpty() && !other.numbers.isEmpty() && !numbersAgree();
    }

    private static Set<String> placeWords(EventTraits traits) {
        Set<String> words = new HashSet<>();
        for (String word : String.valueOf(traits.mention.place()).split("[\\s,]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                words.add(ParticipantKey.of(word));
            }
        }
        return words;
    }

    private static Set<String> meet(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }
}
