package onrecord.resolution;

import java.util.Collection;

/** Tells who and what is meant, a whole block at a time. Pure, thread-safe. */
public final class Resolver {

    private final PersonClustering persons = new PersonClustering();
    private final EventClustering events = new EventClustering();
    private final QuotationGroups quotations = new QuotationGroups();
    private final CopyGroups copies = new CopyGroups();

    /** Which appearances are one person. */
    public Partition persons(Collection<PersonAppearance> block, Decisions decisions) {
        return persons.partition(block, decisions);
    }

    /** Which reports are of one event. */
    public Partition events(Collection<EventMention> block, Decisions decisions) {
        return events.partition(block, decisions);
    }

    /** Which quotations are the same words in several papers. */
    public Partition quotations(Collection<PrintedQuotation> block) {
        return quotations.partition(block);
    }

    /** Which articles are copies of one text. */
    public Partition copies(Collection<ArticleSketch> block) {
        return copies.partition(block);
    }
}
