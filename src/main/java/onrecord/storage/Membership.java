package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import onrecord.resolution.Partition;

/** How members of one kind are read and told apart. */
interface Membership<M> {

    Locks.Sort sort();

    /** Ids in use: those of persons or of events. */
    String table();

    /** Everybody in these blocks, each once. */
    Uni<List<Resident<M>>> in(Transaction transaction, Collection<Long> blocks);

    /** Some of these blocks, a bounded number for each newcomer: those most like it, and some of all others. */
    Uni<List<Resident<M>>> sample(Transaction transaction, Collection<Long> blocks, List<Newcomer<M>> newcomers);

    Partition partition(Collection<M> members);
}
