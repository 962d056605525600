package onrecord.resolution.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import onrecord.resolution.clusters.Groups;
import onrecord.resolution.topics.ArticleLikeness;
import onrecord.resolution.topics.ArticleTopic;

/** The links between the reports of a block that share a key; reports are known by their numbers in the list. */
final class EventLinks {

    /** The likeness of two reports that contradict each other, of which one may be wrong. */
    private static final double CONTRADICTION = -0.3;

    private static final long NOTHING = Double.doubleToLongBits(0);

    private final List<EventTraits> reports;

    /** By the smaller number of two that are linked, how like each other is; by what that is judged is worked out again for the few who ask. */
    private final List<NumberedLongs> likeness = new ArrayList<>();

    private final EventPairs pairs;
    private final double[] likest;

    /** Reports that are linked, over however many others. */
    private final Groups linked;

    EventLinks(List<EventTraits> reports) {
        this(reports, article -> true);
    }

    /** @param wanted articles; links between two others are left out */
    EventLinks(List<EventTraits> reports, Predicate<ArticleTopic> wanted) {
        this.reports = reports;
        this.likest = new double[reports.size()];
        this.linked = new Groups(reports.size());
        reports.forEach(report -> likeness.add(new NumberedLongs()));
        this.pairs = new EventPairs(reports, wanted);
        pairs.forEach(this::compare);
    }

    private void compare(int one, int other, ArticleLikeness articles) {
        EventLink link = EventLink.between(reports.get(one), reports.get(other), articles);
        if (link == null) {
            return;
        }
        likeness.get(one).put(other, Double.doubleToLongBits(link.likeness()));
        linked.join(one, other);
        likest[one] = Math.max(likest[one], link.likeness());
        likest[other] = Math.max(likest[other], link.likeness());
    }

    /** Has two that are known to be of one event count as linked. */
    void tie(int one, int other) {
        linked.join(one, other);
    }

    /** Those of these reports that are linked with each other, over however many others. */
    Collection<List<Integer>> among(List<Integer> numbers) {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        numbers.forEach(number -> groups.computeIfAbsent(linked.of(number), group -> new ArrayList<>()).add(number));
        return groups.values();
    }

    /** How likely the two are of one event; 0 when nothing ties them. */
    double likeness(int one, int other) {
        return Double.longBitsToDouble(likeness.get(Math.min(one, other)).get(Math.max(one, other), NOTHING));
    }

    /** What ties the two, which are linked. */
    EventLink between(int one, int other) {
        EventTraits first = reports.get(Math.min(one, other));
        EventTraits second = reports.get(Math.max(one, other));
        return Objects.requireNonNull(
                EventLink.between(first, second, first.article.with(second.article)), "two that are linked stay linked");
    }

    /** Whether something ties the two or keeps them apart. */
    boolean tells(int one, int other) {
        return likeness(one, other) > 0 || areApart(one, other);
    }

    /** How like the report is to the likest of the others, 0 without any. */
    double likest(int number) {
        return likest[number];
    }

    /** Has the linkage know of all that ties reports, and of what keeps those apart that others might tie. */
    void tell(AverageLink linkage) {
        for (int i = 0; i < reports.size(); i++) {
            int one = i;
            likeness.get(i).forEach((other, like) -> linkage.link(one, other, Double.longBitsToDouble(like)));
        }
        among(IntStream.range(0, reports.size()).boxed().toList()).forEach(group -> speakAgainst(group, linkage));
    }

    /** What contradicts counts against the two clusters whatever ties the two reports: these may be alike in all that they do not tell. */
    private void speakAgainst(List<Integer> group, AverageLink linkage) {
        for (int i = 0; i < group.size(); i++) {
            int one = group.get(i);
            group.subList(i + 1, group.size()).stream().filter(other -> pairs.include(one, other))
                    .forEach(other -> speakAgainst(one, other, linkage));
        }
    }

    private void speakAgainst(int one, int other, AverageLink linkage) {
        if (EventLink.areApart(reports.get(one), reports.get(other))) {
            linkage.keepApart(one, other);
        } else if (reports.get(one).contradicts(reports.get(other))) {
            linkage.link(one, other, CONTRADICTION);
        }
    }

    private boolean areApart(int one, int other) {
        return pairs.include(one, other) && EventLink.areApart(reports.get(one), reports.get(other));
    }
}
