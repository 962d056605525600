package onrecord.resolution.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.resolution.clusters.Decisions.Pair;
import org.junit.jupiter.api.Test;

class RulingTest {

    private static UUID id(int number) {
        return new UUID(7, number);
    }

    private static Set<UUID> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(RulingTest::id).collect(Collectors.toSet());
    }

    private static final Set<UUID> ALL = IntStream.range(0, 12).mapToObj(RulingTest::id).collect(Collectors.toSet());

    /** Who is one by these decisions, over however many others. */
    private static Set<UUID> oneWith(UUID member, Decisions decisions) {
        Set<UUID> all = new HashSet<>(Set.of(member));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Pair pair : decisions.same()) {
                grown |= all.contains(pair.first()) && all.add(pair.second()) || all.contains(pair.second()) && all.add(pair.first());
            }
        }
        return all;
    }

    private static boolean areOne(int one, int other, Decisions decisions) {
        return oneWith(id(one), decisions).contains(id(other));
    }

    private static boolean areTwo(UUID one, UUID other, Decisions decisions) {
        return oneWith(one, decisions).stream().anyMatch(a -> oneWith(other, decisions).stream()
                .anyMatch(b -> !a.equals(b) && decisions.different().contains(new Pair(a, b))));
    }

    private static boolean areTwo(int one, int other, Decisions decisions) {
        return areTwo(id(one), id(other), decisions);
    }

    @Test
    void thoseOfAGroupAreOneAndThoseOfDifferentGroupsAreTwo() {
        Decisions decisions = Decisions.of(List.of(new Ruling(List.of(ids(0, 1, 2), ids(3, 4)))), ALL);
        assertThat(areOne(0, 2, decisions)).isTrue();
        assertThat(areOne(3, 4, decisions)).isTrue();
        assertThat(areTwo(1, 4, decisions)).isTrue();
        assertThat(areTwo(5, 4, decisions)).isFalse();
    }

    @Test
    void whoIsToldApartAfterTheyWereMadeOneAreTwo() {
        Decisions decisions = Decisions.of(List.of(new Ruling(List.of(ids(0, 1), ids(2, 3))), Ruling.one(ids(0, 1, 2, 3))), ALL);
        assertThat(areOne(0, 1, decisions)).isTrue();
        assertThat(areOne(2, 3, decisions)).isTrue();
        assertThat(areTwo(0, 2, decisions)).isTrue();
    }

    @Test
    void whoIsMadeOneAfterTheyWereToldApartAreOne() {
        Decisions decisions = Decisions.of(List.of(Ruling.one(ids(0, 2)), new Ruling(List.of(ids(0, 1), ids(2, 3)))), ALL);
        assertThat(areOne(1, 3, decisions)).isTrue();
        assertThat(areTwo(1, 3, decisions)).isFalse();
    }

    @Test
    void whomALaterRulingDoesNotNameStaysWhereTheEarlierOnePutThem() {
        Decisions decisions = Decisions.of(List.of(new Ruling(List.of(ids(0), ids(1))), Ruling.one(ids(0, 1, 2))), ALL);
        assertThat(areTwo(0, 1, decisions)).isTrue();
        assertThat(areOne(2, 0, decisions) ^ areOne(2, 1, decisions)).isTrue();
    }

    @Test
    void nothingIsToldAboutThoseWhoAreNotThere() {
        Decisions decisions = Decisions.of(List.of(new Ruling(List.of(ids(0, 1, 2), ids(3, 4)))), ids(1, 2, 7));
        assertThat(areOne(1, 2, decisions)).isTrue();
        assertThat(decisions.different()).isEmpty();
        assertThat(Decisions.of(List.of(), ALL)).isEqualTo(Decisions.NONE);
    }

    @Test
    void noTwoAreOneAndTwoAndTheLatestRulingAlwaysHolds() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Ruling> rulings = Stream.generate(() -> any(random)).limit(1 + random.nextInt(6)).toList();
            Decisions decisions = Decisions.of(rulings, ALL);
            for (UUID one : ALL) {
                for (UUID other : oneWith(one, decisions)) {
                    assertThat(areTwo(one, other, decisions)).as("seed %d: %s and %s", seed, one, other).isFalse();
                }
            }
            holds(rulings.get(0), decisions, seed);
        }
    }

    private static Ruling any(Random random) {
        List<UUID> some = new ArrayList<>(ALL);
        Collections.sort(some);
        Collections.shuffle(some, random);
        int first = 1 + random.nextInt(4);
        Set<UUID> one = new HashSet<>(some.subList(0, first));
        return random.nextBoolean() ? Ruling.one(one)
                : new Ruling(List.of(one, new HashSet<>(some.subList(first, first + 1 + random.nextInt(4)))));
    }

    private static void holds(Ruling latest, Decisions decisions, int seed) {
        for (Set<UUID> group : latest.groups()) {
            UUID any = group.iterator().next();
            assertThat(oneWith(any, decisions)).as("seed %d", seed).containsAll(group);
            latest.groups().stream().filter(other -> other != group).forEach(
                    other -> assertThat(areTwo(any, other.iterator().next(), decisions)).as("seed %d", seed).isTrue());
        }
    }
}
