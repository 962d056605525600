package onrecord.extraction.people.naming;

import java.util.Locale;
import java.util.Set;
import onrecord.language.Sentence;
import onrecord.text.WordSections;

/** Tells from the words around a name that it is a part somebody plays. */
final class CastPhrases {

    private static final int LONGEST_TRADE = 8;
    private static final int FARTHEST_VERB = 10;

    private static final WordSections WORDS = WordSections.read("people/fiction.txt");
    private static final Set<String> PLAYING = WORDS.set("playing");
    private static final Set<String> ACTING = WORDS.set("acting");
    private static final Set<String> APPEARING = WORDS.set("appearing");
    private static final Set<String> ROLES = WORDS.set("parts");
    private static final Set<String> FIGURES = WORDS.set("figures");

    private static final Set<String> WORKS = WORDS.set("works");

    private CastPhrases() {}

    /** "Anna Moll (played by Jane Doe)", "starred as Anna Moll", "her role as Anna Moll", "the character Anna Moll". */
    static boolean isPart(Sentence sentence, CapitalRun run) {
        if (isPlayedBy(sentence, run.to())) {
            return true;
        }
        int before = beforeTrade(sentence, run.from());
        if (before < 1 || isOwnerOrSubject(sentence, run)) {
            return false;
        }
        boolean figure = before == run.from() - 1 && FIGURES.contains(sentence.token(before).form());
        return figure || isAs(sentence, before) && (ROLES.contains(sentence.token(before - 1).form())
                || leadsTo(sentence, before, ACTING));
    }

    /** "Played Anna Moll", "appeared as Anna Moll": in an article about acting. */
    static boolean isLikelyPart(Sentence sentence, CapitalRun run) {
        int before = beforeTrade(sentence, run.from());
        if (before < 0 || isOwnerOrSubject(sentence, run)) {
            return false;
        }
        boolean played = isVerb(sentence, before, PLAYING)
                && !(run.to() < sentence.size() && sentence.token(run.to()).form().equals("as"));
        boolean portrayed = sentence.token(before).form().equals("of") && before > 0
                && sentence.token(before - 1).form().equals("portrayal");
        boolean was = sentence.token(before).lemma().equals("be") && before > 0 && !sentence.tagged(before - 1, "NN")
                && isInWork(sentence, run.to());
        return played || portrayed || was || isAs(sentence, before) && leadsTo(sentence, before, APPEARING);
    }

    /** "Played Stan and <em>Anna Moll</em>". */
    static boolean isJoined(Sentence sentence, CapitalRun run, int endOfPart) {
        return endOfPart > 0 && run.from() == endOfPart + 1 && sentence.token(endOfPart).form().equals("and")
                && !isOwnerOrSubject(sentence, run);
    }

    /** He was Stan Holt <em>in the 1994 television series</em> Glass. */
    private static boolean isInWork(Sentence sentence, int at) {
        boolean work = false;
        for (int i = at + 1; i < sentence.size() && i - at < LONGEST_TRADE && !isMark(sentence, i); i++) {
            work |= WORKS.contains(sentence.token(i).form());
        }
        return at < sentence.size() && work && (sentence.token(at).form().equals("in") || sentence.token(at).form().equals("on"));
    }

    private static boolean isPlayedBy(Sentence sentence, int end) {
        if (end >= sentence.size() || !sentence.token(end).form().equals("(") && !sentence.token(end).form().equals(",")) {
            return false;
        }
        int at = end + 1;
        while (at < sentence.size() && at - end < 4 && (sentence.tagged(at, "W") || sentence.token(at).lemma().equals("be"))) {
            at++;
        }
        return at + 2 < sentence.size() && isVerb(sentence, at, PLAYING) && sentence.token(at + 1).form().equals("by")
                && NameShape.isCapitalised(sentence.token(at + 2));
    }

    /** The word before a name and before what the name is said to be: "played" of "played ruthless self-made businessman Stan Holt". */
    private static int beforeTrade(Sentence sentence, int name) {
        int at = name - 1;
        while (at >= 0 && name - at <= LONGEST_TRADE && isInTrade(sentence, at)) {
            at--;
        }
        return at;
    }

    private static boolean isInTrade(Sentence sentence, int index) {
        String form = sentence.token(index).form();
        boolean word = sentence.tagged(index, "JJ") || sentence.tagged(index, "NN") || sentence.tagged(index, "DT")
                || sentence.tagged(index, "VBN") || sentence.tagged(index, "VBG") || sentence.tagged(index, "PRP$");
        boolean verb = ROLES.contains(form) || FIGURES.contains(form) || isVerb(sentence, index, PLAYING);
        return (word || NameShape.isHyphen(sentence.token(index))) && !verb;
    }

    private static boolean isAs(Sentence sentence, int index) {
        return index > 0 && sentence.token(index).form().equals("as");
    }

    private static boolean leadsTo(Sentence sentence, int as, Set<String> verbs) {
        for (int i = as - 1; i >= 0 && as - i <= FARTHEST_VERB && !isMark(sentence, i); i--) {
            if (sentence.tagged(i, "VB")) {
                return verbs.contains(sentence.token(i).lemma());
            }
        }
        return false;
    }

    private static boolean isMark(Sentence sentence, int index) {
        char first = sentence.token(index).form().charAt(0);
        return !Character.isLetterOrDigit(first) && !NameShape.isHyphen(sentence.token(index)) && !sentence.tagged(index, "POS");
    }

    private static boolean isVerb(Sentence sentence, int index, Set<String> verbs) {
        return sentence.tagged(index, "VB") && verbs.contains(sentence.token(index).lemma().toLowerCase(Locale.ROOT));
    }

    /** "Anna Moll's mother" is not Anna Moll; and who does something is not played. */
    private static boolean isOwnerOrSubject(Sentence sentence, CapitalRun run) {
        boolean owner = run.to() < sentence.size() && sentence.tagged(run.to(), "POS");
        for (int i = run.from(); i < run.to(); i++) {
            owner |= sentence.is(i, "nsubj");
        }
        return owner;
    }
}
