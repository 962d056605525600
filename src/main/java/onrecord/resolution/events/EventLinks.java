package onrecord.resolution.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import onrecord.resolution.clusters.Groups;
import onrecord.resolution.topics.ArticleLikeness;
import onrecord.resolution.topics.ArticleTopic;
import org.jspecify.annotations.Nullable;

/** The links between the reports of a block that share a key; reports are known by their numbers in the list. */
final class EventLinks {

    private final List<EventTraits> reports;
    private final List<Map<Integer, EventLink>> links = new ArrayList<>();
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
        reports.forEach(report -> links.add(new TreeMap<>()));
        this.pairs = new EventPairs(reports, wanted);
        pairs.forEach(this::compare);
    }

    private void compare(int one, int other, ArticleLikeness articles) {
        EventLink link = EventLink.between(reports.get(one), reports.get(other), articles);
        if (link == null) {
            return;
        }
        links.get(one).put(other, link);
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

    /** Null when nothing ties the two. */
    @Nullable
    EventLink between(int one, int other) {
        return links.get(Math.min(one, other)).get(Math.max(one, other));
    }

    /** Whether something ties the two or keeps them apart. */
    boolean tells(int one, int other) {
        return between(one, other) != null || areApart(one, other);
    }

    /** How like the report is to the likest of the others, 0 without any. */
    double likest(int number) {
        return likest[number];
    }

    /** Has the linkage know of all that ties reports, and of what keeps those apart that others might tie. */
    void tell(AverageLink linkage) {
        for (int i = 0; i < links.size(); i++) {
            int one = i;
            links.get(i).forEach((other, link) -> linkage.link(one, other, link.likeness()));
        }
        among(IntStream.range(0, links.size()).boxed().toList()).forEach(group -> keepApart(group, linkage));
    }

    private void keepApart(List<Integer> group, AverageLink linkage) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                if (areApart(group.get(i), group.get(j))) {
                    linkage.keepApart(group.get(i), group.get(j));
                }
            }
        }
    }

    private boolean areApart(int one, int other) {
        return EventLink.areApart(reports.get(one), reports.get(other)) && pairs.include(one, other);
    }
}
