package onrecord.extraction.statements.readings;

import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.SeparatingMarks;
import onrecord.extraction.statements.words.DocumentNouns;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads reporting verbs as what they are where the tagger took them for nouns or participles: <em>But Dunn claims that…</em>, <em>“It is
 * over,” notes the mayor</em>, <em>Keller, the mayor, called for talks</em>.
 */
public final class VerbReadings {

    private static final int FARTHEST_DOCUMENT = 12;

    private final CueWords words;
    private final Page page;
    private final OuterSentences sentences;
    private final Abbreviations abbreviations;
    private final PresentTenses presentTenses;
    private final PastTenses pastTenses;

    public VerbReadings(CueWords words, Page page) {
        this.words = words;
        this.page = page;
        this.sentences = page.outerSentences();
        this.abbreviations = new Abbreviations(page);
        this.presentTenses = new PresentTenses(page);
        this.pastTenses = new PastTenses(page);
    }

    /** Goes through the page once and puts tags right. */
    public void mend() {
        for (int i = 0; i + 1 < page.size(); i++) {
            if (abbreviations.isOne(i)) {
                page.mend(i, "NNP", page.form(i));
            }
        }
        for (int i = 1; i + 1 < page.size(); i++) {
            if (mendHeadline(i)) {
                continue;
            }
            switch (page.token(i).tag()) {
                case "NNS", "VBN", "VB" -> mendVerb(i);
                case "NN" -> mendParticiple(i);
                case "VBP" -> mendPolice(i);
                case "IN" -> mendRole(i);
                default -> {
                }
            }
        }
    }

    /** <em>Ann Dunn slams “reckless” plan</em>: between the name that opens the sentence and words in marks. */
    private boolean mendHeadline(int i) {
        boolean between = page.quoted(i + 1) && !page.quoted(i) && page.form(i).endsWith("s") && page.token(i - 1).name() == NameKind.PERSON
                && !page.tagged(i, "VBZ");
        int name = i - 1;
        while (between && name > sentences.startOf(i) && page.token(name).name() == NameKind.PERSON) {
            name--;
        }
        String form = page.lower(i);
        CueWord word = between && name == sentences.startOf(i) ? words.verb(form.substring(0, form.length() - 1)) : null;
        if (word != null && word.takes(Complement.QUOTE)) {
            page.mend(i, "VBZ", word.lemma());
        }
        return word != null;
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

    /** <em>a man who police say fled</em>: before another verb they are no verb themselves. */
    private void mendPolice(int i) {
        if (page.lower(i).equals("police") && !page.quoted(i) && (page.isFinite(i + 1) || page.tagged(i + 1, "VBN"))) {
            page.mend(i, "NNS", "police");
        }
    }

    /** <em>said farmer Ann Dunn</em>, where the tagger takes the role for a preposition */
    private void mendRole(int i) {
        boolean named = page.token(i + 1).name() == NameKind.PERSON && page.token(i + 1).beginsName();
        if (named && !page.quoted(i) && RoleNouns.isListed(page.form(i))) {
            page.mend(i, "NN", page.lower(i));
        }
    }

    /** <em>…, warning that it rains</em>, <em>sent a letter on Monday warning that it rains</em> */
    private void mendParticiple(int i) {
        boolean participle = page.form(i).endsWith("ing") && !opensOrIsQuoted(i) && page.form(i + 1).equals("that")
                && (SeparatingMarks.setsOff(page.form(i - 1)) || page.tagged(i - 1, "N") && isBehindDocument(i));
        CueWord word = participle ? participle(page.lower(i)) : null;
        if (word != null && word.takes(Complement.CLAUSE)) {
            page.mend(i, "VBG", word.lemma());
        }
    }

    private boolean isBehindDocument(int participle) {
        for (int i = participle - 1; i > Math.max(sentences.startOf(participle), participle - FARTHEST_DOCUMENT); i--) {
            if (DocumentNouns.contains(page.token(i).lemma())) {
                return page.hasFinite(sentences.startOf(i), i);
            }
        }
        return false;
    }

    private @Nullable CueWord participle(String form) {
        String stem = form.substring(0, form.length() - "ing".length());
        CueWord word = words.verb(stem);
        return word == null ? words.verb(stem + "e") : word;
    }
}
