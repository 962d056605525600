package onrecord.extraction.people.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.language.Sentence;
import onrecord.language.Token;

/**
 * Remembers the letters that the titles of persons may be cut to: after <em>Assistant Public Defender Nora Coyle</em>, <em>APD Coyle</em> is she, and
 * no organisation.
 */
final class ShortTitles {

    private static final int MOST_WORDS = 5;

    /** By folded surname. */
    private final Map<String, Set<String>> letters = new HashMap<>();

    /** Reads the capitals before a name. */
    void read(Sentence sentence, PrintedName name) {
        StringBuilder initials = new StringBuilder();
        for (int i = name.from() - 1; i >= 0 && name.from() - i <= MOST_WORDS && NameShape.isCapitalised(sentence.token(i)); i--) {
            initials.insert(0, sentence.token(i).form().charAt(0));
            if (initials.length() > 1) {
                letters.computeIfAbsent(NameSpelling.fold(name.name().surname()), surname -> new HashSet<>()).add(initials.toString());
            }
        }
    }

    /** Whether these words, a surname, stand behind the letters of their own title and end the name that the tags read. */
    boolean standBefore(Sentence sentence, int from, int to) {
        if (from == 0 || to - from > 1) {
            return false;
        }
        Token before = sentence.token(from - 1);
        boolean ends = to == sentence.size() || sentence.token(to).beginsName() || sentence.token(to).name() != before.name();
        Set<String> known = letters.getOrDefault(NameSpelling.fold(sentence.token(from).form()), Set.of());
        return ends && before.beginsName() && known.contains(before.form().replace(".", ""));
    }
}
