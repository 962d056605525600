package onrecord.extraction.statements.content;

import java.util.List;
import java.util.Set;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.language.Lemmatizer;
import onrecord.text.Span;
import onrecord.text.WordSections;

/**
 * Finds what is claimed by a noun that stands before the verb of its sentence: <em>Keller’s claim that <b>the bridge is safe</b> angered
 * many</em>. The tree often has the next verb in the clause, or the clause in the next verb.
 */
final class OwnedClaims {

    private static final Set<String> LINKS = WordSections.read("statements/conjunctions.txt").set("meanwhile", "comparison or condition");
    private static final Set<String> HELPERS = Set.of("be", "have", "get");

    private static final Lemmatizer VERBS = Lemmatizer.english();

    private final Page page;
    private final OuterSentences sentences;

    OwnedClaims(Page page) {
        this.page = page;
        this.sentences = page.outerSentences();
    }

    /** Whether the noun has such a clause, and no verb stands before it. */
    boolean opens(Cue noun) {
        int that = noun.last() + 1;
        return noun.form() == Cue.Form.NOUN && that + 1 < sentences.endOf(noun.head()) && page.lower(that).equals("that")
                && !page.quoted(that) && !page.isFinite(page.tagged(that + 1, "RB") ? that + 2 : that + 1)
                && !page.hasFinite(sentences.startOf(noun.head()), noun.first() - 1);
    }

    /** Empty where no other verb follows. */
    List<Span> contentOf(Cue noun) {
        int first = noun.last() + 2;
        int end = endOfClause(first, sentences.endOf(noun.head()));
        return end == Page.NONE || end < first ? List.of() : List.of(page.span(first, end));
    }

    private int endOfClause(int first, int end) {
        int participle = Page.NONE;
        boolean has = false;
        boolean linked = false;
        for (int i = first; i < end; i++) {
            if (page.quoted(i)) {
                boolean breaksOff = has && page.quotations().lastAt(i) == i && page.form(i - 1).equals(",");
                if (breaksOff && page.hasFinite(i + 1, end - 1)) {
                    return i;
                }
                continue;
            }
            if (page.form(i).equals(",") && has && page.hasFinite(i + 1, end - 1)) {
                return i - 1;
            }
            if (page.isFinite(i) && has && !linked) {
                return i - 1;
            }
            boolean loose =
                    has && !linked && page.tagged(i, "VBN") && !HELPERS.contains(page.token(i - 1).lemma()) && !page.tagged(i - 1, "RB");
            participle = (loose || has && isPastBehindPredicate(i)) && participle == Page.NONE ? i : participle;
            linked = !page.isFinite(i) && (linked || links(i));
            has |= page.isFinite(i);
        }
        return participle == Page.NONE ? Page.NONE : participle - 1;
    }

    /** "drew" of <em>that it was unsafe drew boos</em>, where the tags have one more adjective. */
    private boolean isPastBehindPredicate(int i) {
        int verb = page.tagged(i - 2, "RB") ? i - 3 : i - 2;
        return page.tagged(i, "JJ") && page.tagged(i - 1, "JJ") && page.token(verb).lemma().equals("be")
                && !page.form(i).endsWith("ed") && VERBS.isPastForm(page.form(i));
    }

    private boolean links(int i) {
        return page.tagged(i, "W") || page.tagged(i, "CC") || page.lower(i).equals("that") || LINKS.contains(page.lower(i));
    }
}
