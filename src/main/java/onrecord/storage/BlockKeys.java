package onrecord.storage;

import java.util.Collection;
import java.util.List;
import onrecord.knowledge.Ids;

/**
 * Under what a member is found again, as numbers.
 *
 * @param blocks the blocks it is in, at least one
 * @param fullNames what links its first block to others that know the same
 */
record BlockKeys(List<Long> blocks, List<Long> fullNames) {

    static BlockKeys of(Locks.Sort sort, Collection<String> blocks, Collection<String> fullNames) {
        return new BlockKeys(
                blocks.stream().sorted().map(block -> number(sort + " " + block)).distinct().toList(),
                fullNames.stream().map(BlockKeys::number).distinct().toList());
    }

    /** The same for the same text, in every process. */
    static long number(String text) {
        return Ids.ofText(text).getLeastSignificantBits();
    }
}
