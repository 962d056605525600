package onrecord.extraction.people.naming;

import java.util.ArrayList;
import java.util.List;
import onrecord.language.Gazetteer;
import onrecord.language.Sentence;
import onrecord.language.Token;

/**
 * Single names one after the other, <em>Breen, Staunton, Irwin and Quinn</em>: when most are persons, all are.
 *
 * @param words the tokens of the names, at least four
 */
record ListedNames(List<Integer> words) {

    private static final int SHORTEST = 4;

    static List<ListedNames> in(Sentence sentence) {
        List<ListedNames> lists = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i += 2) {
            int step = isItem(sentence, i) ? i : isItem(sentence, i + 1) ? ++i : -1;
            if (step < 0) {
                close(words, lists);
            } else {
                words.add(step);
                if (!isSeparator(sentence, step + 1)) {
                    close(words, lists);
                }
            }
        }
        close(words, lists);
        return lists;
    }

    private static void close(List<Integer> words, List<ListedNames> lists) {
        if (words.size() >= SHORTEST) {
            lists.add(new ListedNames(List.copyOf(words)));
        }
        words.clear();
    }

    private static boolean isItem(Sentence sentence, int index) {
        if (index >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(index);
        boolean name = NameShape.isCapitalised(token) && token.form().length() > 2;
        return name && standsAlone(sentence, index) && !Gazetteer.isCalendarWord(token.form());
    }

    private static boolean standsAlone(Sentence sentence, int index) {
        return index + 1 >= sentence.size() || isSeparator(sentence, index + 1) || sentence.token(index + 1).form().equals(".");
    }

    private static boolean isSeparator(Sentence sentence, int index) {
        return index < sentence.size() && (sentence.token(index).form().equals(",") || sentence.token(index).form().equals("and"));
    }

    /** The words not taken yet, where most of the list is; none otherwise. */
    List<Integer> completedBy(boolean[] taken) {
        List<Integer> free = words.stream().filter(word -> !taken[word]).toList();
        return free.size() * 2 <= words.size() ? free : List.of();
    }
}
