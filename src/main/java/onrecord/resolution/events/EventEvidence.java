package onrecord.resolution.events;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import onrecord.language.WordRarity;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.text.Edtf;
import onrecord.text.ParticipantRole;

/** What speaks for and against two reports being of one event. */
final class EventEvidence {

    /** From here on more likeness of the articles' topics tells no more of their being about the same matter. */
    private static final double LIKE_STORY = 0.2;

    private static final double SURELY_SAME_STORY = 0.5;

    /** A word for what happened that is no rarer than this, such as "say", tells nothing. */
    private static final double COMMON_BITS = 9;

    private static final double BITS_ABOVE = 7;
    private static final int FAR_APART_DAYS = 31;

    private final EventTraits one;
    private final EventTraits other;
    private final ArticleTopic article;
    private final ArticleTopic otherArticle;

    EventEvidence(EventTraits one, EventTraits other) {
        this.one = one;
        this.other = other;
        this.article = one.mention.article();
        this.otherArticle = other.mention.article();
    }

    /**
     * How much of each clue there is, 0 to 1, to 2 where both sides may give it.
     *
     * @param story how likely the articles tell one story, 0 to 1
     */
    EventClues clues(double story) {
        EventClues clues = new EventClues();
        clues.put(EventClue.CHANCE, true);
        clues.put(EventClue.LIKE_STORY, Math.min(1, story / LIKE_STORY));
        clues.put(EventClue.SAME_STORY, Math.min(1, story / SURELY_SAME_STORY));
        addWords(clues);
        addDates(clues);
        addPlaces(clues);
        addParticipants(clues);
        return clues;
    }

    private void addWords(EventClues clues) {
        clues.put(EventClue.OTHER_TYPE, !one.mention.type().equals(other.mention.type()));
        boolean sameWord = one.family.equals(other.family);
        boolean likeWord = TriggerFamily.alike(one.family, other.family);
        clues.put(sameWord ? EventClue.SAME_WORD : likeWord ? EventClue.LIKE_WORD : EventClue.SAME_TYPE_ONLY, true);
        clues.put(EventClue.RARE_WORD, sameWord ? Math.max(0, WordRarity.bits(one.family) - COMMON_BITS) / BITS_ABOVE : 0);
        double both = one.weightOfWords + other.weightOfWords;
        double shared = shared(one.words, other.words);
        clues.put(EventClue.LIKE_WORDS, both == 0 ? 0 : 2 * shared / both);
        clues.put(EventClue.WORDS_WITHIN, overlap(shared, one.weightOfWords, other.weightOfWords));
        clues.put(EventClue.WORDS_TOLD_THERE, told(one, otherArticle) + told(other, article));
        clues.put(EventClue.SAME_NUMBERS, !Collections.disjoint(one.numbers, other.numbers));
        clues.put(EventClue.DIFFERENT_NUMBERS, differ(one.numbers, other.numbers));
    }

    private void addDates(EventClues clues) {
        DateAgreement dates = DateAgreement.of(one.mention.date(), other.mention.date());
        clues.put(EventClue.SAME_DAY, dates == DateAgreement.SAME_DAY);
        clues.put(EventClue.COMPATIBLE_DATES, dates == DateAgreement.COMPATIBLE);
        clues.put(EventClue.DIFFERENT_DATES, dates == DateAgreement.DIFFERENT);
        clues.put(EventClue.DATES_FAR_APART, dates == DateAgreement.DIFFERENT && daysApart() > FAR_APART_DAYS);
        clues.put(EventClue.PUBLISHED_TOGETHER, article.publishedOn() != null && otherArticle.publishedOn() != null
                && Math.abs(ChronoUnit.DAYS.between(article.publishedOn(), otherArticle.publishedOn())) <= 1);
    }

