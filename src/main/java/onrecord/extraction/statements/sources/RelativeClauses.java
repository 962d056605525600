package onrecord.extraction.statements.sources;

import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds subjects beside relative clauses: in <em>a man who police say fled</em> the police speak, and in <em>It closed after the firm, which
 * makes toys, said no</em> the firm.
 */
final class RelativeClauses {

    private static final int LONGEST = 40;

    private final Page page;
    private final NounPhrases phrases;

    RelativeClauses(Page page) {
        this.page = page;
        this.phrases = new NounPhrases(page);
    }

    /** The police in <em>a man who police say fled</em>, for the pronoun is the subject of another verb; null where none stands before. */
    @Nullable
    Source subjectIn(Source beforeVerb) {
        boolean determines = page.tagged(beforeVerb.first(), "WDT") && beforeVerb.first() < beforeVerb.head();
        int pronoun = determines ? beforeVerb.first() : beforeVerb.first() - 1;
        boolean noun = page.tagged(beforeVerb.head(), "N") || page.tagged(beforeVerb.head(), "PRP") && !isReflexive(beforeVerb.head());
        boolean behind = noun && pronoun > page.outerSentences().startOf(beforeVerb.first()) && isPronoun(pronoun) && !page.quoted(pronoun);
        if (!behind || determines && !page.form(pronoun - 1).equals(",")) {
            return null;
        }
        return determines ? new Source(pronoun + 1, beforeVerb.last(), beforeVerb.head(), beforeVerb.own()) : beforeVerb;
    }

    private boolean isReflexive(int i) {
        return page.lower(i).endsWith("self") || page.lower(i).endsWith("selves");
    }

    /**
     * The noun phrase that a relative clause between commas keeps apart from this verb, where the tree has a subject of another clause.
     *
     * @param found what the tree has, if anything
     * @return null when no such clause ends before the verb, or the tree's subject is no other's
     */
    @Nullable
    Source interruptedBefore(int verb, @Nullable Source found) {
        int end = verb - 1;
        if (end < 0 || page.quoted(end) || !page.form(end).equals(",")) {
            return null;
        }
        int comma = commaBeforePronoun(end, Math.max(page.outerSentences().startOf(verb), verb - LONGEST));
        if (comma == Page.NONE) {
            return null;
        }
        return found == null || isAnothers(found, comma, end) ? antecedentOf(comma) : null;
    }

    /** Whether the tree's subject stands in the relative clause, or in a clause before it. */
    private boolean isAnothers(Source found, int comma, int end) {
        return found.first() > comma ? found.last() < end : found.last() < comma && isAnotherClause(found.last() + 1, comma);
    }

    /** Of <em>a spokeswoman for the firm, which makes toys, said</em> the whole. */
    private @Nullable Source antecedentOf(int comma) {
        Source linked = phrases.linkedBefore(comma);
        return linked == null ? phrases.antecedentBefore(comma) : linked;
    }

    /**
     * McVane in <em>a quarrel with McVane, now the leader, who in 2010 said</em>, where the tree has the quarrel say it; null where no person
     * is named so.
     */
    @Nullable
    Source behindName(Source found, int verb) {
        int pronoun = verb - 1;
        while (pronoun > found.head() && !page.quoted(pronoun) && !page.isFinite(pronoun) && !page.tagged(pronoun, "WP")) {
            pronoun--;
        }
        boolean who = pronoun > found.head() + 1 && page.tagged(pronoun, "WP") && page.form(pronoun - 1).equals(",");
        Source antecedent = who ? phrases.antecedentBefore(pronoun - 1) : null;
        if (antecedent == null || antecedent.first() <= found.head() + 1) {
            return null;
        }
        int comma = page.tagged(antecedent.first() - 1, "RB") ? antecedent.first() - 2 : antecedent.first() - 1;
        Source name = comma > found.head() && page.form(comma).equals(",") ? phrases.antecedentBefore(comma) : null;
        boolean person = name != null && page.token(name.head()).name() == NameKind.PERSON;
        return name != null && person ? new Source(name.first(), pronoun, name.head(), true) : null;
    }

    /**
     * "people" in <em>Several people the police have talked to have refused</em>, where the tree has the police refuse: they have a verb of
     * their own, in a clause without a pronoun.
     */
    @Nullable
    Source aroundSubject(Source found, int verb) {
        int noun = found.first() - 1;
        int own = found.last() + 1;
        boolean beside = noun >= page.outerSentences().startOf(found.first()) && page.token(noun).tag().equals("NNS")
                && !page.quoted(noun) && own < verb - 1 && page.isFinite(own);
        for (int i = own + 1; beside && i < verb; i++) {
            beside = !page.isFinite(i) && !page.isPunctuation(i) && !page.tagged(i, "CC") && !page.tagged(i, "W")
                    && !page.lower(i).equals("that");
        }
        return beside ? phrases.endingBefore(found.first()) : null;
    }

    /** The comma before the last relative pronoun that follows one, or {@link Page#NONE}. */
    private int commaBeforePronoun(int end, int begin) {
        for (int i = end - 1; i > begin && !page.quoted(i) && !page.form(i).equals(";"); i--) {
            boolean pronoun = isPronoun(i + 1) || page.tagged(i + 1, "IN") && isPronoun(i + 2);
            if (page.form(i).equals(",") && pronoun) {
                return i;
            }
        }
        return Page.NONE;
    }

    /** A finite verb stands there that no relative pronoun has for itself. */
    private boolean isAnotherClause(int from, int end) {
        int verbs = 0;
        for (int i = from; i < end; i++) {
            verbs += page.isFinite(i) ? 1 : isPronoun(i) ? -1 : 0;
        }
        return verbs > 0;
    }

    private boolean isPronoun(int i) {
        return page.tagged(i, "WP") || page.tagged(i, "WDT");
    }
}
