package onrecord.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.text.Phrases;

/**
 * Verbs that may follow what somebody says between quotation marks: <em>“Why?” asked the minister.</em> They are those of
 * {@code phrases/reporting-verbs.txt} whose content may be a quotation.
 */
final class QuotingVerbs {

    private static final int CONTENT = 2;
    private static final List<String> TAGS = List.of("VBD", "VBZ");
    private static final Set<String> VERBS = Phrases.list("reporting-verbs.txt").stream()
            .map(line -> line.split("\\|"))
            .filter(column -> Arrays.asList(column[CONTENT].strip().split(" ")).contains("quote"))
            .map(column -> column[0].strip())
            .collect(Collectors.toUnmodifiableSet());
    private static final Lemmatizer LEMMATIZER = Lemmatizer.english();

    private QuotingVerbs() {}

    /** Whether this is a form that only such a verb has: "asked", "asks", but not "ask", which may be a plural or a noun. */
    static boolean isForm(String word) {
        return TAGS.stream().map(tag -> LEMMATIZER.lemma(word, tag)).anyMatch(lemma -> !lemma.equals(word) && VERBS.contains(lemma));
    }
}