    /** Whether each tells its day, and not the same one or the next. */
    boolean daysDiffer() {
        Edtf date = one.mention.date();
        Edtf otherDate = other.mention.date();
        return DateAgreement.isDay(date) && DateAgreement.isDay(otherDate)
                && DateAgreement.of(date, otherDate) == DateAgreement.DIFFERENT;
    }

    private long daysApart() {
        Edtf date = one.mention.date();
        Edtf otherDate = other.mention.date();
        if (date == null || otherDate == null || date.earliest() == null || otherDate.earliest() == null || date.latest() == null
                || otherDate.latest() == null) {
            return 0;
        }
        return Math.max(ChronoUnit.DAYS.between(date.latest(), otherDate.earliest()),
                ChronoUnit.DAYS.between(otherDate.latest(), date.earliest()));
    }

    private void addPlaces(EventClues clues) {
        clues.put(EventClue.ELSEWHERE, placesDiffer() && !one.isPlaceOf(otherArticle) && !other.isPlaceOf(article));
        long common = article.places().stream().filter(otherArticle.places()::contains).count();
        long all = article.places().size() + otherArticle.places().size() - common;
        clues.put(EventClue.COMMON_PLACES, all == 0 ? 0 : (double) common / all);
        clues.put(EventClue.NO_COMMON_PLACES, differ(article.places(), otherArticle.places()));
    }

    private void addParticipants(EventClues clues) {
        boolean severalNames = Math.min(article.names().size(), otherArticle.names().size()) >= 2;
        clues.put(EventClue.NO_COMMON_NAMES, severalNames && differ(article.names(), otherArticle.names()));
        clues.put(EventClue.SAME_PARTICIPANTS, overlap(shared(one.parties, other.parties), one.weightOfParties, other.weightOfParties));
        clues.put(EventClue.PARTICIPANT_NAMED_THERE, namedThere(one, otherArticle) + namedThere(other, article));
        clues.put(EventClue.PARTICIPANT_NOT_NAMED_THERE, notNamedThere(one, otherArticle) + notNamedThere(other, article));
        clues.put(EventClue.DIFFERENT_ACTORS, personsDiffer(ParticipantRole.ACTOR));
        clues.put(EventClue.DIFFERENT_RECIPIENTS, personsDiffer(ParticipantRole.RECIPIENT));
    }

    /** Whether each names a place, and not the same one. */
    boolean placesDiffer() {
        return differ(one.place, other.place);
    }

    /** Whether each has persons in a role, and none of them in common, not even by name. */
    boolean personsDiffer(ParticipantRole role) {
        return differ(one.persons(role), other.persons(role)) && differ(one.named(role), other.named(role));
    }

    private static boolean differ(Set<?> some, Set<?> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    private static double namedThere(EventTraits traits, ArticleTopic topic) {
        return traits.areNamedIn(topic) ? 1 : 0;
    }

    private static double notNamedThere(EventTraits traits, ArticleTopic topic) {
        return traits.surnames.isEmpty() ? 0 : 1 - namedThere(traits, topic);
    }

    /** The share of the clause's words that tell what its own article is about and the other article has, too. */
    private static double told(EventTraits traits, ArticleTopic there) {
        Set<String> own = traits.mention.article().terms();
        double all = 0;
        double told = 0;
        for (Map.Entry<String, Double> word : traits.words.entrySet()) {
            if (own.contains(word.getKey())) {
                all += word.getValue();
                told += there.terms().contains(word.getKey()) ? word.getValue() : 0;
            }
        }
        return all == 0 ? 0 : told / all;
    }

    private static double overlap(double shared, double weight, double otherWeight) {
        double fewer = Math.min(weight, otherWeight);
        return fewer == 0 ? 0 : shared / fewer;
    }

    private static double shared(Map<String, Double> some, Map<String, Double> others) {
        double sum = 0;
        for (Map.Entry<String, Double> word : some.entrySet()) {
            sum += others.containsKey(word.getKey()) ? word.getValue() : 0;
        }
        return sum;
    }
}
