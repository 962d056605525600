package onrecord.extraction.statements.layouts;

import java.util.Optional;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.content.Attribution.Evidence;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.text.AttributionType;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what in a headline with capitals throughout, where tags and trees are no guide: <em>Former Envoy Says Talks Have
 * Failed</em>. What stands before the first verb of saying is the source, what follows it the content.
 */
public final class HeadlineVerbs {

    private static final int LONGEST_SOURCE = 8;

    private final CueWords words;
    private final Page page;
    private final OuterSentences sentences;

    public HeadlineVerbs(CueWords words, Page page) {
        this.words = words;
        this.page = page;
        this.sentences = page.outerSentences();
    }

    public Optional<Attribution> find() {
        if (page.size() == 0 || !isTitleCase(sentences.end(0))) {
            return Optional.empty();
        }
        int end = sentences.end(0);
        for (int i = 1; i + 1 < Math.min(end, LONGEST_SOURCE); i++) {
            CueWord word = page.quoted(i) ? null : thirdPerson(page.form(i));
            if (word != null && Character.isUpperCase(page.form(i).charAt(0)) && !page.form(i - 1).equals(",")) {
                return Optional.of(attribution(i, word, end));
            }
            if (page.quoted(i) || page.tagged(i, "MD") || page.form(i).equals(":")) {
                break;
            }
        }
        return atTheEnd(end);
    }

    /** <em>Talks Have Failed, Former Envoy Says</em> */
    private Optional<Attribution> atTheEnd(int end) {
        int verb = end - 1;
        while (verb > 0 && page.isPunctuation(verb)) {
            verb--;
        }
        CueWord word = page.quoted(verb) ? null : thirdPerson(page.form(verb));
        int comma = verb - 1;
        while (comma > 0 && verb - comma <= LONGEST_SOURCE && !page.quoted(comma) && !page.form(comma).equals(",")) {
            comma--;
        }
        boolean breaksOff = page.quoted(comma) ? page.form(comma - 1).equals(",") : page.form(comma).equals(",");
        if (word == null || comma < 2 || verb - comma <= 1 || !breaksOff) {
            return Optional.empty();
        }
        Attribution attribution =
                new Attribution(Cue.of(verb, word, Cue.Form.VERB), new Source(comma + 1, verb - 1, verb - 1, true));
        attribution.add(page.span(0, page.quoted(comma) ? comma : comma - 1), Evidence.AROUND);
        return Optional.of(attribution);
    }

    private Attribution attribution(int verb, CueWord word, int end) {
        Attribution attribution =
                new Attribution(Cue.of(verb, word, Cue.Form.VERB), new Source(0, verb - 1, verb - 1, true));
        int last = end - 1;
        while (last > verb + 1 && !page.quoted(last) && page.form(last).codePoints().noneMatch(Character::isLetterOrDigit)) {
            last--;
        }
        attribution.add(page.span(verb + 1, last), Evidence.COMPLEMENT);
        return attribution;
    }

    /** "Says", "Reveals"; only verbs that mean saying, for many others are plural nouns too. */
    private @Nullable CueWord thirdPerson(String form) {
        if (form.length() < 4 || !form.endsWith("s")) {
            return null;
        }
        String stem = form.substring(0, form.length() - 1);
        CueWord word = words.verb(stem);
        if (word == null && form.endsWith("ies")) {
            word = words.verb(form.substring(0, form.length() - 3) + "y");
        }
        if (word == null && form.endsWith("es")) {
            word = words.verb(form.substring(0, form.length() - 2));
        }
        if (word == null || word.attribution() != AttributionType.ASSERTION) {
            return null;
        }
        boolean saying = word.reportsSpeech() || word.takes(Complement.CLAUSE);
        return saying && (word.takes(Complement.CLAUSE) || word.takes(Complement.OBJECT)) ? word : null;
    }

    private boolean isTitleCase(int end) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < end; i++) {
            int first = page.form(i).codePointAt(0);
            if (Character.isLetter(first) && page.form(i).length() > 3) {
                words++;
                capitals += Character.isUpperCase(first) ? 1 : 0;
            }
        }
        return words > 3 && capitals >= 0.9 * words;
    }
}
