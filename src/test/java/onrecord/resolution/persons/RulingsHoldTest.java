package onrecord.resolution.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import onrecord.language.Gender;
import onrecord.resolution.clusters.Decisions;
import onrecord.resolution.clusters.Partition;
import onrecord.resolution.clusters.Ruling;
import onrecord.resolution.topics.ArticleTopic;
import org.junit.jupiter.api.Test;

/** Whatever the articles say, and whatever arrives later, the latest ruling of editors holds. */
class RulingsHoldTest {

    private static final List<String> NAMES =
            List.of("Rosa Blum", "R. Blum", "Blum", "Rosa Feld", "Feld", "Rosie Blum", "Hugo Blum", "Rosa Blum-Feld");

    private static final List<List<String>> ROLES = List.of(List.of(), List.of("mayor"), List.of("actress"), List.of("judge"));

    private final PersonClustering clustering = new PersonClustering();

    private static List<PersonAppearance> block(Random random) {
        List<PersonAppearance> block = new ArrayList<>();
        for (int article = 0; article < 8; article++) {
            Set<String> words = new HashSet<>();
            for (int i = 0; i < 6; i++) {
                words.add("story" + article % 3 + "word" + random.nextInt(9));
            }
            ArticleTopic topic = new ArticleTopic(new UUID(article, 1), null, words, Set.of("guest" + random.nextInt(3)), Set.of());
            for (int i = 0; i <= random.nextInt(2); i++) {
                block.add(new PersonAppearance(new UUID(random.nextLong(), i), topic, NAMES.get(random.nextInt(NAMES.size())), List.of(),
                        ROLES.get(random.nextInt(ROLES.size())), Gender.UNKNOWN));
            }
        }
        return block;
    }

    private static Ruling ruling(List<PersonAppearance> block, Random random) {
        List<UUID> ids = new ArrayList<>(block.stream().map(PersonAppearance::id).toList());
        Collections.shuffle(ids, random);
        int cut = 1 + random.nextInt(3);
        Set<UUID> first = new HashSet<>(ids.subList(0, cut));
        Set<UUID> second = new HashSet<>(ids.subList(cut, cut + 1 + random.nextInt(3)));
        return random.nextBoolean() ? new Ruling(List.of(first, second)) : Ruling.one(first);
    }

    private static Map<UUID, Integer> clusters(Partition partition) {
        Map<UUID, Integer> clusters = new HashMap<>();
        for (int i = 0; i < partition.clusters().size(); i++) {
            int number = i;
            partition.clusters().get(i).members().forEach(member -> clusters.put(member.id(), number));
        }
        return clusters;
    }

    private static void holds(Ruling ruling, Partition partition, int seed) {
        Map<UUID, Integer> clusters = clusters(partition);
        Set<Integer> used = new HashSet<>();
        for (Set<UUID> group : ruling.groups()) {
            Set<Integer> here = new HashSet<>();
            group.forEach(member -> here.add(clusters.get(member)));
            assertThat(here).as("seed %d: a group is one", seed).hasSize(1);
            assertThat(used.addAll(here)).as("seed %d: groups are different", seed).isTrue();
        }
    }

    private Partition partition(List<PersonAppearance> block, List<Ruling> rulings) {
        Set<UUID> ids = new HashSet<>(block.stream().map(PersonAppearance::id).toList());
        return clustering.partition(block, Decisions.of(rulings, ids));
    }

    @Test
    void theLatestRulingHoldsWhateverTheArticlesSayAndWhateverArrivesLater() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<PersonAppearance> block = block(random);
            List<Ruling> rulings = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                rulings.add(0, ruling(block, random));
                holds(rulings.get(0), partition(block, rulings), seed);
            }
            List<PersonAppearance> more = new ArrayList<>(block);
            more.addAll(block(random));
            holds(rulings.get(0), partition(more, rulings), seed);
        }
    }

    @Test
    void withRulingsTheOrderOfArrivalDoesNotMatterEither() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<PersonAppearance> block = block(random);
            List<Ruling> rulings = List.of(ruling(block, random), ruling(block, random));
            Partition expected = partition(block, rulings);
            Collections.shuffle(block, random);
            assertThat(partition(block, rulings)).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void whatIsTakenBackLeavesNothingBehind() {
        List<PersonAppearance> block = block(new Random(3));
        assertThat(partition(block, List.of())).isEqualTo(clustering.partition(block, Decisions.NONE));
    }
}
