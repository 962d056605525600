package onrecord.extraction.statements.quoted;

import java.util.Objects;
import java.util.Set;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Quotations;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.language.NameKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reporting clause right before a quotation: <em>She said: “No”</em>; <em>she told reporters, “No”</em>; <em>called him a
 * “liar”</em>.
 */
final class ClausesBefore {

    private static final Set<String> WRITTEN = WordSections.read("statements/speaking-nouns.txt").set("written beside");
    private static final int LONGEST_GAP = 30;

    private static final Set<String> LIKENING = WordSections.read("statements/prepositions.txt").set("likening to");

    private final Page page;
    private final Quotations quotations;
    private final Attributions attributions;
    private final ColonSpeakers colons;
    private final NounPhrases phrases;

    ClausesBefore(CueWords words, Page page, Attributions attributions) {
        this.page = page;
        this.quotations = page.quotations();
        this.attributions = attributions;
        this.phrases = new NounPhrases(page);
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
            if (candidate != null && colon && isQuoting(candidate, begin)) {
                candidate.forgetPhrase();
                candidate.credit(Objects.requireNonNull(phrases.startingAt(i + 1), "a person stands there"));
                return candidate;
            }
            if (candidate != null && LIKENING.contains(candidate.cue().word().lemma()) && likens(candidate.cue(), first)) {
                return candidate;
            }
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

    /** <em>Quoting Ann Dunn after the match: “It was hard.”</em> */
    private boolean isQuoting(Attribution attribution, int begin) {
        Cue cue = attribution.cue();
        return cue.head() == begin && cue.word().lemma().equals("quote") && attribution.source() == null
                && page.token(begin + 1).name() == NameKind.PERSON && phrases.startingAt(begin + 1) != null;
    }

    /**
     * <em>Asked by Keller: “Why?” Olsen replied: “It is old.”</em> <em>She tweeted: “We won!” Her rival conceded: “She did.”</em> The clause
     * before the colon has the words behind it, whatever follows.
     */
    @Nullable
    Attribution announcing(int quotation) {
        int colon = quotations.first(quotation) - 1;
        int last = quotations.last(quotation);
        boolean whole = colon > page.outerSentences().startOf(colon + 1) && page.form(colon).equals(":")
                && isSentence(quotation) && last + 1 < page.outerSentences().endOf(last);
        for (int i = colon - 1; whole && i >= page.outerSentences().startOf(colon) && colon - i < LONGEST_GAP && !page.quoted(i); i--) {
            Attribution candidate = attributions.ofCue(i);
            if (candidate != null && candidate.cue().reportsSpeech() && candidate.source() != null) {
                candidate.endBefore(page.token(colon).span().end());
                return candidate;
            }
        }
        return null;
    }

    private boolean isSentence(int quotation) {
        char last = quotations.lastCharacter(quotation, page.text());
        return last == '?' || last == '!' && startsAnother(quotations.last(quotation) + 1);
    }

    private boolean startsAnother(int next) {
        return next < page.size() && Character.isUpperCase(page.form(next).codePointAt(0));
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

    /** <em>the blast that she described as “an attack”</em>, <em>dismissed it as a “sham”</em>, <em>compared it to “a sieve”</em> */
    private boolean likens(Cue cue, int first) {
        int as = page.tagged(first - 1, "DT") ? first - 2 : first - 1;
        if (cue.form() != Cue.Form.VERB || !page.lower(as).equals("as") && !isLikened(cue, as)) {
            return false;
        }
        for (int i = cue.last() + 1; i < as; i++) {
            if (page.isFinite(i) || page.isPunctuation(i)) {
                return false;
            }
        }
        return cue.word().takes(Complement.OBJECT);
    }

    private boolean isLikened(Cue cue, int to) {
        return page.lower(to).equals("to") && LIKENING.contains(cue.word().lemma());
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
        return isVerdict(cue, first) || first - cue == 1
                || oneBetween && (introduced || noun.cue().word().prepositions().contains(page.form(cue + 1)));
    }

    /** <em>her verdict on the bridge: “…”</em>, <em>her answer was, “…”</em> */
    private boolean isVerdict(int noun, int first) {
        int mark = first - 1;
        boolean set = page.form(mark).equals(":") || page.form(mark).equals(",");
        boolean is =
                set && page.token(noun + 1).lemma().equals("be") && (mark == noun + 2 || mark == noun + 3 && !page.isPunctuation(noun + 2));
        boolean about = page.form(mark).equals(":") && mark > noun + 1 && page.tagged(noun + 1, "IN");
        for (int i = noun + 1; about && i < mark; i++) {
            about = !page.isFinite(i) && !page.isPunctuation(i);
        }
        return is || about;
    }

    /** In <em>She gave her answer: “No”</em> the subject names the speaker better than "her". */
    private boolean isPronoun(Attribution noun) {
        return noun.source() != null && page.tagged(noun.source().head(), "PRP");
    }
}
