package onrecord.resolution.copies;

import java.util.Set;

/**
 * The keys under which the same words in several papers find each other in an index: some of the groups of three words, and the speaker's name
 * with rare words or, for a few words, with all of them.
 */
public final class QuotationKeys {

    private QuotationKeys() {}

    /** About two for every five words; none for no words. */
    public static Set<String> of(PrintedQuotation quotation) {
        return new QuotedWords(quotation).keys();
    }
}
