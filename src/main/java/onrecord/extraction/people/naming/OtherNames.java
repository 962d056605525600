package onrecord.extraction.people.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.text.WordSections;

/**
 * Two names that a sentence says are one person's: <em><b>LYX Dove</b> — real name <b>Jane Doe</b> —</em>, <em><b>Jane Doe</b>, better known as
 * <b>Ana Star</b>,</em>.
 *
 * @param first the one printed first
 */
record OtherNames(CapitalRun first, CapitalRun second) {

    private static final int FARTHEST = 6;

    private static final WordSections WORDS = WordSections.read("people/name-parts.txt");
    private static final Set<String> KINDS = WORDS.set("other names");
    private static final Set<String> BETWEEN = WORDS.set("between");

    static List<OtherNames> in(Sentence sentence) {
        List<OtherNames> pairs = new ArrayList<>();
        for (int i = 2; i + 1 < sentence.size(); i++) {
            int second = isNameNoun(sentence, i) ? behindVerb(sentence, i) : isKnownAs(sentence, i) ? i + 1 : -1;
            if (second < 0) {
                continue;
            }
            CapitalRun other = CapitalRun.at(sentence, second);
            CapitalRun one = other.isEmpty() ? other : before(sentence, isNameNoun(sentence, i) ? i - 1 : i);
            if (!one.isEmpty() && (isNameNoun(sentence, i) || isPerson(sentence, one) && isPerson(sentence, other))) {
                pairs.add(new OtherNames(one, other));
            }
        }
        return pairs;
    }

    /** Her real <em>name</em>. */
    private static boolean isNameNoun(Sentence sentence, int index) {
        return sentence.token(index).form().equals("name") && KINDS.contains(sentence.token(index - 1).form());
    }

    private static int behindVerb(Sentence sentence, int noun) {
        int at = noun + 1;
        while (at < sentence.size() && at - noun < 3
                && (sentence.token(at).lemma().equals("be") || sentence.token(at).form().equals(":"))) {
            at++;
        }
        return at;
    }

    private static boolean isKnownAs(Sentence sentence, int index) {
        String form = sentence.token(index).form();
        boolean known = form.equals("as") && (sentence.token(index - 1).form().equals("known")
                || sentence.token(index - 2).form().equals("known") && sentence.tagged(index - 1, "RB"));
        return known || form.equals("aka") || form.equals("a.k.a.");
    }

    /** The name that ends at the mark before these words. */
    private static CapitalRun before(Sentence sentence, int index) {
        int mark = index;
        while (mark > 0 && index - mark < FARTHEST && (mark == index || BETWEEN.contains(sentence.token(mark).form()))
                && !isMark(sentence, mark)) {
            mark--;
        }
        if (!isMark(sentence, mark)) {
            return new CapitalRun(mark, mark);
        }
        int from = mark;
        while (from > 0 && NameShape.isCapitalised(sentence.token(from - 1))) {
            from--;
        }
        while (from < mark - 1 && NameShape.isPrefix(sentence.token(from))) {
            from++;
        }
        return new CapitalRun(from, mark);
    }

    private static boolean isMark(Sentence sentence, int index) {
        String form = sentence.token(index).form();
        return form.length() == 1 && ",(—–-".contains(form);
    }

    private static boolean isPerson(Sentence sentence, CapitalRun run) {
        return sentence.token(run.from()).name() == NameKind.PERSON;
    }
}
