package onrecord.resolution.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.resolution.clusters.Groups;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.clusters.Partition;

/**
 * Tells which articles are copies of one text: the same wire story in several papers, cut, with another headline or a changed paragraph, or a
 * later version of it. A function of the articles, whatever their order. Thread-safe.
 */
public final class CopyGroups {

    /** Half of all wording in common is a copy; articles that only quote the same persons have less than a tenth in common. */
    private static final double RESEMBLES = 0.5;

    /** A cut has nearly all its words from the original. */
    private static final double CONTAINED = 0.75;

    /** Shorter texts may be alike by chance: "Lottery numbers". */
    private static final int SHORTEST = 40;

    /** As many articles with a key every other one with that key is compared with: whoever copies a text copies nearly all its copies. */
    private static final int MOST_SHARING = 20;

    /** Whether one is a copy of the other. */
    public boolean linked(ArticleSketch one, ArticleSketch other) {
        return likeness(one, other) > 0;
    }

    /** @param block articles, with everything that is {@linkplain #linked linked} to one of them; found by their {@linkplain ArticleSketch#keys keys} */
    public Partition partition(Collection<ArticleSketch> block) {
        List<ArticleSketch> sketches = block.stream().sorted(Comparator.comparing(ArticleSketch::articleId)).toList();
        Groups groups = new Groups(sketches.size());
        Map<Integer, Member> members = new HashMap<>();
        for (long pair : pairs(sketches)) {
            int one = (int) (pair / sketches.size());
            int other = (int) (pair % sketches.size());
            double likeness = likeness(sketches.get(one), sketches.get(other));
            if (likeness > 0) {
                groups.join(one, other);
                members.merge(one, copy(sketches.get(one), sketches.get(other), likeness), CopyGroups::surer);
                members.merge(other, copy(sketches.get(other), sketches.get(one), likeness), CopyGroups::surer);
            }
        }
        return groups.partition(
                i -> members.getOrDefault(i, new Member(sketches.get(i).articleId(), "no other article has its words", 1, false)));
    }

    /** Pairs of articles that share a key, each once: the smaller number times how many there are, and the larger one. */
    private static Set<Long> pairs(List<ArticleSketch> sketches) {
        Set<Long> pairs = new LinkedHashSet<>();
        for (List<Integer> sharing : byKey(sketches)) {
            for (int i = 1; i < sharing.size(); i++) {
                for (int one : sharing.subList(0, Math.min(i, MOST_SHARING))) {
                    pairs.add((long) one * sketches.size() + sharing.get(i));
                }
            }
        }
        return pairs;
    }

    private static Collection<List<Integer>> byKey(List<ArticleSketch> sketches) {
        Map<Long, List<Integer>> byKey = new TreeMap<>();
        for (int i = 0; i < sketches.size(); i++) {
            for (long key : sketches.get(i).keys()) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        return byKey.values();
    }

    /** 0 when neither is a copy of the other. */
    private static double likeness(ArticleSketch one, ArticleSketch other) {
        if (Math.min(one.shingles(), other.shingles()) < SHORTEST) {
            return 0;
        }
        double contained = one.containment(other);
        return contained >= CONTAINED || one.resemblance(other) >= RESEMBLES ? contained : 0;
    }

    private static Member copy(ArticleSketch one, ArticleSketch other, double likeness) {
        String share = String.format(Locale.ROOT, "%.0f %%", 100 * likeness);
        String reason = one.shingles() <= other.shingles() ? share + " of its words are in a longer or equal article"
                : share + " of a shorter article's words are in it";
        return new Member(one.articleId(), reason, Math.min(0.99, 0.5 + likeness / 2), false);
    }

    private static Member surer(Member one, Member other) {
        return other.confidence() > one.confidence() ? other : one;
    }
}
