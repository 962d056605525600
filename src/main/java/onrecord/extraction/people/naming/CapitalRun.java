package onrecord.extraction.people.naming;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.words.Titles;
import onrecord.language.Sentence;

/**
 * Words in capitals one after the other, whatever the tags take them for: <em>Hanna Vik-Lund</em>, <em>Henry IV</em>.
 *
 * @param from its first token
 * @param to the token after its last
 */
record CapitalRun(int from, int to) {

    private static final int LONGEST = 7;

    /** The run that begins with this token, titles left aside; empty, {@code from} being {@code to}, where no capital stands. */
    static CapitalRun at(Sentence sentence, int at) {
        int from = at;
        while (from + 1 < sentence.size() && Titles.of(sentence.token(from).form()) != null
                && NameShape.isCapitalised(sentence.token(from + 1))) {
            from++;
        }
        int to = from;
        while (to < sentence.size() && to - from < LONGEST && goesOn(sentence, from, to)) {
            to++;
        }
        return new CapitalRun(from, to);
    }

    /** Over capitals, and over hyphens and particles before one more: "Vik-Lund", "van der Vik", "Rashid al-Vik". */
    private static boolean goesOn(Sentence sentence, int from, int at) {
        int next = at;
        while (at > from && next < sentence.size() && !NameShape.isCapitalised(sentence.token(next))
                && !NameShape.isBreak(sentence.token(next))) {
            next++;
        }
        return next < sentence.size() && NameShape.isCapitalised(sentence.token(next));
    }

    /** This run and those joined to it by commas and "and": the items of a list. */
    static List<CapitalRun> list(Sentence sentence, int at) {
        List<CapitalRun> items = new ArrayList<>();
        CapitalRun item = at(sentence, at);
        while (!item.isEmpty()) {
            items.add(item);
            item = at(sentence, behindSeparator(sentence, item.to()));
        }
        return items;
    }

    private static int behindSeparator(Sentence sentence, int at) {
        int next = at;
        while (next < sentence.size() && next - at < 2
                && (sentence.token(next).form().equals(",") || sentence.tagged(next, "CC"))) {
            next++;
        }
        return next == at ? sentence.size() : next;
    }

    boolean isEmpty() {
        return from == to;
    }

    int size() {
        return to - from;
    }

    /** Folded, without blanks, to be compared with {@link NameSpelling#fold}. */
    String folded(Sentence sentence) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(NameSpelling.fold(sentence.token(i).form()));
        }
        return words.toString();
    }
}
