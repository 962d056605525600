package onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.knowledge.Ids;
import onrecord.resolution.clusters.Cluster;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.clusters.Partition;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    /** Ids as they are kept from one partition to the next, members called by letters in the order in which they are seen. */
    private static final class Archive {

        private final Map<UUID, UUID> ids = new HashMap<>();
        private final Map<UUID, Instant> since = new HashMap<>();
        private final Map<UUID, Identities.Former> former = new HashMap<>();
        private final Map<UUID, UUID> origins = new HashMap<>();
        private Identities.Kept kept;

        /** Clusters such as {@code "ab"} and {@code "c"}. */
        Archive decide(String... clusters) {
            List<Cluster> told = Arrays.stream(clusters).map(IdentitiesTest::cluster).toList();
            List<Identities.Before> before = new ArrayList<>();
            told.stream().flatMap(cluster -> cluster.members().stream()).map(Member::id).forEach(id -> before.add(before(id)));
            kept = new Identities(before, former, Set.of()).after(new Partition(told));
            kept.fresh().forEach((id, seen) -> {
                since.put(id, seen);
                former.remove(id);
            });
            kept.joined().forEach(joined -> {
                UUID from = joined.from();
                former.replaceAll((id, was) -> was.now().equals(from) ? new Identities.Former(joined.to(), was.since()) : was);
                former.put(from, new Identities.Former(joined.to(), since.get(from)));
            });
            origins.keySet().removeAll(kept.back());
            origins.putAll(kept.left());
            ids.clear();
            ids.putAll(kept.ids());
            return this;
        }

        private Identities.Before before(UUID id) {
            UUID holder = ids.get(id);
            Identities.Before before =
                    new Identities.Before(id, seen(id), holder == null ? null : new Identities.Holder(holder, since.get(holder)));
            return origins.containsKey(id) ? before.from(origins.get(id)) : before;
        }

        String idOf(String member) {
            return letter(ids.get(id(member)));
        }

        /** Who answers to the id. */
        String answers(String id) {
            UUID asked = id(id);
            return letter(former.containsKey(asked) ? former.get(asked).now() : asked);
        }
    }

    private static final Map<UUID, String> LETTERS = "abcdefghij".chars().mapToObj(c -> String.valueOf((char) c))
            .collect(Collectors.toMap(IdentitiesTest::id, letter -> letter));

    private static UUID id(String letter) {
        return Ids.ofText(letter);
    }

    private static String letter(UUID id) {
        return LETTERS.getOrDefault(id, "another");
    }

    private static Instant seen(UUID id) {
        return Instant.ofEpochSecond(letter(id).charAt(0));
    }

    private static Cluster cluster(String letters) {
        return new Cluster(letters.chars().mapToObj(c -> String.valueOf((char) c))
                .map(letter -> new Member(id(letter), "told by " + letter, 0.9, false)).toList());
    }

    @Test
    void aNewClusterHasTheIdOfTheMemberSeenFirst() {
        Archive archive = new Archive().decide("ba", "c");
        assertThat(archive.idOf("b")).isEqualTo("a");
        assertThat(archive.idOf("c")).isEqualTo("c");
        assertThat(archive.kept.joined()).isEmpty();
        assertThat(archive.kept.parted()).isEmpty();
    }

    @Test
    void aClusterThatGrowsKeepsItsIdAlsoWhenTheNewcomersAreMore() {
        assertThat(new Archive().decide("c").decide("abcde").idOf("a")).isEqualTo("c");
    }

    @Test
    void theOlderIdSurvivesAndTheOtherKeepsAnswering() {
        Archive archive = new Archive().decide("a", "bcd").decide("abcd");
        assertThat(archive.idOf("d")).isEqualTo("a");
        assertThat(archive.answers("b")).isEqualTo("a");
        assertThat(archive.kept.joined()).hasSize(1);
        assertThat(archive.kept.joined().get(0).reason()).startsWith("told by ");
    }

    @Test
    void aChainOfJoinsAnswersWithTheLastSurvivor() {
        Archive archive = new Archive().decide("a", "b", "c").decide("a", "bc").decide("abc");
        assertThat(archive.answers("c")).isEqualTo("a");
        assertThat(archive.answers("b")).isEqualTo("a");
    }

    @Test
    void theLargerPartKeepsTheId() {
        Archive archive = new Archive().decide("abcde").decide("ab", "cde");
        assertThat(archive.idOf("c")).isEqualTo("a");
        assertThat(archive.idOf("a")).isNotEqualTo("a").isEqualTo("b");
        assertThat(archive.kept.parted()).extracting(Identities.Change::from).containsExactly(id("a"));
    }

    @Test
    void ofTwoPartsAsLargeTheOneKnownLongerKeepsTheId() {
        Archive archive = new Archive().decide("abcd").decide("cd", "ab");
        assertThat(archive.idOf("b")).isEqualTo("a");
        assertThat(archive.idOf("d")).isEqualTo("c");
    }

    @Test
    void whoPartsAgainHasTheFormerIdAgain() {
        Archive archive = new Archive().decide("ab", "cd").decide("abcd").decide("ab", "cd");
        assertThat(archive.idOf("a")).isEqualTo("a");
        assertThat(archive.idOf("d")).isEqualTo("c");
        assertThat(archive.answers("c")).isEqualTo("c");
    }

    @Test
    void allWhoPartAgainHaveTheirFormerIdsAlsoWhenMoreHadJoinedThanWereThere() {
        Archive archive = new Archive().decide("a", "bcd").decide("abcd").decide("a", "bcd");
        assertThat(archive.idOf("a")).isEqualTo("a");
        assertThat(archive.idOf("d")).isEqualTo("b");
        assertThat(archive.kept.parted()).extracting(Identities.Change::to).containsExactly(id("b"));
    }

    @Test
    void thoseWhoJoinedOneAfterTheOtherHaveTheirFormerIdsAgain() {
        Archive archive = new Archive().decide("a", "bcd", "efghi").decide("a", "bcdefghi").decide("abcdefghi");
        assertThat(archive.decide("a", "bcdefghi").idOf("e")).isEqualTo("b");
        assertThat(archive.answers("e")).isEqualTo("b");
        archive.decide("a", "bcd", "efghi");
        assertThat(List.of(archive.idOf("a"), archive.idOf("c"), archive.idOf("i"))).containsExactly("a", "b", "e");
    }

    @Test
    void whoeverGoesToAnotherAndComesBackFindsTheFormerIds() {
        Archive archive = new Archive().decide("ab", "cde").decide("b", "acde").decide("ab", "cde");
        assertThat(List.of(archive.idOf("a"), archive.idOf("b"), archive.idOf("c"))).containsExactly("a", "a", "c");
        archive = new Archive().decide("abc", "defgh").decide("c", "abdefgh");
        assertThat(archive.idOf("h")).as("most of the older one").isEqualTo("a");
        archive.decide("abc", "defgh");
        assertThat(List.of(archive.idOf("a"), archive.idOf("c"), archive.idOf("h"))).containsExactly("a", "a", "d");
    }

    @Test
    void whatCameAfterTwoHadJoinedGoesWithTheIdItCameTo() {
        Archive archive = new Archive().decide("a", "b").decide("ab").decide("abcde").decide("a", "bcde");
        assertThat(archive.idOf("c")).as("the larger part").isEqualTo("a");
        assertThat(archive.idOf("a")).isNotIn("a", "b");
    }

    @Test
    void anIdThatHadJoinedGoesWithItsMembersWhenTheyJoinYetAnother() {
        Archive archive = new Archive().decide("a", "b", "cd").decide("a", "bcd").decide("a", "bcd").decide("acd", "b");
        assertThat(List.of(archive.idOf("a"), archive.idOf("b"))).containsExactly("a", "b");
        assertThat(archive.answers("c")).isEqualTo("a");
    }

    @Test
    void anIdGoesOnForThoseWhoHadJoinedWhenNobodyElseIsLeft() {
        Archive archive = new Archive().decide("a", "bc").decide("abc").decide("bc");
        assertThat(archive.idOf("b")).isEqualTo("a");
        assertThat(archive.answers("b")).isEqualTo("a");
        assertThat(archive.kept.fresh()).isEmpty();
    }

    @Test
    void ofTwoPartsAsLargeTheOneThatIsLeftKeepsTheIdAndNotTheOneThatGoesToOthers() {
        Archive archive = new Archive().decide("ab", "cd").decide("acd", "b");
        assertThat(List.of(archive.idOf("a"), archive.idOf("b"))).containsExactly("c", "a");
    }

    @Test
    void aPartThatComesBackTakesTheIdOfTheRestWhoeverWasSeenFirst() {
        for (String first : "abcdefghij".split("")) {
            for (String other : "abcdefghij".split("")) {
                if (first.compareTo(other) < 0) {
                    Archive archive = new Archive().decide(first + other).decide(first, other).decide(first + other);
                    assertThat(archive.idOf(other)).isEqualTo(first);
                }
            }
        }
    }

    @Test
    void whoGoesWithNoIdLeavesItToTheRest() {
        UUID x = id("a");
        Identities.Holder holder = new Identities.Holder(x, seen(x));
        List<Identities.Before> before = new ArrayList<>();
        List.of("a", "b", "c").forEach(letter -> before.add(new Identities.Before(id(letter), seen(id(letter)), holder)));
        before.set(0, before.get(0).from(null));
        before.set(1, before.get(1).from(null));
        Identities.Kept kept = new Identities(before, Map.of(), Set.of()).after(new Partition(List.of(cluster("ab"), cluster("c"))));
        assertThat(kept.idOf(id("c"))).isEqualTo(x);
        assertThat(letter(kept.idOf(id("a")))).isEqualTo("b");
        assertThat(kept.parted()).extracting(Identities.Change::from).containsExactly(x);
    }

    @Test
    void whoPartsAndJoinsAgainIsAsBefore() {
        Archive archive = new Archive().decide("abcd").decide("abc", "d").decide("abcd");
        assertThat(archive.idOf("d")).isEqualTo("a");
        assertThat(archive.answers("d")).isEqualTo("a");
    }

    @Test
    void anIdThatAnswersForSomebodyElseIsNotGivenAway() {
        Identities.Before comesAgain = new Identities.Before(id("a"), seen(id("a")), null);
        Partition alone = new Partition(List.of(cluster("a")));
        assertThat(letter(new Identities(List.of(comesAgain), Map.of(), Set.of()).after(alone).idOf(id("a")))).isEqualTo("a");
        assertThat(letter(new Identities(List.of(comesAgain), Map.of(id("a"), new Identities.Former(id("b"), seen(id("b")))), Set.of())
                .after(alone).idOf(id("a"))))
                .isEqualTo("another");
    }

    @Test
    void whoPartsWithSomeOfTheOthersGoesBackToTheFormerIdWithThem() {
        Archive archive = new Archive().decide("ab", "c").decide("abc").decide("bc", "a");
        assertThat(List.of(archive.idOf("a"), archive.idOf("b"))).containsExactly("a", "c");
        assertThat(archive.answers("c")).isEqualTo("c");
    }

    @Test
    void membersThatMoveToTheirNeighbourChangeNoId() {
        Archive archive = new Archive().decide("abc", "def").decide("ab", "cdef");
        assertThat(archive.idOf("c")).isEqualTo("d");
        assertThat(archive.kept.joined()).isEmpty();
        assertThat(archive.kept.parted()).isEmpty();
        assertThat(archive.kept.fresh()).isEmpty();
    }

    @Test
    void readingTheSameAgainChangesNothing() {
        Archive archive = new Archive().decide("ab", "c", "def");
        Map<UUID, UUID> before = new HashMap<>(archive.ids);
        archive.decide("def", "c", "ba");
        assertThat(archive.ids).isEqualTo(before);
        assertThat(archive.kept.fresh()).isEmpty();
    }

    /** What is decided for a while and then taken back leaves no trace in the ids. */
    @Test
    void theSamePartitionAgainHasTheSameIdsAgain() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            String[] one = partition(random);
            String[] other = partition(random);
            Archive archive = new Archive().decide(one);
            Map<UUID, UUID> before = new HashMap<>(archive.ids);
            archive.decide(other).decide(one);
            assertThat(archive.ids).as("%s, %s and back", List.of(one), List.of(other)).isEqualTo(before);
            assertThat(archive.former.keySet()).doesNotContainAnyElementsOf(archive.ids.values());
        }
    }

    private static String[] partition(Random random) {
        Map<Integer, String> clusters = new HashMap<>();
        int most = 1 + random.nextInt(4);
        "abcdefg".chars().forEach(letter -> clusters.merge(random.nextInt(most), "" + (char) letter, String::concat));
        return clusters.values().toArray(String[]::new);
    }

    @Test
    void noTwoClustersShareAnId() {
        Archive archive = new Archive().decide("abcdefgh").decide("aceg", "bdfh").decide("abcd", "efgh").decide("ag", "b", "cdeh", "f");
        assertThat(new HashSet<>(archive.ids.values())).hasSize(4);
    }
}
