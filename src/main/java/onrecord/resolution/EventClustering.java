package onrecord.resolution;

import java.util.Collection;

/** Tells which reports of a block are of one event: a function of the block's members, whatever their order. Thread-safe. */
public final class EventClustering {

    /** @param block reports that share a key, with everything that shares a key with one of them */
    public Partition partition(Collection<EventMention> block, Decisions decisions) {
        return new Partition(block.stream()
                .map(mention -> new Cluster(java.util.List.of(new Member(mention.id(), "first seen here", 1, false))))
                .toList());
    }
}
