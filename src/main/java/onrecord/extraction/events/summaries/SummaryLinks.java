package onrecord.extraction.events.summaries;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.text.WordSections;

/**
 * Leaves out of a line what only ties it to the sentences before: <em>“The council <u>then</u> met”</em>, <em>“was <u>also</u>
 * jailed”</em>, <em>“died <u>there</u>”</em>.
 */
final class SummaryLinks {

    private static final WordSections WORDS = WordSections.read("events/lines.txt");
    private static final Set<String> LINKS = WORDS.set("links");
    private static final Set<String> AT_THE_END = WORDS.set("links at the end");

    private SummaryLinks() {}

    static SummaryWords leaveOut(SummaryWords words) {
        Clauses clauses = words.clauses();
        for (int word = 0; word < clauses.size(); word++) {
            if (words.keeps(word) && isLink(clauses, word) && !words.isProtected(word, word) && !words.isSource(word)) {
                words.leaveOut(word, word);
            } else if (isHalf(words, word)) {
                words.leaveOut(word - 1, word);
            }
        }
        return words;
    }

    private static boolean isLink(Clauses clauses, int word) {
        String form = clauses.word(word);
        boolean last = word + 1 >= clauses.size() || clauses.is(word + 1, "punct");
        boolean loose = clauses.is(word, "advmod") && clauses.token(word).tag().startsWith("RB") && clauses.children(word).length == 0;
        boolean link = loose && (LINKS.contains(form) || last && AT_THE_END.contains(form));
        return link && clauses.isVerb(clauses.head(word)) && !joins(clauses, word) && !isQuoted(clauses, word);
    }

    /** "hit the wall, <em>then</em> fell", "but <em>also</em>": without it the parts would not hold together. */
    private static boolean joins(Clauses clauses, int word) {
        int verb = clauses.head(word);
        boolean behind = word > 0 && (clauses.is(word - 1, "punct") || clauses.word(word - 1).equals("but"));
        return behind || clauses.is(verb, "conj") && !clauses.hasChild(verb, "cc");
    }

    private static boolean isQuoted(Clauses clauses, int word) {
        int open = 0;
        for (int before = 0; before < word; before++) {
            String tag = clauses.token(before).tag();
            open += tag.equals("``") ? 1 : tag.equals("''") ? -1 : 0;
        }
        return open > 0;
    }

    /** "<em>not only</em> lost [but was hurt]": the other half is not told. */
    private static boolean isHalf(SummaryWords words, int word) {
        Clauses clauses = words.clauses();
        if (word == 0 || !words.keeps(word) || !clauses.word(word).equals("only") || !clauses.word(word - 1).equals("not")) {
            return false;
        }
        for (int behind = word + 1; behind < clauses.size(); behind++) {
            if (words.keeps(behind) && clauses.word(behind).equals("but")) {
                return false;
            }
        }
        return true;
    }
}
