package onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        private final Map<UUID, UUID> former = new HashMap<>();
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
                former.replaceAll((id, answers) -> answers.equals(joined.from()) ? joined.to() : answers);
                former.put(joined.from(), joined.to());
            });
            ids.clear();
            ids.putAll(kept.ids());
            return this;
        }

        private Identities.Before before(UUID id) {
            UUID holder = ids.get(id);
            return new Identities.Before(id, seen(id), holder == null ? null : new Identities.Holder(holder, since.get(holder)));
        }

        String idOf(String member) {
            return letter(ids.get(id(member)));
        }

        /** Who answers to the id. */
        String answers(String id) {
            UUID asked = id(id);
            return letter(former.getOrDefault(asked, asked));
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
    void whoPartsAndJoinsAgainIsAsBefore() {
        Archive archive = new Archive().decide("abcd").decide("abc", "d").decide("abcd");
        assertThat(archive.idOf("d")).isEqualTo("a");
        assertThat(archive.answers("d")).isEqualTo("a");
    }

    @Test
    void anIdThatAnswersForSomebodyElseIsNotGivenAway() {
        Archive archive = new Archive().decide("ab", "c").decide("abc").decide("bc", "a");
        assertThat(archive.idOf("a")).as("the smaller part; \"a\" is in use, no other member").isEqualTo("another");
        assertThat(archive.answers("c")).isEqualTo("a");
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

    @Test
    void noTwoClustersShareAnId() {
        Archive archive = new Archive().decide("abcdefgh").decide("aceg", "bdfh").decide("abcd", "efgh").decide("ag", "b", "cdeh", "f");
        assertThat(new HashSet<>(archive.ids.values())).hasSize(4);
    }
}
