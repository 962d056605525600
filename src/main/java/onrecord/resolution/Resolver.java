package onrecord.resolution;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import onrecord.resolution.clusters.Decisions;
import onrecord.resolution.clusters.Partition;
import onrecord.resolution.copies.ArticleSketch;
import onrecord.resolution.copies.CopyGroups;
import onrecord.resolution.copies.PrintedQuotation;
import onrecord.resolution.copies.QuotationGroups;
import onrecord.resolution.events.EventClustering;
import onrecord.resolution.events.EventMention;
import onrecord.resolution.persons.PersonAppearance;
import onrecord.resolution.persons.PersonClustering;

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

    /**
     * Which of the known events the reports of new articles are of; nothing is told anew about the known ones.
     *
     * @param known the reports of each event, all of other articles than the new ones
     */
    public Partition newEvents(
            Collection<EventMention> fresh, Collection<? extends Collection<EventMention>> known, Decisions decisions) {
        return events.attach(fresh, known, decisions);
    }

    /**
     * Which of some reports are linked to one of these, so that nothing is told about these without them.
     *
     * @param others none of these; candidates share rare terms with the article of one of them
     */
    public Set<UUID> linkedReports(Collection<EventMention> these, Collection<EventMention> others) {
        return events.linkedTo(these, others);
    }

    /**
     * Which quotations are the same words in several papers.
     *
     * @param asked ids of those asked about; of the others only those are told that are linked to one of these, over however many
     */
    public Partition quotations(Collection<PrintedQuotation> block, Set<UUID> asked) {
        return quotations.partition(block, asked);
    }

    /** Which articles are copies of one text. */
    public Partition copies(Collection<ArticleSketch> block) {
        return copies.partition(block);
    }
}
