package onrecord.extraction.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onrecord.language.Countries;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.language.Token;

/**
 * Finds where persons are named: by the name tags, by titles, and, in a second reading, by what the first has found. A name that is a
 * person's once is one everywhere in the article: <em>Simmons</em>, after <em>Phil Simmons</em>.
 */
final class NameFinder {

    private final String text;
    private final List<Sentence> sentences;
    private final KnownNames known = new KnownNames();

    NameFinder(String text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** In reading order, none overlapping. */
    List<PrintedName> find() {
        List<PrintedName> first = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            readTags(i, first);
        }
        first.forEach(name -> known.add(name.name()));
        List<PrintedName> names = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int begin = next;
            while (next < first.size() && first.get(next).sentence() == i) {
                next++;
            }
            names.addAll(first.subList(begin, next));
            readAgain(i, first.subList(begin, next), names);
        }
        names.sort(Comparator.comparing(PrintedName::span));
        return names;
    }

    private void readTags(int index, List<PrintedName> names) {
        Sentence sentence = sentences.get(index);
        int from = 0;
        while (from < sentence.size()) {
            int to = from + 1;
            if (sentence.token(from).name() == NameKind.PERSON) {
                while (to < sentence.size() && sentence.token(to).name() == NameKind.PERSON && !sentence.token(to).beginsName()) {
                    to++;
                }
                accept(index, from, to, names);
            } else if (isTitled(sentence, from)) {
                to = nameEnd(sentence, from);
                accept(index, from, to, names);
            }
            from = to;
        }
    }

    /** A word that can only be a name after "Mr" or "President": capital, no known name of something else. */
    private static boolean isTitled(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (index == 0 || !isCapitalised(token) || token.name() == NameKind.PERSON || !token.tag().startsWith("NNP")) {
            return false;
        }
        Titles.Title title = Titles.of(sentence.token(index - 1).form());
        boolean personal = title != null && Titles.of(token.form()) == null && Countries.of(token.form()).isEmpty();
        return personal && (!title.office() || token.name() == NameKind.NONE && RoleNouns.of(token.form()) == null);
    }

    private static int nameEnd(Sentence sentence, int from) {
        int to = from + 1;
        while (to < sentence.size() && sentence.token(to).tag().equals("NNP") && isCapitalised(sentence.token(to)) && to - from < 4) {
            to++;
        }
        return to;
    }

    private void accept(int index, int from, int to, List<PrintedName> names) {
        Sentence sentence = sentences.get(index);
        int begin = from;
        int end = to;
        while (begin < end && (isNoName(sentence.token(begin)) || begin + 1 < end && Titles.of(sentence.token(begin).form()) != null)) {
            begin++;
        }
        while (end > begin && isNoName(sentence.token(end - 1))) {
            end--;
        }
        if (begin < end) {
            names.add(PrintedName.of(text, sentence, index, begin, end));
        }
    }

    /** Marks, possessives and small words do not begin or end a name. */
    private static boolean isNoName(Token token) {
        char first = token.form().charAt(0);
        return !Character.isLetter(first) || token.tag().equals("POS") || token.form().length() == 1 && Character.isLowerCase(first);
    }

    static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }

    /** Words of known names that the first reading left out. */
    private void readAgain(int index, List<PrintedName> found, List<PrintedName> names) {
        Sentence sentence = sentences.get(index);
        boolean[] taken = new boolean[sentence.size() + 1];
        for (PrintedName name : found) {
            for (int i = name.from(); i < name.to(); i++) {
                taken[i] = true;
            }
        }
        int i = 0;
        while (i < sentence.size()) {
            int to = taken[i] ? i : known.longestAt(sentence, i);
            if (to > i && !taken[to - 1]) {
                accept(index, i, to, names);
                i = to;
            } else {
                i++;
            }
        }
    }
}
