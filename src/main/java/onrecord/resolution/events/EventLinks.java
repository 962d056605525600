package onrecord.resolution.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.resolution.topics.StorySimilarity;
import org.jspecify.annotations.Nullable;

/** The links between the reports of a block that share a key; reports are known by their numbers in the list. */
final class EventLinks {

    /** A key that more reports share tells too little; those reports find each other by rarer keys. Bounds the number of comparisons. */
    private static final int MOST_SHARING = 500;

    private final List<EventTraits> reports;
    private final List<Map<Integer, EventLink>> links = new ArrayList<>();
    private final double[] likest;
    private final Map<Pair, Double> stories = new HashMap<>();
    private final Map<UUID, Long> weights = new HashMap<>();

    private record Pair(UUID one, UUID other) {}

    EventLinks(List<EventTraits> reports) {
        this.reports = reports;
        this.likest = new double[reports.size()];
        reports.forEach(report -> links.add(new TreeMap<>()));
        byKey(reports).stream().filter(sharing -> sharing.size() <= MOST_SHARING).forEach(this::compare);
    }

    private static Collection<List<Integer>> byKey(List<EventTraits> reports) {
        Map<String, List<Integer>> byKey = new TreeMap<>();
        Map<UUID, List<String>> terms = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            EventMention mention = reports.get(i).mention;
            List<String> rarest = terms.computeIfAbsent(mention.article().articleId(), id -> EventKeys.terms(mention.article()));
            for (String kind : EventKeys.kinds(mention)) {
                for (String term : rarest) {
                    byKey.computeIfAbsent(EventKeys.of(kind, term), k -> new ArrayList<>()).add(i);
                }
            }
        }
        return byKey.values();
    }

    private void compare(List<Integer> sharing) {
        for (int i = 0; i < sharing.size(); i++) {
            int one = sharing.get(i);
            for (int other : sharing.subList(i + 1, sharing.size())) {
                links.get(one).computeIfAbsent(other, number -> compare(one, number));
            }
        }
    }

    private EventLink compare(int one, int other) {
        EventLink link = link(reports.get(one), reports.get(other));
        likest[one] = Math.max(likest[one], link.likeness());
        likest[other] = Math.max(likest[other], link.likeness());
        return link;
    }

    private EventLink link(EventTraits one, EventTraits other) {
        ArticleTopic a = one.mention.article();
        ArticleTopic b = other.mention.article();
        boolean inOrder = a.articleId().compareTo(b.articleId()) <= 0;
        Pair pair = inOrder ? new Pair(a.articleId(), b.articleId()) : new Pair(b.articleId(), a.articleId());
        return EventLink.between(one, other, stories.computeIfAbsent(pair, articles -> story(a, b)));
    }

    private double story(ArticleTopic one, ArticleTopic other) {
        return StorySimilarity.of(one, weight(one), other, weight(other));
    }

    private long weight(ArticleTopic topic) {
        return weights.computeIfAbsent(topic.articleId(), id -> StorySimilarity.weight(topic));
    }

    /** Null when the two share no key. */
    @Nullable
    EventLink between(int one, int other) {
        return links.get(Math.min(one, other)).get(Math.max(one, other));
    }

    /** How like the report is to the likest of the others, 0 without any. */
    double likest(int number) {
        return likest[number];
    }

    interface Visitor {
        void visit(int one, int other, EventLink link);
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < links.size(); i++) {
            int one = i;
            links.get(i).forEach((other, link) -> visitor.visit(one, other, link));
        }
    }
}
