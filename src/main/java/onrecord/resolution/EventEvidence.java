package onrecord.resolution;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.language.WordRarity;
import onrecord.text.ParticipantRole;

/** What speaks for and against two reports being of one event. */
final class EventEvidence {

    final EventTraits one;
    final EventTraits other;

    EventEvidence(EventTraits one, EventTraits other) {
        this.one = one;
        this.other = other;
    }

    /** How much of each clue there is, 0 to 1, to 2 where both sides may give it. */
    Map<EventClue, Double> clues(double story) {
        ArticleTopic a = one.mention.article();
        ArticleTopic b = other.mention.article();
        Map<EventClue, Double> clues = new EnumMap<>(EventClue.class);
        boolean sameWord = one.family.equals(other.family);
        clues.put(EventClue.CHANCE, 1.0);
        clues.put(EventClue.LIKE_STORY, Math.min(1, story / 0.2));
        clues.put(EventClue.SAME_STORY, Math.min(1, story / 0.5));
        put(clues, sameWord ? EventClue.SAME_WORD : EventClue.SAME_TYPE_ONLY, true);
        clues.put(EventClue.RARE_WORD, sameWord ? Math.max(0, WordRarity.bits(one.family) - 9) / 7 : 0);
        clues.put(EventClue.LIKE_WORDS, dice(one.words, other.words));
        clues.put(EventClue.WORDS_WITHIN, overlap(one.words, other.words));
        clues.put(EventClue.SAME_PARTICIPANTS, overlap(one.everybody, other.everybody));
        DateAgreement date = DateAgreement.of(one.mention.date(), other.mention.date());
        put(clues, EventClue.SAME_DAY, date == DateAgreement.SAME_DAY);
        put(clues, EventClue.COMPATIBLE_DATES, date == DateAgreement.COMPATIBLE);
        put(clues, EventClue.DIFFERENT_DATES, date == DateAgreement.DIFFERENT);
        put(clues, EventClue.DATES_FAR_APART, date == DateAgreement.DIFFERENT && daysApart() > 31);
        put(clues, EventClue.DIFFERENT_PLACES, placesDiffer());
        put(clues, EventClue.SAME_NUMBERS, numbersAgree());
        put(clues, EventClue.DIFFERENT_NUMBERS, numbersDiffer());
        put(clues, EventClue.NO_COMMON_NAMES, a.names().size() >= 2 && b.names().size() >= 2 && meet(a.names(), b.names()).isEmpty());
        clues.put(EventClue.COMMON_PLACES, jaccard(a.places(), b.places()));
        put(clues, EventClue.NO_COMMON_PLACES, !a.places().isEmpty() && !b.places().isEmpty() && meet(a.places(), b.places()).isEmpty());
        put(clues, EventClue.PUBLISHED_TOGETHER, a.publishedOn() != null && b.publishedOn() != null
                && Math.abs(ChronoUnit.DAYS.between(a.publishedOn(), b.publishedOn())) <= 1);
        clues.put(EventClue.PARTICIPANT_NOT_NAMED_THERE, absent(one, b) + absent(other, a));
        clues.put(EventClue.PARTICIPANT_NAMED_THERE, present(one, b) + present(other, a));
        clues.put(EventClue.WORDS_TOLD_THERE, told(one, a, b) + told(other, b, a));
        put(clues, EventClue.DIFFERENT_ACTORS, personsDiffer(ParticipantRole.ACTOR));
        put(clues, EventClue.DIFFERENT_RECIPIENTS, personsDiffer(ParticipantRole.RECIPIENT));
        return clues;
    }

    private static void put(Map<EventClue, Double> clues, EventClue clue, boolean there) {
        if (there) {
            clues.put(clue, 1.0);
        }
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

    boolean personsDiffer(ParticipantRole role) {
        Set<java.util.UUID> a = persons(one.mention, role);
        Set<java.util.UUID> b = persons(other.mention, role);
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains) && shared(one.named(role), other.named(role)) == 0;
    }

    static Set<java.util.UUID> persons(EventMention m, ParticipantRole role) {
        Set<java.util.UUID> set = new HashSet<>();
        m.parties().stream().filter(p -> p.role() == role && p.person() != null).forEach(p -> set.add(p.person()));
        return set;
    }

    long daysApart() {
        var x = one.mention.date();
        var y = other.mention.date();
        if (x == null || y == null || x.earliest() == null || y.earliest() == null || x.latest() == null || y.latest() == null) {
            return 0;
        }
        return Math.max(ChronoUnit.DAYS.between(x.latest(), y.earliest()), ChronoUnit.DAYS.between(y.latest(), x.earliest()));
    }

    static boolean noneIn(Set<String> places, ArticleTopic topic) {
        return !places.isEmpty() && places.stream()
                .noneMatch(p -> topic.places().contains(NameSpelling.fold(p)) || topic.terms().contains(p.toLowerCase(Locale.ROOT)));
    }

    static double absent(EventTraits traits, ArticleTopic topic) {
        return !traits.surnames.isEmpty() && traits.surnames.stream().noneMatch(name -> names(topic, name)) ? 1 : 0;
    }

    static double present(EventTraits traits, ArticleTopic topic) {
        return traits.surnames.stream().anyMatch(name -> names(topic, name)) ? 1 : 0;
    }

    static boolean names(ArticleTopic topic, String surname) {
        return topic.terms().contains(surname) || topic.names().stream().anyMatch(n -> n.endsWith(surname));
    }

    static double told(EventTraits traits, ArticleTopic own, ArticleTopic topic) {
        double all = 0;
        double there = 0;
        for (var e : traits.words.entrySet()) {
            if (own.terms().contains(e.getKey())) {
                all += e.getValue();
                there += topic.terms().contains(e.getKey()) ? e.getValue() : 0;
            }
        }
        return all == 0 ? 0 : there / all;
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
        for (String word : (traits.mention.place() == null ? "" : traits.mention.place()).split("[\\s,]+")) {
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
