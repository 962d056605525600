package onrecord.extraction.dates.forms;

import java.util.Set;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.WordSections;

/** Tells whether the words around are about business, where a quarter is a part of the year, or of a match, where it is one of the game. */
final class BusinessContext {

    private static final int AROUND = 40;
    private static final WordSections WORDS = WordSections.read("dates/business-and-matches.txt");
    private static final Set<String> BUSINESS = WORDS.set("business");
    private static final Set<String> MATCH = WORDS.set("match");

    private BusinessContext() {}

    static boolean isAround(ParagraphWords words, int at) {
        boolean business = false;
        for (int i = at - AROUND; i <= at + AROUND; i++) {
            String word = words.at(i);
            if (MATCH.contains(word)) {
                return false;
            }
            business |= BUSINESS.contains(word);
        }
        return business;
    }
}
