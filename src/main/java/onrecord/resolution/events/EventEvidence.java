package onrecord.resolution.events;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import onrecord.resolution.topics.ArticleLikeness;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.text.Edtf;
import onrecord.text.ParticipantRole;

/** What speaks for and against two reports being of one event. */
final class EventEvidence {

    /** From here on more likeness of the articles' topics tells no more of their being about the same matter. */
    private static final double LIKE_STORY = 0.2;

    private static final double SURELY_SAME_STORY = 0.5;

    private static final int FAR_APART_DAYS = 31;

    /** Clues that are not among the {@link #first}. */
    private static final Set<EventClue> OTHERS = EnumSet.of(
            EventClue.LIKE_WORDS, EventClue.WORDS_WITHIN, EventClue.SAME_NUMBERS, EventClue.DIFFERENT_NUMBERS,
            EventClue.ELSEWHERE, EventClue.SAME_PARTICIPANTS, EventClue.PARTICIPANT_NAMED_THERE, EventClue.PARTICIPANT_NOT_NAMED_THERE,
            EventClue.VICTIM_NOT_NAMED_THERE, EventClue.DIFFERENT_ACTORS, EventClue.DIFFERENT_RECIPIENTS, EventClue.OTHER_DESCRIPTION,
            EventClue.OTHER_NUMBER_OF_PEOPLE);

    /** How much the others add to the odds at most. */
    static final double MOST_TO_COME = EventClue.most(OTHERS);

    private final EventTraits one;
    private final EventTraits other;
    private final ArticleLikeness articles;
    private final ArticleTopic article;
    private final ArticleTopic otherArticle;
    private final DateAgreement dates;

    EventEvidence(EventTraits one, EventTraits other, ArticleLikeness articles) {
        this.one = one;
        this.other = other;
        this.articles = articles;
        this.article = one.article.topic();
        this.otherArticle = other.article.topic();
        this.dates = DateAgreement.of(one.mention.date(), other.mention.date());
    }

    /** How much there is of the clues that are known soonest, 0 to 1. */
    EventClues first() {
        EventClues clues = new EventClues();
        clues.put(EventClue.CHANCE, true);
        clues.put(EventClue.LIKE_STORY, Math.min(1, articles.story() / LIKE_STORY));
        clues.put(EventClue.SAME_STORY, Math.min(1, articles.story() / SURELY_SAME_STORY));
        clues.put(EventClue.NO_COMMON_PLACES, articles.otherPlaces());
        clues.put(EventClue.NO_COMMON_NAMES, articles.otherNames());
        clues.put(EventClue.PUBLISHED_TOGETHER, articles.publishedTogether());
        addTrigger(clues);
        addDates(clues);
        return clues;
    }

    /** How much there is of every clue. */
    EventClues all() {
        EventClues clues = first();
        addOthers(clues);
        return clues;
    }

    /** Adds the others, 0 to 1, to 2 where both sides may give a clue. */
    void addOthers(EventClues clues) {
        addWords(clues);
        clues.put(EventClue.ELSEWHERE, placesDiffer() && !one.details().isPlaceOf(otherArticle) && !other.details().isPlaceOf(article));
        addParticipants(clues);
    }

    /** Whether both tell that somebody dies. */
    boolean areDeaths() {
        return one.isDeath && other.isDeath;
    }

    /** Whether both tell that somebody dies, and it is the same person. */
    boolean areOneDeath() {
        return areDeaths()
                && !Collections.disjoint(one.details().persons(ParticipantRole.RECIPIENT),
                        other.details().persons(ParticipantRole.RECIPIENT));
    }

    private void addTrigger(EventClues clues) {
        clues.put(EventClue.SAME_DEATH, areOneDeath());
        clues.put(EventClue.OTHER_TYPE, !one.mention.type().equals(other.mention.type()));
        boolean sameWord = one.family.equals(other.family);
        boolean likeWord = one.isWordedLike(other);
        clues.put(sameWord ? EventClue.SAME_WORD : likeWord ? EventClue.LIKE_WORD : EventClue.SAME_TYPE_ONLY, true);
        clues.put(EventClue.LIKE_DEATH, !sameWord && areDeaths());
    }

