package onrecord.extraction.dates.tense;

import java.util.Set;
import onrecord.text.WordSections;

/** The words that tell whether a date lies ahead or behind: modal verbs, <em>due</em>, <em>expected</em>, <em>postpone</em>, and what can be planned. */
final class TenseWords {

    private static final WordSections MODALS = WordSections.read("modals.txt");
    private static final Set<String> WILL = MODALS.set("will");
    private static final Set<String> MIGHT = MODALS.set("would", "might");
    private static final WordSections WORDS = WordSections.read("dates/outlook.txt");
    private static final Set<String> AHEAD = WORDS.set("ahead", "still ahead");
    private static final Set<String> STILL_AHEAD = WORDS.set("still ahead");
    private static final Set<String> PROMISING = WORDS.set("promising");
    private static final Set<String> PUTTING_OFF = WORDS.set("putting off");
    private static final Set<String> PLANNABLE = WORDS.set("plannable");

    private static final Set<String> ANNOUNCING = WORDS.set("announcing");
    private static final Set<String> SURPRISE = WORDS.set("surprise");

    private TenseWords() {}

    /** "said", "declared a dividend", "named": the day beside it may be the one of what is announced. */
    static boolean isAnnouncing(String lemma) {
        return ANNOUNCING.contains(lemma);
    }

    static boolean isWill(String word) {
        return WILL.contains(word);
    }

    /** "would", "could": of what is said to come, but also of what never came. */
    static boolean isMight(String word) {
        return MIGHT.contains(word);
    }

    static boolean isModal(String word) {
        return WILL.contains(word) || MIGHT.contains(word);
    }

    /** "expected", "due": what they are said of lies ahead. */
    static boolean isAhead(String word) {
        return AHEAD.contains(word);
    }

    /** "was scheduled", "was due": in news it still is. */
    static boolean isStillAhead(String word) {
        return STILL_AHEAD.contains(word);
    }

    /** "agreed to", "ordered him to": what somebody is to do lies after it. */
    static boolean isPromising(String lemma) {
        return PROMISING.contains(lemma);
    }

    /** "postponed until", "gave them until". */
    static boolean isPuttingOff(String lemma) {
        return PUTTING_OFF.contains(lemma);
    }

    /** "opens", "meets": what is said in the simple present when it is planned for a day. */
    static boolean isPlannable(String lemma) {
        return PLANNABLE.contains(lemma);
    }

    /** "the July 15 coup", "Monday's defeat": what is never dated ahead. */
    static boolean isSurprise(String noun) {
        return SURPRISE.contains(noun);
    }
}
