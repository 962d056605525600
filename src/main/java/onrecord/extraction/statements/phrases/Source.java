package onrecord.extraction.statements.phrases;

import java.util.Set;
import onrecord.extraction.statements.page.Page;
import onrecord.text.WordSections;

/**
 * The noun phrase that a statement is credited to.
 *
 * @param first its first token
 * @param last its last token
 * @param head the noun, name or pronoun at its centre
 * @param own whether it is the cue's own subject, and not borrowed from another verb: "he" in "he left, saying…" is borrowed
 */
public record Source(int first, int last, int head, boolean own) {

    private static final Set<String> POINTING = WordSections.read("statements/pronouns.txt").set("pointing");

    /** Whether the head can name somebody, which "there" and "what" do not; "it" does as a subject: <em>it said</em>. */
    public boolean refersToSomebody(Page page) {
        String form = page.lower(head);
        return isNominal(page) && (!POINTING.contains(form) || form.equals("it") && own);
    }

    private boolean isNominal(Page page) {
        return switch (page.token(head).tag()) {
            case "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "WDT", "WP", "WP$", "WRB", "CD", "DT", "JJ", "JJR", "JJS", "FW" -> true;
            default -> false;
        };
    }

    public Source borrowed() {
        return new Source(first, last, head, false);
    }
}
