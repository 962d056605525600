package onrecord.extraction.people.references;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.people.naming.PrintedName;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A relative who is introduced as the subject of a sentence: <em>Marsh's widow, Ana, spoke</em>, <em>his brother Leo Marsh spoke</em>. A bare
 * surname behind that may mean either.
 *
 * @param sentence the number of the sentence in the article
 * @param of the name last printed before, which tells whose relative it is
 * @param surname of the relative; null when only a given name is printed
 */
record ActingRelative(int sentence, PrintedName of, @Nullable String surname) {

    private static final int LONGEST_NAME = 3;

    /** @param names of the article, in reading order */
    static List<ActingRelative> in(List<Sentence> sentences, List<PrintedName> names) {
        List<ActingRelative> relatives = new ArrayList<>();
        int next = 0;
        for (int number = 0; number < sentences.size(); number++) {
            Sentence sentence = sentences.get(number);
            for (int noun = 1; noun + 1 < sentence.size(); noun++) {
                int first = sentence.token(noun + 1).form().equals(",") ? noun + 2 : noun + 1;
                int end = isOwnedRelative(sentence, noun) ? endOfName(sentence, first) : first;
                if (end == first || !acts(sentence, noun, end)) {
                    continue;
                }
                while (next < names.size() && names.get(next).span().end() <= sentence.token(noun).span().start()) {
                    next++;
                }
                if (next > 0 && number - names.get(next - 1).sentence() <= 1) {
                    String surname = end - first == 1 ? null : sentence.token(end - 1).form();
                    relatives.add(new ActingRelative(number, names.get(next - 1), surname));
                }
            }
        }
        return relatives;
    }

    /** Whether a name is introduced as that of somebody's relative: "his daughter, Ana Marsh". */
    static boolean isIntroduced(Sentence in, PrintedName name) {
        int noun = name.titled() - 1;
        noun = noun > 0 && in.token(noun).form().equals(",") ? noun - 1 : noun;
        return noun > 0 && isOwnedRelative(in, noun);
    }

    /** "Marsh's <em>widow</em>", "his <em>wife</em>" */
    private static boolean isOwnedRelative(Sentence sentence, int noun) {
        String before = sentence.token(noun - 1).tag();
        return (before.equals("POS") || before.equals("PRP$")) && RoleNouns.isKin(sentence.token(noun).form());
    }

    private static int endOfName(Sentence sentence, int first) {
        int end = first;
        while (end < sentence.size() && end - first < LONGEST_NAME && sentence.token(end).tag().equals("NNP")) {
            end++;
        }
        return end;
    }

    private static boolean acts(Sentence sentence, int noun, int end) {
        for (int word = noun; word < end; word++) {
            if (sentence.token(word).relation().startsWith("nsubj") && sentence.head(word) == sentence.root()) {
                return true;
            }
        }
        return false;
    }
}
