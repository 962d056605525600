package onrecord.resolution.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Agglomerative clustering with average linkage (Sokal and Michener 1958): the two clusters whose members are on average most likely one are
 * joined, again and again, as long as they are likely enough. Pairs without a link count as unlike. Ties go to the smaller numbers, so that the
 * outcome depends on the links alone.
 */
final class AverageLink {

    private final double threshold;
    private final List<TreeMap<Integer, Double>> links = new ArrayList<>();
    private final List<TreeSet<Integer>> apart = new ArrayList<>();
    private final List<List<Integer>> clusters = new ArrayList<>();
    private final int[] clusterOf;

    /**
     * @param items to be clustered, known by their numbers from 0
     * @param threshold the least average of the pairs of two clusters that are joined
     */
    AverageLink(int items, double threshold) {
        this.threshold = threshold;
        this.clusterOf = new int[items];
        for (int i = 0; i < items; i++) {
            links.add(new TreeMap<>());
            apart.add(new TreeSet<>());
            clusters.add(new ArrayList<>(List.of(i)));
            clusterOf[i] = i;
        }
    }

    /** @param likeness how likely the two are one, 0 to 1 */
    void link(int one, int other, double likeness) {
        links.get(one).put(other, likeness);
        links.get(other).put(one, likeness);
    }

    /** Whatever the links say, these two are never joined. */
    void keepApart(int one, int other) {
        apart.get(one).add(other);
        apart.get(other).add(one);
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
        if (a != b && !apart.get(a).contains(b)) {
            merge(Math.min(a, b), Math.max(a, b));
        }
    }

    /** The clusters, each the numbers of its members. */
    List<List<Integer>> clusters() {
        PriorityQueue<Joining> queue = new PriorityQueue<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (int other : links.get(i).tailMap(i, false).keySet()) {
                propose(queue, i, other);
            }
        }
        while (!queue.isEmpty()) {
            Joining best = queue.poll();
            boolean stale = clusters.get(best.one).size() + clusters.get(best.other).size() != best.size
                    || clusters.get(best.one).isEmpty() || clusters.get(best.other).isEmpty();
            if (!stale && average(best.one, best.other) == best.average) {
                merge(best.one, best.other);
                links.get(best.one).keySet().forEach(other -> propose(queue, Math.min(best.one, other), Math.max(best.one, other)));
            }
        }
        return clusters.stream().filter(cluster -> !cluster.isEmpty()).toList();
    }

    private void propose(PriorityQueue<Joining> queue, int one, int other) {
        double average = average(one, other);
        if (average >= threshold && !apart.get(one).contains(other)) {
            queue.add(new Joining(average, one, other, clusters.get(one).size() + clusters.get(other).size()));
        }
    }

    private double average(int one, int other) {
        return links.get(one).getOrDefault(other, 0.0) / ((double) clusters.get(one).size() * clusters.get(other).size());
    }

    /** Links between clusters hold the sums over their pairs. */
    private void merge(int one, int other) {
        clusters.get(other).forEach(item -> clusterOf[item] = one);
        clusters.get(one).addAll(clusters.get(other));
        clusters.set(other, new ArrayList<>());
        Map<Integer, Double> theirs = new HashMap<>(links.get(other));
        theirs.forEach((third, sum) -> {
            links.get(third).remove(other);
            if (third != one) {
                links.get(one).merge(third, sum, Double::sum);
                links.get(third).put(one, links.get(one).get(third));
            }
        });
        links.get(other).clear();
        for (int third : apart.get(other)) {
            apart.get(third).remove(other);
            apart.get(third).add(one);
            apart.get(one).add(third);
        }
        apart.get(other).clear();
    }
}
