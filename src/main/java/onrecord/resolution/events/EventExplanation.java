package onrecord.resolution.events;

import java.util.List;
import java.util.UUID;
import onrecord.resolution.clusters.Cluster;
import onrecord.resolution.clusters.Member;

/**
 * Why the reports of a cluster are of one event, and how sure that is. On labelled articles a report with a mean likeness of 0.5 to the others
 * is rightly among them in six of ten cases, and one of 0.9 in nine of ten. Nothing tells more than that, so no joining is surer than 0.89.
 */
record EventExplanation(List<EventTraits> reports, EventLinks links, List<Integer> members) {

    private static final double LEAST_SURE = 0.35;
    private static final double SPREAD = 0.54;
    private static final double SAME_WORDS = 0.8;
    private static final double LIKELY = 0.93;
    private static final double COHERENT = 0.85;
    private static final double SURE = 0.89;

    /** Of labelled reports that are like no other, this share is indeed of an event that no other article tells. */
    private static final double ALONE = 0.85;

    Cluster cluster() {
        return new Cluster(members.stream().map(this::member).toList());
    }

    private Member member(int number) {
        UUID id = reports.get(number).mention.id();
        if (members.size() == 1) {
            return new Member(id, "no other report is like it", ALONE * (1 - links.likest(number)), false);
        }
        int likest = number;
        for (int other : members) {
            likest = likeness(number, other) > likeness(number, likest) ? other : likest;
        }
        if (likest == number) {
            return new Member(id, "an editor's decision", 1, false);
        }
        double mean = members.stream().mapToDouble(other -> likeness(number, other)).sum() / (members.size() - 1);
        boolean sure = mean >= COHERENT && members.stream().anyMatch(other -> areInTheSameWords(number, other));
        return new Member(id, links.between(number, likest).reason(), sure ? SURE : LEAST_SURE + SPREAD * mean, false);
    }

    /** Of a report and itself 0. */
    private double likeness(int one, int other) {
        return one == other ? 0 : links.likeness(one, other);
    }

    private boolean areInTheSameWords(int number, int other) {
        return likeness(number, other) >= LIKELY
                && links.between(number, other).clues().of(EventClue.LIKE_WORDS) >= SAME_WORDS;
    }
}
