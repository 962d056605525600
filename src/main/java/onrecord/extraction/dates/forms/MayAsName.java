package onrecord.extraction.dates.forms;

import java.util.List;
import java.util.Set;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.WordSections;

/** Tells whether an article mentions a person called May, so that the name alone is not taken for the month. */
public final class MayAsName {

    private static final WordSections WORDS = WordSections.read("dates/months.txt");
    private static final Set<String> BEFORE_A_PERSON = WORDS.set("before a person");
    private static final Set<String> BEFORE_A_MONTH = WORDS.set("before a month that seems to act");

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
        boolean title = BEFORE_A_PERSON.contains(words.at(at - 1)) || words.is(at - 1, ".")
                && words.is(at - 2, "mrs", "ms", "mr");
        boolean month = BEFORE_A_MONTH.contains(words.at(at - 1));
        boolean possessive = words.is(at + 1, "'", "’") && words.is(at + 2, "s");
        boolean verb = MonthForm.isVerb(words.at(at + 1)) && !month;
        return title || verb || possessive && !month;
    }
}
