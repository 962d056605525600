package onrecord.extraction.statements.cues;

import java.util.Locale;
import java.util.Set;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.statements.page.Page;
import onrecord.text.AttributionType;
import onrecord.text.WordSections;

/**
 * Finds verbs that say something only together with what follows them: <em>made it clear that</em>, <em>issued a warning that</em>, <em>left
 * no doubt that</em>, <em>was like, “No way”</em>.
 */
final class SayingPhrases {

    /** Things do it too: <em>Her silence made it clear that it was over.</em> */
    static final CueWord SAY = new CueWord("say", AttributionType.ASSERTION, Set.of(Complement.QUOTE, Complement.CLAUSE), Set.of(),
            Set.of(Habit.TALKS_TO, Habit.POINTS));

    private static final WordSections WORDS = WordSections.read("statements/saying-phrases.txt");
    private static final Set<String> MADE = WORDS.set("made");
    private static final Set<String> LIGHT = WORDS.set("light verbs");
    private static final Set<String> NOUNS = WORDS.set("said with light verbs");
    private static final Set<String> HELD = WORDS.set("held");
    private static final Set<String> NO = WORDS.set("no");
    private static final Set<String> ALIKE = Set.of("like", "all");
    private static final int LONGEST = 6;

    private final CueWords words;
    private final Page page;

    SayingPhrases(CueWords words, Page page) {
        this.words = words;
        this.page = page;
    }

    /** The last token of the phrase that begins with this verb, or {@link Page#NONE}. */
    int lastOf(int verb) {
        int end = page.outerSentences().endOf(verb);
        return switch (page.token(verb).lemma().toLowerCase(Locale.ROOT)) {
            case "make" -> clear(verb, end) == Page.NONE ? nounBefore(verb, end) : clear(verb, end);
            case "leave" -> doubt(verb, end);
            case "let" -> known(verb, end);
            case "be" -> alike(verb, end);
            default -> LIGHT.contains(page.token(verb).lemma()) ? nounBefore(verb, end) : Page.NONE;
        };
    }

    /** <em>made it very clear</em> before a clause */
    private int clear(int verb, int end) {
        int i = verb + 1 < end && page.lower(verb + 1).equals("it") ? verb + 2 : verb + 1;
        while (i < end && page.tagged(i, "RB")) {
            i++;
        }
        boolean clear = i + 1 < end && MADE.contains(page.lower(i)) && !page.quoted(i + 1) && !page.isPunctuation(i + 1);
        return clear && leadsToClause(i + 1, end) ? i : Page.NONE;
    }

    /** <em>that it rained</em>, <em>on Monday that it rained</em>, <em>the bridge was old</em>; but not <em>the contents of a file that was lost</em> */
    private boolean leadsToClause(int from, int end) {
        for (int i = from; i < Math.min(end, from + LONGEST) && !page.isPunctuation(i); i++) {
            if (page.isFinite(i) || page.lower(i).equals("that")) {
                return page.isFinite(i) ? i > from : opensClause(i);
            }
            if (page.tagged(i, "W")) {
                return false;
            }
        }
        return false;
    }

    /** <em>left no doubt that</em> */
    private int doubt(int verb, int end) {
        boolean none = verb + 3 < end && NO.contains(page.lower(verb + 1)) && page.lower(verb + 2).equals("doubt");
        return none && opensClause(verb + 3) ? verb + 2 : Page.NONE;
    }

    /** <em>let it be known that</em> */
    private int known(int verb, int end) {
        boolean known = verb + 4 < end && page.lower(verb + 1).equals("it") && page.lower(verb + 2).equals("be")
                && page.lower(verb + 3).equals("known");
        return known && opensClause(verb + 4) ? verb + 3 : Page.NONE;
    }

    /** <em>was like, “No way”</em> */
    private int alike(int verb, int end) {
        boolean alike = verb > page.outerSentences().startOf(verb) && verb + 2 < end && ALIKE.contains(page.lower(verb + 1));
        int quoted = alike && page.isPunctuation(verb + 2) && !page.quoted(verb + 2) ? verb + 3 : verb + 2;
        boolean subject = page.tagged(Math.max(0, verb - 1), "PRP") || page.tagged(Math.max(0, verb - 1), "NNP");
        return alike && subject && quoted < end && page.quoted(quoted) && page.form(quoted - 1).equals(",") ? verb + 1 : Page.NONE;
    }

    /** <em>issued a stark warning</em> before "that" */
    private int nounBefore(int verb, int end) {
        int noun = verb + 1;
        while (noun < Math.min(end, verb + LONGEST) && !page.quoted(noun) && !isSayingNoun(noun) && isInside(noun)) {
            noun++;
        }
        boolean phrase = noun + 2 < end && noun > verb && !page.quoted(noun) && isSayingNoun(noun) && opensClause(noun + 1);
        return phrase && !denies(verb, noun) ? noun : Page.NONE;
    }

    private boolean isInside(int i) {
        return page.tagged(i, "DT") || page.tagged(i, "J") || page.tagged(i, "N") || page.tagged(i, "PRP$") || page.tagged(i, "CD")
                || page.tagged(i, "RB");
    }

    private boolean isSayingNoun(int i) {
        String lemma = page.token(i).lemma().toLowerCase(Locale.ROOT);
        CueWord noun = page.tagged(i, "N") ? words.noun(lemma) : null;
        return page.tagged(i, "N")
                && (noun != null && noun.attribution() == AttributionType.ASSERTION || NOUNS.contains(lemma) || HELD.contains(lemma));
    }

    /** <em>made no claim that</em> */
    private boolean denies(int verb, int noun) {
        for (int i = verb + 1; i < noun; i++) {
            if (page.lower(i).equals("no")) {
                return true;
            }
        }
        return false;
    }

    /** Not <em>a warning that was ignored</em>. */
    private boolean opensClause(int that) {
        int next = that + 1;
        while (next < page.size() && page.tagged(next, "RB")) {
            next++;
        }
        return page.lower(that).equals("that") && !page.quoted(that) && next < page.size() && !page.isFinite(next);
    }
}
