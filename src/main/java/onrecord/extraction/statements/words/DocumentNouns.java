package onrecord.extraction.statements.words;

import java.util.Locale;
import java.util.Set;
import onrecord.text.WordSections;

/** Nouns for what is written or held and says things: in <em>issued a statement calling</em> the one who issued it calls. */
public final class DocumentNouns {

    private static final Set<String> NOUNS = WordSections.read("statements/speaking-nouns.txt").set("documents");

    private DocumentNouns() {}

    public static boolean contains(String lemma) {
        return NOUNS.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
