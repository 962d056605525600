package onrecord.resolution.events;

import java.util.Set;

/**
 * What speaks for or against two reports being of one event, and how much: the logarithm of the odds that a clue of full strength adds. Fitted
 * by logistic regression to labelled pairs of reports; those of which labelled texts have too few (two persons in one role, days far apart) are
 * held near values set by judgement.
 */
enum EventClue {
    CHANCE(-3.83, "nothing"),
    LIKE_STORY(2.02, "the articles are about the same matter"),
    SAME_STORY(1.19, "the articles tell the same story"),
    SAME_WORD(-0.22, "the same kind of happening"),
    SAME_DEATH(6, "the same person dies"),
    RARE_WORD(1.69, "the same rare word for what happened"),
    LIKE_WORD(-0.42, "a word of like meaning for what happened"),
    SAME_TYPE_ONLY(-3.2, "another word for what happened"),
    OTHER_TYPE(-0.3, "another kind of happening"),
    LIKE_WORDS(1.04, "like words"),
    WORDS_WITHIN(0.44, "one report's words in the other"),
    SAME_PARTICIPANTS(0.21, "the same participants"),
    SAME_DAY(1.43, "the same day"),
    COMPATIBLE_DATES(0.49, "dates that agree"),
    DIFFERENT_DATES(-0.81, "different dates"),
    DATES_FAR_APART(-2.84, "dates far apart"),
    ELSEWHERE(-2.5, "places that the other article does not name"),
    SAME_NUMBERS(0.43, "the same numbers"),
    DIFFERENT_NUMBERS(-0.34, "different numbers"),
    NO_COMMON_NAMES(-0.77, "articles that name different persons"),
    COMMON_PLACES(0.84, "articles that name the same places"),
    NO_COMMON_PLACES(-3.5, "articles that name different places"),
    PUBLISHED_TOGETHER(0.42, "published within a day"),
    PARTICIPANT_NOT_NAMED_THERE(-0.29, 2, "a participant whom the other article does not name"),
    PARTICIPANT_NAMED_THERE(0.33, 2, "a participant whom the other article names"),
    WORDS_TOLD_THERE(0.37, 2, "words of the report in the other article"),
    DIFFERENT_ACTORS(-1.5, "done by different persons"),
    DIFFERENT_RECIPIENTS(-4, "done to different persons");

    final double weight;
    final String words;

    /** How much there is of the clue at most: 2 where each side may give it. */
    private final int most;

    EventClue(double weight, String words) {
        this(weight, 1, words);
    }

    EventClue(double weight, int most, String words) {
        this.weight = weight;
        this.most = most;
        this.words = words;
    }

    /** How much these clues add to the odds at most. */
    static double most(Set<EventClue> clues) {
        return clues.stream().mapToDouble(clue -> Math.max(0, clue.weight * clue.most)).sum();
    }
}
