package onrecord.extraction.statements.readings;

import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.NameKind;

/** Tells present tenses from the plural nouns and infinitives that they look like: <em>But Dunn claims that…</em> */
final class PresentTenses {

    private final Page page;
    private final Tree tree;
    private final OuterSentences sentences;
    private final NounPhrases phrases;
    private final OtherVerbs others;

    PresentTenses(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.sentences = page.outerSentences();
        this.phrases = new NounPhrases(page);
        this.others = new OtherVerbs(page);
    }

    /** Whether a plural noun is the verb: <em>“It is over,” notes the mayor</em>. */
    boolean isPresent(int i, CueWord word) {
        boolean saying = word.reportsSpeech() && word.takes(Complement.CLAUSE);
        boolean behindQuotation = page.quoted(i - 1) && sentences.of(i - 1) == sentences.of(i);
        if (saying && behindQuotation) {
            return endsInComma(i - 1) && phrases.startingAt(i + 1) != null;
        }
        if (word.reportsSpeech() && (endsReportingClause(i) || saying && announces(i))) {
            return true;
        }
        boolean named = page.tagged(i - 1, "NN") || page.tagged(i - 1, "PRP") && !page.tagged(i - 1, "PRP$");
        if (!named || page.quoted(i - 1) || others.finiteBefore(i)) {
            return false;
        }
        boolean clause = saying && page.form(i + 1).equals("that") && page.tagged(i + 1, "IN");
        return clause || word.prepositions().contains(page.lower(i + 1)) && !others.finiteAfter(i);
    }

    /** <em>The Harle Times reports:</em>, and the quotation begins below. */
    private boolean announces(int i) {
        return page.form(i + 1).equals(":") && page.tagged(i - 1, "NNP") && !page.quoted(i - 1) && i + 2 < page.size()
                && page.opensParagraph(i + 2) && page.quoted(i + 2);
    }

    /** <em>“It is over,” landlady Sue Marr chips in.</em> */
    private boolean endsReportingClause(int i) {
        Source subject = phrases.endingBefore(i);
        if (subject == null || subject.first() <= sentences.startOf(i)) {
            return false;
        }
        int before = subject.first() - 1;
        return page.quoted(before) && endsInComma(before) && page.token(subject.head()).name() == NameKind.PERSON;
    }

    private boolean endsInComma(int closingMark) {
        return closingMark > 0 && (page.form(closingMark).equals(",") || page.form(closingMark - 1).equals(","));
    }

    /** <em>Dunn and Olsen call them fools</em> */
    boolean isPlural(int i) {
        boolean inside = i - 2 >= sentences.startOf(i) && tree.head(i) == Page.NONE && tree.child(i, "aux") == Page.NONE;
        return inside && (page.tagged(i - 1, "NNS") || page.tagged(i - 1, "NNP") && page.tagged(i - 2, "CC")) && !page.tagged(i + 1, "TO");
    }
}
