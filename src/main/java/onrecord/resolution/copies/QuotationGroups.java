package onrecord.resolution.copies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import onrecord.resolution.topics.ArticleTopic;
import onrecord.resolution.topics.StorySimilarity;

/**
 * Tells which quotations are the same words of one speaker, printed in several papers, whole or cut. A function of the quotations, whatever their
 * order. Thread-safe.
 */
public final class QuotationGroups {

    /** Most of the shorter one's groups of three words are in the longer one: a word may be left out or changed. */
    private static final double CONTAINED = 0.6;

    /** What is said in so few or so common words is said again and again; then the same story has to tell. */
    private static final double TELLING_BITS = 35;

    private static final double CONTAINED_WHEN_SHORT = 0.8;
    private static final int DAYS_OF_ONE_NEWS_CYCLE = 3;

    /** Keys that more quotations share are common phrases. Bounds the number of comparisons. */
    private static final int MOST_SHARING = 500;

    private record Link(int one, int other, double likeness, String reason) {}

    /** Whether the two are the same words of one speaker, so that a block that has one of them must have the other. */
    public boolean linked(PrintedQuotation one, PrintedQuotation other) {
        return link(new QuotedWords(one), new QuotedWords(other), 0, 1).isPresent();
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
        return link(quotations.get(first), quotations.get(second), first, second);
    }

    private static Optional<Link> link(QuotedWords one, QuotedWords other, int first, int second) {
        if (one.saidByAnother(other)) {
            return Optional.empty();
        }
        double contained = one.containment(other);
        boolean telling = Math.min(one.bits, other.bits) * contained >= TELLING_BITS;
        if (contained < (telling ? CONTAINED : CONTAINED_WHEN_SHORT)) {
            return Optional.empty();
        }
        boolean sameSpeaker = one.saidBySame(other);
        if (sameSpeaker && telling) {
            String reason = contained == 1 ? "the same words of the same speaker" : "nearly the same words of the same speaker";
            return Optional.of(new Link(first, second, 0.9 + 0.09 * contained, reason));
        }
        if (!sameSpeaker && !telling || !sameStory(one.quotation.article(), other.quotation.article())) {
            return Optional.empty();
        }
        return Optional.of(
                sameSpeaker
                        ? new Link(first, second, 0.85, "the same few words of the same speaker in one story")
                        : new Link(first, second, 0.85 * contained, "the same words in one story, one paper does not name the speaker"));
    }

    private static boolean sameStory(ArticleTopic one, ArticleTopic other) {
        double story = StorySimilarity.of(one, other);
        LocalDate day = one.publishedOn();
        LocalDate otherDay = other.publishedOn();
        boolean near = day == null || otherDay == null || Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= DAYS_OF_ONE_NEWS_CYCLE;
        return near && story >= (day == null || otherDay == null ? StorySimilarity.SAME_STORY : StorySimilarity.SAME_MATTER);
    }
}
