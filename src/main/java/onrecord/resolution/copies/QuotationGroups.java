package onrecord.resolution.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.resolution.clusters.Groups;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.clusters.Partition;

/**
 * Tells which quotations are the same words of one speaker, printed in several papers, whole or cut. A function of the quotations, whatever their
 * order. Thread-safe.
 */
public final class QuotationGroups {

    /** Keys that more quotations share are common phrases. Bounds the number of comparisons. */
    private static final int MOST_SHARING = 500;

    private record Link(int one, int other, double likeness, String reason) {}

    /** Whether the two are the same words of one speaker, so that a block that has one of them must have the other. */
    public boolean linked(PrintedQuotation one, PrintedQuotation other) {
        return OneUtterance.of(new QuotedWords(one), new QuotedWords(other)).isPresent();
    }

    /** @param block quotations, with everything that is {@linkplain #linked linked} to one of them; found by their {@linkplain QuotationKeys keys} */
    public Partition partition(Collection<PrintedQuotation> block) {
        return partition(block, block.stream().map(PrintedQuotation::id).collect(Collectors.toSet()));
    }

    /**
     * As {@link #partition(Collection)}, but tells only of some and of those that are linked to them, over however many others. What is told of
     * the rest does not depend on them.
     *
     * @param asked ids of the quotations asked about
     */
    public Partition partition(Collection<PrintedQuotation> block, Set<UUID> asked) {
        List<QuotedWords> quotations =
                block.stream().sorted(Comparator.comparing(PrintedQuotation::id)).map(QuotedWords::new).toList();
        BitSet reached = new BitSet();
        List<Link> links = links(quotations, asked, reached);
        Groups groups = new Groups(quotations.size());
        Map<Integer, Member> members = new HashMap<>();
        Map<Integer, UUID> speakers = new HashMap<>();
        for (int i = 0; i < quotations.size(); i++) {
            if (quotations.get(i).quotation.speaker() != null) {
                speakers.put(i, quotations.get(i).quotation.speaker());
            }
        }
        for (Link link : links) {
            UUID one = speakers.get(groups.of(link.one));
            UUID other = speakers.get(groups.of(link.other));
            if (one != null && other != null && !one.equals(other)) {
                continue;
            }
            groups.join(link.one, link.other);
            if (one != null || other != null) {
                speakers.put(groups.of(link.one), one != null ? one : other);
            }
            for (int member : List.of(link.one, link.other)) {
                members.putIfAbsent(member, new Member(quotations.get(member).quotation.id(), link.reason, link.likeness, false));
            }
        }
        return groups.partition(
                reached,
                i -> members.getOrDefault(i, new Member(quotations.get(i).quotation.id(), "nobody else prints these words", 1, false)));
    }

    /**
     * The links of those asked about and of those reached from them, the surest first.
     *
     * @param reached is given the numbers of all these
     */
    private static List<Link> links(List<QuotedWords> quotations, Set<UUID> asked, BitSet reached) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        List<Set<String>> keys = quotations.stream().map(QuotedWords::keys).toList();
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int i = 0; i < quotations.size(); i++) {
            for (String key : keys.get(i)) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
            if (asked.contains(quotations.get(i).quotation.id())) {
                reached.set(i);
                waiting.add(i);
            }
        }
        List<Link> links = new ArrayList<>();
        BitSet done = new BitSet();
        BitSet sharing = new BitSet();
        while (!waiting.isEmpty()) {
            int one = waiting.remove();
            done.set(one);
            sharing.clear();
            keys.get(one).stream().map(key -> byKey.getOrDefault(key, List.of())).filter(all -> all.size() <= MOST_SHARING)
                    .forEach(all -> all.forEach(sharing::set));
            sharing.andNot(done);
            for (int other = sharing.nextSetBit(0); other >= 0; other = sharing.nextSetBit(other + 1)) {
                Optional<Link> link = link(quotations, Math.min(one, other), Math.max(one, other));
                link.ifPresent(links::add);
                if (link.isPresent() && !reached.get(other)) {
                    reached.set(other);
                    waiting.add(other);
                }
            }
        }
        links.sort(Comparator.comparingDouble((Link link) -> -link.likeness).thenComparingInt(Link::one).thenComparingInt(Link::other));
        return links;
    }

    private static Optional<Link> link(List<QuotedWords> quotations, int first, int second) {
        return OneUtterance.of(quotations.get(first), quotations.get(second))
                .map(why -> new Link(first, second, why.likeness(), why.reason()));
    }
}
