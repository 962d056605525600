package onrecord.extraction.statements;

import java.util.HashSet;
import java.util.Set;
import onrecord.text.WordList;

/** The nouns that can only mean a person: the <em>editor</em>, her <em>brother</em>, from the list of roles. */
final class HumanNouns {

    private static final Set<String> NOUNS = new HashSet<>();

    static {
        for (String line : WordList.read("/phrases/role-nouns.txt")) {
            NOUNS.add(line.substring(0, line.indexOf(' ')));
        }
    }

    private HumanNouns() {}

    /** @param noun in lower case */
    static boolean contains(String noun) {
        return NOUNS.contains(noun);
    }
}
