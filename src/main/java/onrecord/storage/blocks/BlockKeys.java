package onrecord.storage.blocks;

import java.util.Collection;
import java.util.List;
import onrecord.knowledge.Ids;

/**
 * Under what a member is found again, as numbers.
 *
 * @param blocks the blocks of persons it is in
 * @param fullNames what links its first block to others that know the same
 */
public record BlockKeys(List<Long> blocks, List<Long> fullNames) {

    /** Of a report. */
    public static final BlockKeys NONE = new BlockKeys(List.of(), List.of());

    public static BlockKeys of(Collection<String> blocks, Collection<String> fullNames) {
        return new BlockKeys(
                blocks.stream().sorted().map(block -> number("PERSON " + block)).distinct().toList(),
                fullNames.stream().map(BlockKeys::number).distinct().toList());
    }

    /** The same for the same text, in every process. */
    public static long number(String text) {
        return Ids.ofText(text).getLeastSignificantBits();
    }
}
