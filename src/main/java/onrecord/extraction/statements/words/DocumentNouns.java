package onrecord.extraction.statements.words;

import java.util.Locale;
import java.util.Set;

/** Nouns for what is written or held and says things: in <em>issued a statement calling</em> the one who issued it calls. */
public final class DocumentNouns {

    private static final Set<String> NOUNS = Set.of("statement", "letter", "memo", "tweet", "post", "paper", "motion", "brief",
            "resolution",
            "message", "email", "note", "speech", "interview", "ad", "order", "way", "report", "study", "survey", "poll", "document",
            "notice", "sign", "website");

    private DocumentNouns() {}

    public static boolean contains(String lemma) {
        return NOUNS.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
