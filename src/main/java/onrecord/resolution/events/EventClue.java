package onrecord.resolution.events;

import java.util.Set;

/**
 * What speaks for or against two reports being of one event, and how much: the logarithm of the odds that a clue of full strength adds. Fitted
 * by logistic regression to labelled pairs of reports; those of which labelled texts have too few (two persons in one role, days far apart) are
 * held near values set by judgement.
 */
enum EventClue {
    CHANCE(-2.9, "nothing"),
    LIKE_STORY(2.5, "the articles are about the same matter"),
    SAME_STORY(0.7, "the articles tell the same story"),
    SAME_WORD(1.4, "the same kind of happening"),
    SAME_DEATH(5.7, "the same person dies"),
    LIKE_WORD(-0.3, "a word of like meaning for what happened"),
    SAME_TYPE_ONLY(-4, "another word for what happened"),
    LIKE_DEATH(2.2, "another word for a death"),
    OTHER_TYPE(-0.9, "another kind of happening"),
    LIKE_WORDS(2.2, "like words"),
    WORDS_WITHIN(0.4, "one report's words in the other"),
    SAME_PARTICIPANTS(0.1, "the same participants"),
    SAME_DAY(1.6, "the same day"),
    COMPATIBLE_DATES(0.6, "dates that agree"),
    DIFFERENT_DATES(-0.7, "different dates"),
    DATES_FAR_APART(-2.8, "dates far apart"),
    ELSEWHERE(-3, "places that the other article does not name"),
    SAME_NUMBERS(0.8, "the same numbers"),
    DIFFERENT_NUMBERS(-0.7, "different numbers"),
    NO_COMMON_NAMES(-0.7, "articles that name different persons"),
    NO_COMMON_PLACES(-6.5, "articles that name different places"),
    PUBLISHED_TOGETHER(0.4, "published within a day"),
    PARTICIPANT_NOT_NAMED_THERE(-0.2, 2, "a participant whom the other article does not name"),
    PARTICIPANT_NAMED_THERE(0.3, 2, "a participant whom the other article names"),
    VICTIM_NOT_NAMED_THERE(-1, 2, "done to a person whom the other article does not name"),
    DIFFERENT_ACTORS(-1.5, "done by different persons"),
    OTHER_DESCRIPTION(-5, "done to people of another country or sex"),
    OTHER_NUMBER_OF_PEOPLE(-1.5, "done to another number of people"),
    DIFFERENT_RECIPIENTS(-6, "done to different persons");

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
