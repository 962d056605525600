package onrecord.extraction.statements;

import java.util.Set;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads reporting verbs as what they are where the tagger took them for nouns or participles: <em>But Dunn claims that…</em>, <em>“It is
 * over,” notes the mayor</em>, <em>Keller, the mayor, called for talks</em>.
 */
final class VerbReadings {

    private static final int LONGEST_WAY = 40;
    private static final int FARTHEST_AUXILIARY = 3;
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "get");

    private final CueWords words;
    private final Page page;
    private final Tree tree;
    private final Frames frames;
    private final NounPhrases phrases;
    private final PastTenses pastTenses;

    VerbReadings(CueWords words, Page page) {
        this.words = words;
        this.page = page;
        this.tree = page.tree;
        this.frames = page.frames;
        this.phrases = new NounPhrases(page);
        this.pastTenses = new PastTenses(page);
    }

    /** Goes through the page once and puts tags right. */
    void mend() {
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
        String tag = word == null || opensOrIsQuoted(i) ? null : tagOf(i, word);
        if (tag != null) {
            page.mend(i, tag, word.lemma());
        }
    }

    private boolean opensOrIsQuoted(int i) {
        return page.quoted(i) || frames.startOf(i) == i;
    }

    /** What the tagger should have called it, or null when it is right. */
    private @Nullable String tagOf(int i, CueWord word) {
        return switch (page.token(i).tag()) {
            case "NNS" -> isPresent(i, word) ? "VBZ" : null;
            case "VBN" -> pastTenses.looksFinite(i, word) || isPast(i, word) ? "VBD" : null;
            default -> isPlural(i) ? "VBP" : putsIt(i) ? "VBD" : null;
        };
    }

    private boolean isPresent(int i, CueWord word) {
        boolean saying = word.reportsSpeech() && word.takes(Complement.CLAUSE);
        boolean behindQuotation = page.quoted(i - 1) && frames.of(i - 1) == frames.of(i);
        if (saying && behindQuotation) {
            return endsInComma(i - 1) && phrases.startingAt(i + 1) != null;
        }
        if (word.reportsSpeech() && endsReportingClause(i)) {
            return true;
        }
        boolean named = page.tagged(i - 1, "NN") || page.tagged(i - 1, "PRP") && !page.tagged(i - 1, "PRP$");
        if (!named || page.quoted(i - 1) || finiteBefore(i)) {
            return false;
        }
        boolean clause = saying && page.form(i + 1).equals("that") && page.tagged(i + 1, "IN");
        return clause || word.prepositions().contains(page.lower(i + 1)) && !finiteAfter(i);
    }

    /** <em>“It is over,” landlady Sue Marr chips in.</em> */
    private boolean endsReportingClause(int i) {
        Source subject = phrases.endingBefore(i);
        boolean between = subject != null && subject.first() > frames.startOf(i) && page.quoted(subject.first() - 1)
                && endsInComma(subject.first() - 1);
        return between && page.token(subject.head()).name() == NameKind.PERSON;
    }

    /** <em>Dunn and Olsen call them fools</em> */
    private boolean isPlural(int i) {
        boolean inside = i - 2 >= frames.startOf(i) && tree.head(i) == Page.NONE && tree.child(i, "aux") == Page.NONE;
        return inside && (page.tagged(i - 1, "NNS") || page.tagged(i - 1, "NNP") && page.tagged(i - 2, "CC")) && !page.tagged(i + 1, "TO");
    }

    /** <em>as one viewer put it</em> */
    private boolean putsIt(int i) {
        boolean subject = page.tagged(i - 1, "NN") || page.tagged(i - 1, "PRP");
        return subject && page.lower(i).equals("put") && page.lower(i + 1).equals("it") && tree.child(i, "aux") == Page.NONE;
    }

    private boolean endsInComma(int closingMark) {
        return closingMark > 0 && (page.form(closingMark).equals(",") || page.form(closingMark - 1).equals(","));
    }

    private boolean finiteBefore(int i) {
        return page.hasFinite(Math.max(frames.startOf(i), i - LONGEST_WAY), i - 1);
    }

    private boolean finiteAfter(int i) {
        int end = Math.min(frames.endOf(i), i + LONGEST_WAY);
        for (int k = i + 1; k < end; k++) {
            if (page.isFinite(k) && !page.quoted(k)) {
                return true;
            }
        }
        return false;
    }

    /** <em>They have marched and called for…</em>, and the main verb behind an apposition. */
    private boolean isPast(int i, CueWord word) {
        if (page.lower(i).equals("said") && !hasAuxiliaryBefore(i) && (page.tagged(i + 1, "DT") || page.tagged(i + 1, "PRP"))) {
            return true;
        }
        if (introducesQuotation(i, word)) {
            return true;
        }
        if (tree.child(i, "aux") != Page.NONE || tree.child(i, "nsubj:pass") != Page.NONE || page.lower(i + 1).equals("by")) {
            return false;
        }
        int head = tree.head(i);
        boolean second = page.tagged(i - 1, "CC") && tree.is(i, "conj") && head != Page.NONE && head < i
                && (isActive(head) || isActive(tree.head(head)));
        return second || behindApposition(i, word);
    }

    /** <em>The crowd chanted, “Open the bridge!”</em> */
    private boolean introducesQuotation(int i, CueWord word) {
        boolean introduces = i + 2 < page.size() && (page.form(i + 1).equals(",") || page.form(i + 1).equals(":")) && page.quoted(i + 2)
                && word.reportsSpeech() && word.takes(Complement.CLAUSE);
        boolean subject = page.tagged(i - 1, "NN") || page.tagged(i - 1, "PRP") || page.tagged(i - 1, "RB");
        return introduces && subject && !hasAuxiliaryBefore(i);
    }

    private boolean hasAuxiliaryBefore(int i) {
        for (int k = i - 1; k >= Math.max(frames.startOf(i), i - FARTHEST_AUXILIARY); k--) {
            if (AUXILIARIES.contains(page.token(k).lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean isActive(int verb) {
        if (verb == Page.NONE) {
            return false;
        }
        if (page.tagged(verb, "VBD")) {
            return true;
        }
        int auxiliary = tree.child(verb, "aux");
        return page.tagged(verb, "VBN") && auxiliary != Page.NONE && !tree.is(auxiliary, "aux:pass")
                && page.token(auxiliary).lemma().equals("have");
    }

    /** <em>Ann Dunn, the mayor, called for talks.</em> */
    private boolean behindApposition(int i, CueWord word) {
        boolean led = word.prepositions().contains(page.lower(i + 1));
        if (!led || !page.form(i - 1).equals(",") || i - frames.startOf(i) > LONGEST_WAY || finiteBefore(i)
                || finiteAfter(i)) {
            return false;
        }
        Source opening = phrases.openingSentence(i - 1);
        return opening != null && (page.token(opening.head()).name() != NameKind.NONE || page.token(i - 2).name() != NameKind.NONE);
    }

    /** <em>…, warning that it rains</em> */
    private void mendParticiple(int i) {
        boolean participle = page.form(i).endsWith("ing") && !opensOrIsQuoted(i) && Marks.setsOff(page.form(i - 1))
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
