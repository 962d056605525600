package onrecord.resolution;

/**
 * What speaks for or against two reports being of one event, and how much: the logarithm of the odds that a clue of full strength adds. Fitted
 * by logistic regression to labelled pairs of reports; those of which labelled texts have too few (two persons in one role, days far apart) are
 * held near values set by judgement.
 */
enum EventClue {
    CHANCE(-3.67, "nothing"),
    LIKE_STORY(2.32, "the articles are about the same matter"),
    SAME_STORY(0.96, "the articles tell the same story"),
    SAME_WORD(-0.53, "the same kind of happening"),
    RARE_WORD(1.61, "the same rare word for what happened"),
    SAME_TYPE_ONLY(-3.15, "another word for what happened"),
    LIKE_WORDS(0.92, "like words"),
    WORDS_WITHIN(0.52, "one report's words in the other"),
    SAME_PARTICIPANTS(0.25, "the same participants"),
    SAME_DAY(1.43, "the same day"),
    COMPATIBLE_DATES(0.57, "dates that agree"),
    DIFFERENT_DATES(-0.85, "different dates"),
    DATES_FAR_APART(-2.37, "dates far apart"),
    DIFFERENT_PLACES(-0.29, "different places"),
    SAME_NUMBERS(0.6, "the same numbers"),
    DIFFERENT_NUMBERS(-0.3, "different numbers"),
    NO_COMMON_NAMES(-0.77, "articles that name different persons"),
    COMMON_PLACES(1.14, "articles that name the same places"),
    NO_COMMON_PLACES(-1.29, "articles that name different places"),
    PUBLISHED_TOGETHER(0.48, "published within a day"),
    PARTICIPANT_NOT_NAMED_THERE(-0.32, "a participant whom the other article does not name"),
    PARTICIPANT_NAMED_THERE(0.29, "a participant whom the other article names"),
    WORDS_TOLD_THERE(0.29, "words of the report in the other article"),
    DIFFERENT_ACTORS(-1.12, "done by different persons"),
    DIFFERENT_RECIPIENTS(-3.87, "done to different persons");

    final double weight;
    final String words;

    EventClue(double weight, String words) {
        this.weight = weight;
        this.words = words;
    }
}
