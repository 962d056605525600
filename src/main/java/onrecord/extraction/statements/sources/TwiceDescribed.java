package onrecord.extraction.statements.sources;

import onrecord.extraction.people.words.OrganisationNouns;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.NameKind;

/** Takes one person with two roles as a whole: <em>The former mayor <b>and harbour master</b> said it was unsafe.</em> */
final class TwiceDescribed {

    private final Page page;
    private final NounPhrases phrases;

    TwiceDescribed(Page page) {
        this.page = page;
        this.phrases = new NounPhrases(page);
    }

    /** Both halves of what was found the second half of, before the verb; otherwise what was found. */
    Source whole(Source second, Cue cue) {
        int and = second.first() - 1;
        boolean half = second.own() && second.last() < cue.first() && and > page.outerSentences().startOf(cue.head())
                && page.lower(and).equals("and") && !page.quoted(and) && isBareRole(second);
        Source first = half ? phrases.endingBefore(and) : null;
        return first != null && isRole(first) ? new Source(first.first(), second.last(), second.head(), true) : second;
    }

    /** Without an article, a name or an owner. */
    private boolean isBareRole(Source source) {
        for (int i = source.first(); i <= source.last(); i++) {
            if (page.tagged(i, "DT") || page.tagged(i, "PRP") || page.tagged(i, "POS") || page.token(i).name() == NameKind.PERSON) {
                return false;
            }
        }
        return RoleNouns.isListed(page.form(source.head())) && !page.tagged(source.head(), "NNS");
    }

    private boolean isRole(Source source) {
        return (page.tagged(source.first(), "DT") || page.tagged(source.first(), "PRP$")) && page.token(source.head()).tag().equals("NN")
                && !OrganisationNouns.isListed(page.token(source.head()).lemma());
    }
}
