package onrecord.extraction.dates.forms;

import java.util.List;
import onrecord.extraction.dates.words.ParagraphWords;

/** Tells whether an article mentions a person called May, so that the name alone is not taken for the month. */
public final class MayAsName {

    private MayAsName() {}

    public static boolean in(List<ParagraphWords> paragraphs) {
        for (ParagraphWords words : paragraphs) {
            for (int i = 0; i < words.count(); i++) {
                if (words.isCapitalised(i) && words.is(i, "may") && isPerson(words, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPerson(ParagraphWords words, int at) {
        boolean title = words.is(at - 1, "mrs", "ms", "mr", "minister", "theresa", "miss", "lady") || words.is(at - 1, ".")
                && words.is(at - 2, "mrs", "ms", "mr");
        boolean possessive = words.is(at + 1, "'", "’") && words.is(at + 2, "s");
        boolean verb = MonthForm.isVerb(words.at(at + 1)) && !words.is(at - 1, "in", "last", "since", "of", "until", "this", "next",
                "during");
        return title || verb || possessive && !words.is(at - 1, "in", "last", "since", "this", "next", "of");
    }
}
