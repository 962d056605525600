package onrecord.extraction.statements.sources;

import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.HumanNouns;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/** Finds the subject behind its verb: <em>“No,” said Trump.</em> <em>Wrote Ann Dunn: …</em> <em>The bridge is safe, said Ann Dunn.</em> */
final class InvertedSubjects {

    private static final int LONGEST_BRACKET = 5;

    private final Page page;
    private final OuterSentences sentences;
    private final NounPhrases phrases;

    InvertedSubjects(Page page) {
        this.page = page;
        this.sentences = page.outerSentences();
        this.phrases = new NounPhrases(page);
    }

    @Nullable
    Source of(Cue cue) {
        boolean finite = page.isFinite(cue.head()) && !page.tagged(cue.head(), "MD") || page.tagged(cue.head(), "VBN");
        if (!finite || !cue.reportsSpeech()) {
            return null;
        }
        int begin = sentences.startOf(cue.head());
        if (cue.first() == begin) {
            return opening(cue);
        }
        boolean comma = page.form(cue.first() - 1).equals(",");
        if (isQuotedBeside(comma ? cue.first() - 2 : cue.first() - 1, cue)) {
            return behindQuotation(cue);
        }
        return comma ? behindComma(cue) : null;
    }

    /** <em>Said Ann Dunn: …</em>, or the quotation is a sentence of its own: <em>“No.” said Ann Dunn.</em> */
    private @Nullable Source opening(Cue cue) {
        int next = cue.last() + 1;
        if (next < page.size() && page.token(next).name() == NameKind.PERSON) {
            return phrases.startingAt(next);
        }
        return isQuotedBeside(cue.first() - 1, cue) ? behindQuotation(cue) : null;
    }

    private boolean isQuotedBeside(int before, Cue cue) {
        return before >= 0 && page.paragraphOf(before) == page.paragraphOf(cue.head()) && page.quoted(before);
    }

    private @Nullable Source behindQuotation(Cue cue) {
        Source behind = phrases.startingAt(cue.last() + 1);
        return behind == null || isSubjectOfNext(behind) ? null : withName(behind);
    }

    /** <em>…, said ACP (Traffic) Ann Dunn.</em> */
    private Source withName(Source office) {
        int end = sentences.endOf(office.last());
        int close = page.form(office.last()).equals(")") ? office.last()
                : office.last() + 1 < end && page.form(office.last() + 1).equals("(") ? office.last() + 2 : end;
        while (close < end && close - office.last() < LONGEST_BRACKET && !page.form(close).equals(")")) {
            close++;
        }
        int name = close + 1;
        boolean named = name < end && page.form(close).equals(")") && page.token(name).name() == NameKind.PERSON
                && page.token(office.head()).name() != NameKind.PERSON;
        if (!named) {
            return office;
        }
        int last = name;
        while (last + 1 < end && page.token(last + 1).name() == NameKind.PERSON && !page.token(last + 1).beginsName()) {
            last++;
        }
        return new Source(office.first(), last, last, office.own());
    }

    /** In <em>Dunn, who called it “absurd,” said she would go</em> the words behind the verb have a verb of their own. */
    private boolean isSubjectOfNext(Source phrase) {
        int next = phrase.last() + 1;
        return next < sentences.endOf(phrase.last()) && !page.quoted(next) && page.isFinite(next);
    }

    /** <em>…, said Ann Dunn.</em> */
    private @Nullable Source behindComma(Cue cue) {
        boolean clausal = cue.word().takes(Complement.CLAUSE) && !cue.word().takes(Complement.INFINITIVE) && cue.first() == cue.head();
        Source name = clausal ? phrases.startingAt(cue.last() + 1) : null;
        if (name == null || page.token(name.head()).name() == NameKind.NONE && !isDescription(name)) {
            return null;
        }
        return endsAfter(name, sentences.endOf(cue.head())) ? name : null;
    }

    /** <em>…, said the minister.</em> */
    private boolean isDescription(Source phrase) {
        return page.tagged(phrase.first(), "DT")
                && (HumanNouns.isOne(page.token(phrase.head())) || OrganisationHeads.isPartisan(page.form(phrase.head())));
    }

    private boolean endsAfter(Source name, int end) {
        int next = name.last() + 1;
        return next >= end || page.form(next).equals(".") || page.form(next).equals(",") || page.tagged(next, "WP");
    }
}
