package onrecord.extraction.people.words;

import java.util.Set;
import onrecord.text.Phrases;

/** Common nouns that name an organisation: "ministry", "office". Lower case, singular. */
public final class OrganisationNouns {

    private static final Set<String> NOUNS = Phrases.set("organisation-nouns.txt");

    private OrganisationNouns() {}

    /** Whether the word is in the list of such nouns. */
    public static boolean isListed(String word) {
        return NOUNS.contains(word);
    }

    public static Set<String> all() {
        return NOUNS;
    }
}
