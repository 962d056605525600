package onrecord.resolution.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Agglomerative clustering with average linkage (Sokal and Michener 1958): the two clusters whose members are on average most likely one are
 * joined, again and again, as long as they are likely enough. Pairs without a link count as unlike, and one may count against. Ties go to the smaller numbers, so that the
 * outcome depends on the links alone. What is decided about items is stronger than any link: clusters are {@linkplain Alliances allied} however unlike
 * they are, and what is like one of them joins that one. What is known of a pair takes a few bytes, since one long text may have millions of pairs.
 */
final class AverageLink {

    /** The likeness of two that nothing links. */
    private static final long NOTHING = Double.doubleToLongBits(0);

    /** So many proposals are few. */
    private static final int FEW = 1000;

    private final double threshold;
    private final List<NumberedLongs> links = new ArrayList<>();
    private final List<NumberSet> apart = new ArrayList<>();
    private final List<List<Integer>> clusters = new ArrayList<>();
    private final int[] clusterOf;
    private final Alliances alliances;

    /**
     * @param items to be clustered, known by their numbers from 0
     * @param threshold the least average of the pairs of two clusters that are joined
     */
    AverageLink(int items, double threshold) {
        this.threshold = threshold;
        this.clusterOf = new int[items];
        this.alliances = new Alliances(items);
        for (int i = 0; i < items; i++) {
            links.add(new NumberedLongs());
            apart.add(new NumberSet());
            clusters.add(new ArrayList<>(List.of(i)));
            clusterOf[i] = i;
        }
    }

    /** @param likeness how likely the two are one, 0 to 1; less than 0 when something speaks against it */
    void link(int one, int other, double likeness) {
        setSum(one, other, likeness);
        setSum(other, one, likeness);
    }

    private double sum(int one, int other) {
        return Double.longBitsToDouble(links.get(one).get(other, NOTHING));
    }

    private void setSum(int one, int other, double sum) {
        links.get(one).put(other, Double.doubleToLongBits(sum));
    }

    /** Whatever the links say, these two are never joined because they are like each other, or like others. */
    void keepApart(int one, int other) {
        apart.get(one).add(other);
        apart.get(other).add(one);
    }

    /** It is decided that these two are not one, whatever becomes of them. */
    void decideApart(int one, int other) {
        alliances.keepApart(one, other);
    }

    /** It is decided that these two are one in the end, whatever keeps them apart but a decision before. */
    void decideOne(int one, int other) {
        alliances.join(one, other);
    }

    private record Joining(double average, int one, int other, int size) implements Comparable<Joining> {
        @Override
        public int compareTo(Joining joining) {
            int byAverage = Double.compare(joining.average, average);
            int byFirst = byAverage != 0 ? byAverage : Integer.compare(one, joining.one);
            return byFirst != 0 ? byFirst : Integer.compare(other, joining.other);
        }
    }

    /** Joins two now, as if likely enough. A contradiction is decided in favour of keeping apart. */
    void join(int one, int other) {
        int a = clusterOf[one];
        int b = clusterOf[other];
        if (a != b && !apart.get(a).contains(b) && !alliances.areApart(a, b)) {
            merge(Math.min(a, b), Math.max(a, b));
        }
    }

    /** The clusters, each the numbers of its members; those that are allied are one. */
    List<List<Integer>> clusters() {
        PriorityQueue<Joining> queue = new PriorityQueue<>();
        for (int i = 0; i < clusters.size(); i++) {
            int one = i;
            links.get(i).forEach((other, sum) -> {
                if (other > one) {
                    propose(queue, one, other);
                }
            });
        }
        int most = queue.size();
        while (!queue.isEmpty()) {
            Joining best = queue.poll();
            if (!isStale(best) && !alliances.areApart(best.one, best.other)) {
                merge(best.one, best.other);
                links.get(best.one).forEach((other, sum) -> propose(queue, Math.min(best.one, other), Math.max(best.one, other)));
            }
            if (queue.size() > 2 * most + FEW) {
                queue.removeIf(this::isStale);
                most = queue.size();
            }
        }
        Map<Integer, List<Integer>> allied = new LinkedHashMap<>();
        clusters.stream().filter(cluster -> !cluster.isEmpty()).forEach(
                cluster -> allied.computeIfAbsent(alliances.of(cluster.get(0)), alliance -> new ArrayList<>()).addAll(cluster));
        return List.copyOf(allied.values());
    }

    /** Whether one of the two has changed since it was proposed to join them. */
    private boolean isStale(Joining joining) {
        int size = clusters.get(joining.one).size();
        int otherSize = clusters.get(joining.other).size();
        return size == 0 || otherSize == 0 || size + otherSize != joining.size || average(joining.one, joining.other) != joining.average;
    }

    private void propose(PriorityQueue<Joining> queue, int one, int other) {
        double average = average(one, other);
        if (average >= threshold && !apart.get(one).contains(other)) {
            queue.add(new Joining(average, one, other, clusters.get(one).size() + clusters.get(other).size()));
        }
    }

    private double average(int one, int other) {
        return sum(one, other) / ((double) clusters.get(one).size() * clusters.get(other).size());
    }

    /** Links between clusters hold the sums over their pairs. */
    private void merge(int one, int other) {
        alliances.join(one, other);
        clusters.get(other).forEach(item -> clusterOf[item] = one);
        clusters.get(one).addAll(clusters.get(other));
        clusters.set(other, new ArrayList<>());
        links.get(other).forEach((third, sum) -> {
            links.get(third).remove(other);
            if (third != one) {
                double both = sum(one, third) + Double.longBitsToDouble(sum);
                setSum(one, third, both);
                setSum(third, one, both);
            }
        });
        links.get(other).clear();
        apart.get(other).forEach(third -> {
            apart.get(third).remove(other);
            apart.get(third).add(one);
            apart.get(one).add(third);
        });
        apart.get(other).clear();
    }
}