    private void addWords(EventClues clues) {
        double both = one.details().weightOfWords + other.details().weightOfWords;
        double shared = shared(one.details().words, other.details().words);
        clues.put(EventClue.LIKE_WORDS, both == 0 ? 0 : 2 * shared / both);
        clues.put(EventClue.WORDS_WITHIN, overlap(shared, one.details().weightOfWords, other.details().weightOfWords));
        clues.put(EventClue.SAME_NUMBERS, !Collections.disjoint(one.details().numbers, other.details().numbers));
        clues.put(EventClue.DIFFERENT_NUMBERS, ReportDetails.differ(one.details().numbers, other.details().numbers));
    }

    private void addDates(EventClues clues) {
        clues.put(EventClue.SAME_DAY, dates == DateAgreement.SAME_DAY);
        clues.put(EventClue.COMPATIBLE_DATES, dates == DateAgreement.COMPATIBLE);
        clues.put(EventClue.DIFFERENT_DATES, dates == DateAgreement.DIFFERENT);
        clues.put(EventClue.DATES_FAR_APART, dates == DateAgreement.DIFFERENT && daysApart() > FAR_APART_DAYS);
    }

    /** How the dates of the reports stand to each other. */
    DateAgreement dates() {
        return dates;
    }

    /** Whether each tells its day, and not the same one or the next, or one was told before the other happened. */
    boolean daysDiffer() {
        return dates == DateAgreement.DIFFERENT && one.isToTheDay() && other.isToTheDay() || one.isOutOfOrderWith(other);
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

    private void addParticipants(EventClues clues) {
        clues.put(EventClue.SAME_PARTICIPANTS, overlap(shared(one.details().parties, other.details().parties),
                one.details().weightOfParties, other.details().weightOfParties));
        clues.put(EventClue.PARTICIPANT_NAMED_THERE, namedThere(one, otherArticle) + namedThere(other, article));
        clues.put(EventClue.PARTICIPANT_NOT_NAMED_THERE, notNamedThere(one, otherArticle) + notNamedThere(other, article));
        clues.put(EventClue.VICTIM_NOT_NAMED_THERE, victimNotNamedThere(one, otherArticle) + victimNotNamedThere(other, article));
        clues.put(EventClue.DIFFERENT_ACTORS, personsDiffer(ParticipantRole.ACTOR));
        clues.put(EventClue.DIFFERENT_RECIPIENTS, personsDiffer(ParticipantRole.RECIPIENT));
        clues.put(EventClue.OTHER_DESCRIPTION, one.details().recipients.contradict(other.details().recipients));
        clues.put(EventClue.OTHER_NUMBER_OF_PEOPLE, one.details().recipients.areMoreOrFewerThan(other.details().recipients));
    }

    /** Whether each names a place, and not the same one. */
    boolean placesDiffer() {
        return ReportDetails.differ(one.details().place, other.details().place);
    }

    /** Whether each has persons in a role, and none of them in common, not even by name. */
    boolean personsDiffer(ParticipantRole role) {
        return one.details().personsDiffer(role, other.details());
    }

    private static double namedThere(EventTraits traits, ArticleTopic topic) {
        return traits.details().areNamedIn(topic) ? 1 : 0;
    }

    private static double notNamedThere(EventTraits traits, ArticleTopic topic) {
        return traits.details().surnames.isEmpty() ? 0 : 1 - namedThere(traits, topic);
    }

    private static double victimNotNamedThere(EventTraits traits, ArticleTopic topic) {
        return traits.details().persons(ParticipantRole.RECIPIENT).isEmpty() ? 0 : notNamedThere(traits, topic);
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
