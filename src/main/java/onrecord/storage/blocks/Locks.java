package onrecord.storage.blocks;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/**
 * The locks of one transaction: on the articles it stores and on the blocks it decides, so that writers wait for each other only where they
 * decide about the same. Everybody takes them in ascending order, so nobody waits in a circle. Blocks share {@value #STRIPES} locks of each
 * sort, because a database can hold only so many.
 */
public final class Locks {

    /** What is locked; later ones are taken later. */
    public enum Sort {
        CORRECTIONS,
        ARTICLE,
        PERSONS,
        LINKS,
        STORIES,
        EVENTS,
        QUOTATIONS,
        QUOTATION_GROUPS,
        COPIES,
        COPY_GROUPS
    }

    /** Any number will do, as long as every process uses the same. */
    private static final int ONRECORD = 729346;

    private static final int STRIPES = 256;

    private static final String TAKE = "select pg_advisory_xact_lock(" + ONRECORD + ", number) from unnest(?::integer[]) as t(number)";

    /** A lock is needed that should have been taken earlier: everything begins again, knowing of it. */
    public static final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Set<Integer> needed;

        Missing(Set<Integer> needed) {
            super("more blocks are linked than were locked", null, false, false);
            this.needed = needed;
        }

        /** All that were needed so far. */
        public Set<Integer> needed() {
            return needed;
        }
    }

    private final Transaction transaction;
    private final Set<Integer> expected;
    private final TreeSet<Integer> held = new TreeSet<>();

    /** @param expected what earlier attempts found to be needed */
    public Locks(Transaction transaction, Set<Integer> expected) {
        this.transaction = transaction;
        this.expected = expected;
    }

    /** Takes the locks on these, and those of the same sort that are expected to be needed. Fails with {@link Missing} when it is too late. */
    public Uni<Void> take(Sort sort, Collection<Long> keys) {
        TreeSet<Integer> wanted = new TreeSet<>();
        keys.forEach(key -> wanted.add(number(sort, key)));
        int first = sort.ordinal() * STRIPES;
        expected.stream().filter(number -> number >= first && number < first + STRIPES).forEach(wanted::add);
        wanted.removeAll(held);
        if (wanted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        if (!held.isEmpty() && wanted.first() < held.last()) {
            TreeSet<Integer> needed = new TreeSet<>(held);
            needed.addAll(wanted);
            needed.addAll(expected);
            return Uni.createFrom().failure(new Missing(needed));
        }
        held.addAll(wanted);
        return transaction.send(new Query(TAKE, (Object) wanted.toArray(new Integer[0])));
    }

    /** Takes all locks of a sort: nobody else decides about any of them. */
    public Uni<Void> takeAll(Sort sort) {
        return take(sort, LongStream.range(0, STRIPES).boxed().toList());
    }

    private static int number(Sort sort, long key) {
        return sort.ordinal() * STRIPES + Math.floorMod(key, STRIPES);
    }
}
