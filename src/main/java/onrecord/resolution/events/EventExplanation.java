package onrecord.resolution.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import onrecord.resolution.clusters.Cluster;
import onrecord.resolution.clusters.Member;

/**
 * Why the reports of a cluster are of one event, and how sure that is. On labelled articles a report with a mean likeness of 0.5 to the others
 * is rightly among them in three of four cases, and one of 0.9 in seven of eight. Nothing tells more than that.
 */
record EventExplanation(List<EventTraits> reports, EventLinks links, List<Integer> members) {

    private static final double LEAST_SURE = 0.6;
    private static final double SPREAD = 0.29;
    private static final double SAME_WORDS = 0.8;
    private static final double LIKELY = 0.93;
    private static final double COHERENT = 0.85;
    private static final double SURE = 0.89;

    /** Of labelled reports that are like no other, this share is indeed of an event that no other article tells. */
    private static final double ALONE = 0.8;

    Cluster cluster() {
        return new Cluster(members.stream().map(this::member).toList());
    }

    private Member member(int number) {
        UUID id = reports.get(number).mention.id();
        if (members.size() == 1) {
            return new Member(id, "no other report is like it", ALONE * (1 - links.likest(number)), false);
        }
        List<EventLink> ties = new ArrayList<>();
        for (int other : members) {
            EventLink link = other == number ? null : links.between(number, other);
            if (link != null && link.likeness() > 0) {
                ties.add(link);
            }
        }
        if (ties.isEmpty()) {
            return new Member(id, "an editor's decision", 1, false);
        }
        EventLink best = ties.stream().max(Comparator.comparingDouble(EventLink::likeness)).orElseThrow();
        double mean = ties.stream().mapToDouble(EventLink::likeness).sum() / (members.size() - 1);
        return new Member(id, best.reason(),
                mean >= COHERENT && ties.stream().anyMatch(this::inTheSameWords) ? SURE : LEAST_SURE + SPREAD * mean, false);
    }

    private boolean inTheSameWords(EventLink link) {
        return link.likeness() >= LIKELY && link.clues().of(EventClue.LIKE_WORDS) >= SAME_WORDS;
    }
}
