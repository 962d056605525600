package onrecord.extraction.dates.tense;

import java.util.Set;
import onrecord.extraction.dates.tense.Tenses.Tense;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Words right beside a date that tell whether it lies ahead or behind, regardless of the sentence: <em>since Friday</em>, <em>days before a
 * vote on Monday</em>, <em>planned for Saturday</em>, <em>will be played Sunday</em>, <em>the July 15 coup</em>.
 */
final class WordsBesideDate {

    private static final int AROUND = 5;
    private static final WordSections WORDS = WordSections.read("dates/signposts.txt");
    private static final Set<String> PLANNED = WORDS.set("planned");
    private static final Set<String> AT_FIRST = WORDS.set("at first");
    private static final Set<String> TOLD = WORDS.set("told");
    private static final Set<String> BETWEEN = WORDS.set("between");
    private static final Set<String> WITH_WILL = WORDS.set("with will");

    private WordsBesideDate() {}

    /** Null when nothing beside the date tells. */
    static @Nullable Tense beside(ParagraphWords words, int at, int end) {
        boolean owner = words.is(end, "'", "’");
        if (words.is(at - 1, "since", "ended") || TenseWords.isSurprise(words.at(owner ? end + 2 : end))) {
            return Tense.OVER;
        }
        boolean announced = words.is(at - 1, "in", "on") && TOLD.contains(words.at(at - 2));
        if (owner && words.is(at - 1, "from") || announced && !words.is(at - 3, "be", "to", "is", "are")) {
            return Tense.PAST;
        }
        boolean ahead = words.is(at - 1, "ending") || isSoon(words, at) || isPlannedFor(words, at) || !owner && followsWill(words, at);
        return ahead ? Tense.FUTURE : null;
    }

    /** "days before a vote on Monday", "due in court on Monday". */
    private static boolean isSoon(ParagraphWords words, int at) {
        for (int i = at - 1; i >= at - AROUND; i--) {
            boolean due = words.is(i, "due") && words.is(i + 1, "in", "before");
            if (due || words.is(i, "before") && words.is(i - 1, "hours", "days", "weeks")) {
                return true;
            }
        }
        return false;
    }

    /** "planned for Saturday", "postponed until Monday", but not "originally scheduled for Monday". */
    private static boolean isPlannedFor(ParagraphWords words, int at) {
        return words.is(at - 1, "for", "until", "to") && PLANNED.contains(words.at(at - 2))
                && !AT_FIRST.contains(words.at(at - 3)) && !words.is(at - 4, "had");
    }

    /** "will be played Sunday", "will speak on Sunday": nothing but the verb between. */
    private static boolean followsWill(ParagraphWords words, int at) {
        int i = at - 1;
        while (i > at - AROUND && BETWEEN.contains(words.at(i))) {
            i--;
        }
        for (int steps = 0; steps < 3 && words.isWord(i); steps++) {
            if (words.is(i, "will", "shall") || words.is(i, "ll") && words.is(i - 1, "'", "’")) {
                return true;
            }
            if (steps > 0 && !WITH_WILL.contains(words.at(i))) {
                return false;
            }
            i--;
        }
        return false;
    }
}
