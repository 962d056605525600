package onrecord.extraction.statements.quoted;

import java.util.Set;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Quotations;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reporting clause right before a quotation: <em>She said: “No”</em>; <em>she told reporters, “No”</em>; <em>called him a
 * “liar”</em>.
 */
final class ClausesBefore {

    private static final Set<String> WRITTEN = WordSections.read("statements/speaking-nouns.txt").set("written beside");
    private static final int LONGEST_GAP = 30;

    private final Page page;
    private final Quotations quotations;
    private final Attributions attributions;
    private final ColonSpeakers colons;

    ClausesBefore(CueWords words, Page page, Attributions attributions) {
        this.page = page;
        this.quotations = page.quotations();
        this.attributions = attributions;
        this.colons = new ColonSpeakers(words, page, attributions);
    }

    /** The attribution whose clause it is, or null. */
    @Nullable
    Attribution of(int quotation) {
        int first = quotations.first(quotation);
        int begin = page.outerSentences().startOf(first);
        boolean colon = first > begin && page.form(first - 1).equals(":");
        boolean introduced = first > begin && (page.isPunctuation(first - 1) || page.form(first - 1).equalsIgnoreCase("that"));
        Attribution noun = null;
        for (int i = first - 1; i >= begin && first - i < LONGEST_GAP && !page.quoted(i); i--) {
            Attribution candidate = attributions.ofCue(i);
            if (candidate != null && candidate.cue().reportsSpeech() && isActive(candidate)) {
                return introduced || leadsDirectly(candidate, first, i) ? candidate : null;
            }
            if (candidate != null && candidate.cue().form() == Cue.Form.NOUN && noun == null) {
                if (!leads(candidate, first, i, introduced)) {
                    break;
                }
                noun = candidate;
            }
        }
        if (colon && (noun == null || isPronoun(noun))) {
            Attribution named = colons.speakerBefore(first - 1);
            return named == null ? noun : named;
        }
        return noun;
    }

    private static boolean isActive(Attribution attribution) {
        return !attribution.cue().passive() || attribution.source() != null;
    }

    private boolean leadsDirectly(Attribution attribution, int first, int cue) {
        return isAgent(attribution, first) || first - cue == 1 || names(attribution.cue(), first) || likens(attribution.cue(), first);
    }

    /** <em>was described by Dunn as “a sham”</em> */
    private boolean isAgent(Attribution attribution, int first) {
        return attribution.cue().passive() && attribution.source() != null && page.lower(first - 1).equals("as");
    }

    /** <em>the blast that she described as “an attack”</em>, <em>dismissed it as a “sham”</em> */
    private boolean likens(Cue cue, int first) {
        int as = page.tagged(first - 1, "DT") ? first - 2 : first - 1;
        if (cue.form() != Cue.Form.VERB || !page.lower(as).equals("as")) {
            return false;
        }
        for (int i = cue.last() + 1; i < as; i++) {
            if (page.isFinite(i) || page.isPunctuation(i)) {
                return false;
            }
        }
        return cue.word().takes(Complement.OBJECT);
    }

    /**
     * <em>call them “wolves”</em>, <em>called him a “liar”</em>, <em>used the word “liar”</em>, <em>posted a picture with the caption “So
     * proud”</em>
     */
    private boolean names(Cue cue, int first) {
        boolean captioned = first - 3 > cue.last() && WRITTEN.contains(page.lower(first - 1)) && page.lower(first - 3).equals("with");
        if (captioned && cue.word().reportsSpeech() && !page.hasFinite(cue.last() + 1, first - 1)) {
            return true;
        }
        if (cue.form() != Cue.Form.VERB || !cue.word().takes(Complement.OBJECT) || cue.word().takes(Complement.CLAUSE)) {
            return false;
        }
        boolean noun = page.tagged(first - 1, "NN") && first - cue.last() == 3 && page.token(cue.head()).lemma().equals("use");
        int pronoun = page.tagged(first - 1, "DT") ? first - 2 : first - 1;
        return noun || pronoun == cue.last() + 1 && page.tagged(pronoun, "PRP") && !page.tagged(pronoun, "PRP$");
    }

    /** <em>her answer: “No”</em>, <em>his calls for “peace”</em> */
    private boolean leads(Attribution noun, int first, int cue, boolean introduced) {
        boolean oneBetween = first - cue == 2;
        return first - cue == 1 || oneBetween && (introduced || noun.cue().word().prepositions().contains(page.form(cue + 1)));
    }

    /** In <em>She gave her answer: “No”</em> the subject names the speaker better than "her". */
    private boolean isPronoun(Attribution noun) {
        return noun.source() != null && page.tagged(noun.source().head(), "PRP");
    }
}
