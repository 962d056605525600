package onrecord.extraction.statements.readings;

import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.SeparatingMarks;
import org.jspecify.annotations.Nullable;

/**
 * Reads reporting verbs as what they are where the tagger took them for nouns or participles: <em>But Dunn claims that…</em>, <em>“It is
 * over,” notes the mayor</em>, <em>Keller, the mayor, called for talks</em>.
 */
public final class VerbReadings {

    private final CueWords words;
    private final Page page;
    private final OuterSentences sentences;
    private final PresentTenses presentTenses;
    private final PastTenses pastTenses;

    public VerbReadings(CueWords words, Page page) {
        this.words = words;
        this.page = page;
        this.sentences = page.outerSentences();
        this.presentTenses = new PresentTenses(page);
        this.pastTenses = new PastTenses(page);
    }

    /** Goes through the page once and puts tags right. */
    public void mend() {
        for (int i = 1; i + 1 < page.size(); i++) {
            switch (page.token(i).tag()) {
                case "NNS", "VBN", "VB" -> mendVerb(i);
                case "NN" -> mendParticiple(i);
                default -> {
                }
            }
        }
    }

    private void mendVerb(int i) {
        CueWord word = words.verb(page.token(i).lemma());
        if (word == null || opensOrIsQuoted(i)) {
            return;
        }
        String tag = tagOf(i, word);
        if (tag != null) {
            page.mend(i, tag, word.lemma());
        }
    }

    private boolean opensOrIsQuoted(int i) {
        return page.quoted(i) || sentences.startOf(i) == i;
    }

    /** What the tagger should have called it, or null when it is right. */
    private @Nullable String tagOf(int i, CueWord word) {
        return switch (page.token(i).tag()) {
            case "NNS" -> presentTenses.isPresent(i, word) ? "VBZ" : null;
            case "VBN" -> pastTenses.looksFinite(i, word) || pastTenses.isPast(i, word) ? "VBD" : null;
            default -> presentTenses.isPlural(i) ? "VBP" : pastTenses.putsIt(i) ? "VBD" : null;
        };
    }

    /** <em>…, warning that it rains</em> */
    private void mendParticiple(int i) {
        boolean participle = page.form(i).endsWith("ing") && !opensOrIsQuoted(i) && SeparatingMarks.setsOff(page.form(i - 1))
                && page.form(i + 1).equals("that");
        CueWord word = participle ? participle(page.lower(i)) : null;
        if (word != null && word.takes(Complement.CLAUSE)) {
            page.mend(i, "VBG", word.lemma());
        }
    }

    private @Nullable CueWord participle(String form) {
        String stem = form.substring(0, form.length() - "ing".length());
        CueWord word = words.verb(stem);
        return word == null ? words.verb(stem + "e") : word;
    }
}
