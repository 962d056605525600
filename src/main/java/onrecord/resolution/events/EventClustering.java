package onrecord.resolution.events;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.resolution.clusters.Decisions;
import onrecord.resolution.clusters.Partition;

/**
 * Tells which reports of a block are of one event: a function of the block's members, whatever their order. Reports that share a
 * {@linkplain EventKeys key} are compared by their {@linkplain EventClue clues} and joined by {@linkplain AverageLink average linkage}.
 * Thread-safe.
 */
public final class EventClustering {

    /**
     * Two clusters are joined from this average likeness of their pairs on. Much less than a half, as pairs that nothing links count as nothing, and
     * reports that say little about one event are each unlike the others; one that is of another event is kept off by the average.
     */
    private static final double JOINED = 0.29;

    private final KnownTraits traits = new KnownTraits();

    /**
     * Whether the two bear on each other, so that a block that has one of them must have the other. Reports that are not linked, directly or over
     * others, are decided independently of each other.
     */
    public boolean linked(EventMention one, EventMention other) {
        return new EventLinks(traits.of(Stream.of(one, other))).tells(0, 1);
    }

    /** @param block reports, with everything that is {@linkplain #linked linked} to one of them or decided to be one with it, and
     *     so on until nothing is added; candidates share a {@linkplain EventKeys key} */
    public Partition partition(Collection<EventMention> block, Decisions decisions) {
        List<EventTraits> reports = traits(block);
        EventLinks links = new EventLinks(reports);
        AverageLink linkage = new AverageLink(reports.size(), JOINED);
        links.tell(linkage);
        Map<UUID, Integer> numbers = numbers(reports);
        decided(decisions.different(), numbers, linkage::decideApart);
        decided(decisions.same(), numbers, linkage::decideOne);
        return told(reports, links, linkage);
    }

    /**
     * Tells which of the events that are known the reports of new articles are of, or which of them are of one event. Nothing is told anew
     * about what is known: that new reports may join two events, or part one, is told when the {@linkplain #partition whole block} is.
     *
     * @param known the reports of each event, all of other articles than the new ones
     */
    public Partition attach(
            Collection<EventMention> fresh, Collection<? extends Collection<EventMention>> known, Decisions decisions) {
        Set<UUID> articles = fresh.stream().map(report -> report.article().articleId()).collect(Collectors.toSet());
        List<EventTraits> reports = traits(Stream.concat(fresh.stream(), known.stream().flatMap(Collection::stream)).toList());
        EventLinks links = new EventLinks(reports, article -> articles.contains(article.articleId()));
        AverageLink linkage = new AverageLink(reports.size(), JOINED);
        Map<UUID, Integer> numbers = numbers(reports);
        List<List<Integer>> events =
                known.stream().map(event -> event.stream().map(report -> numbers.get(report.id())).sorted().toList()).toList();
        events.forEach(event -> event.forEach(report -> links.tie(event.get(0), report)));
        links.tell(linkage);
        decided(decisions.different(), numbers, linkage::decideApart);
        events.forEach(event -> event.forEach(report -> linkage.join(event.get(0), report)));
        List<Integer> anyOfEach = events.stream().map(event -> event.get(0)).toList();
        links.among(anyOfEach).forEach(linked -> keepApart(linked, linkage));
        decided(decisions.same(), numbers, linkage::decideOne);
        return told(reports, links, linkage);
    }

    /** Those of some reports that are {@linkplain #linked linked} to one of these; none that is only kept apart from them. */
    public Set<UUID> linkedTo(Collection<EventMention> these, Collection<EventMention> others) {
        List<EventTraits> reports = traits(Stream.concat(these.stream(), others.stream()).toList());
        Set<UUID> ids = these.stream().map(EventMention::id).collect(Collectors.toSet());
        BitSet asked = new BitSet();
        IntStream.range(0, reports.size()).filter(i -> ids.contains(reports.get(i).mention.id())).forEach(asked::set);
        BitSet open = new BitSet();
        open.set(0, reports.size());
        open.andNot(asked);
        Set<UUID> linked = new HashSet<>();
        new EventPairs(reports, article -> true).forEachBetween(asked, open, (one, other, articles) -> {
            if (EventLink.between(reports.get(one), reports.get(other), articles) != null) {
                int found = asked.get(one) ? other : one;
                open.clear(found);
                linked.add(reports.get(found).mention.id());
            }
        });
        return linked;
    }

    private static void keepApart(List<Integer> all, AverageLink linkage) {
        for (int i = 0; i < all.size(); i++) {
            int one = all.get(i);
            all.subList(i + 1, all.size()).forEach(other -> linkage.keepApart(one, other));
        }
    }

    private List<EventTraits> traits(Collection<EventMention> block) {
        return traits.of(block.stream().sorted(Comparator.comparing(EventMention::id)));
    }

    private static Map<UUID, Integer> numbers(List<EventTraits> reports) {
        Map<UUID, Integer> numbers = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            numbers.put(reports.get(i).mention.id(), i);
        }
        return numbers;
    }

    private static Partition told(List<EventTraits> reports, EventLinks links, AverageLink linkage) {
        return new Partition(
                linkage.clusters().stream().map(members -> new EventExplanation(reports, links, members).cluster()).toList());
    }

    private interface Verdict {
        void on(int one, int other);
    }

    private static void decided(Set<Decisions.Pair> pairs, Map<UUID, Integer> numbers, Verdict verdict) {
        pairs.stream().sorted(Comparator.comparing(Decisions.Pair::first).thenComparing(Decisions.Pair::second)).forEach(pair -> {
            Integer one = numbers.get(pair.first());
            Integer other = numbers.get(pair.second());
            if (one != null && other != null) {
                verdict.on(one, other);
            }
        });
    }
}
