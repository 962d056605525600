package onrecord.resolution.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.language.Gender;
import onrecord.resolution.clusters.Cluster;
import onrecord.resolution.clusters.Decisions;
import onrecord.resolution.clusters.Partition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the order of the articles, the outcome is the same: on invented archives with many namesakes, couples and bare surnames. */
@Tag("slow")
class PersonClusteringOrderTest {

    private static final List<String> GIVEN =
            List.of("Robert", "Bob", "R.", "Ida", "Henry J.", "Henry", "Yevgeny", "Evgeny", "Marta", "Martha", "");
    private static final List<String> SURNAMES = List.of("Colt", "Lund", "del Monte", "Lund-Berg", "Berg", "Bortsov", "Bortzov");
    private static final List<String> SUFFIXES = List.of("", "", "", "", " Jr.", " III");
    private static final List<List<String>> ROLES = List.of(
            List.of(), List.of(), List.of("actor"), List.of("senator"), List.of("county attorney"), List.of("Norwegian foreign minister"),
            List.of("Canadian foreign minister"), List.of("striker"));
    private static final List<String> WORDS = List.of(
            "ferry", "capsized", "lifeboat", "harbour", "soprano", "libretto", "overture", "deficit", "pension", "levy", "glacier",
            "sledge");

    private final Random random;
    private final Newsroom news = new Newsroom();

    PersonClusteringOrderTest() {
        this.random = new Random();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void invent(long seed) {
        random.setSeed(seed);
        for (int i = 0; i < 60; i++) {
            LocalDate day = random.nextBoolean() ? null : LocalDate.of(1990 + random.nextInt(30), 5, 17);
            Newsroom.Piece piece =
                    news.article("article " + i, day, Stream.generate(() -> any(WORDS)).limit(5).distinct().toArray(String[]::new));
            for (int k = 0; k < 1 + random.nextInt(4); k++) {
                String name = (any(GIVEN) + " " + any(SURNAMES)).strip() + any(SUFFIXES);
                piece.names(name, any(List.of(Gender.values())), any(ROLES).toArray(String[]::new));
            }
            piece.done();
        }
    }

    private List<PersonAppearance> shuffled() {
        List<PersonAppearance> others = new ArrayList<>(news.appearances);
        Collections.shuffle(others, random);
        return others;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfTheArticlesDoesNotMatter(long seed) {
        invent(seed);
        Partition partition = news.partition();
        for (int order = 0; order < 10; order++) {
            assertThat(new PersonClustering().partition(shuffled(), Decisions.NONE)).isEqualTo(partition);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theOrderDoesNotMatterWithDecisionsEither(long seed) {
        invent(seed);
        List<PersonAppearance> some = shuffled();
        Decisions decisions = new Decisions(
                Set.of(new Decisions.Pair(some.get(0).id(), some.get(1).id()), new Decisions.Pair(some.get(2).id(), some.get(3).id())),
                Set.of(new Decisions.Pair(some.get(4).id(), some.get(5).id()), new Decisions.Pair(some.get(0).id(), some.get(6).id())));
        Partition partition = news.partition(decisions);
        for (int order = 0; order < 10; order++) {
            assertThat(new PersonClustering().partition(shuffled(), decisions)).isEqualTo(partition);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void blocksThatShareNoKeyAreIndependent(long seed) {
        invent(seed);
        List<Cluster> apart = new ArrayList<>();
        List<NamedPerson> all = news.appearances.stream().map(NamedPerson::of).sorted((a, b) -> a.id().compareTo(b.id())).toList();
        List<List<NamedPerson>> blocks = Blocks.of(all, Decisions.NONE);
        for (List<NamedPerson> block : blocks) {
            List<PersonAppearance> members = block.stream().map(NamedPerson::appearance).toList();
            apart.addAll(new PersonClustering().partition(members, Decisions.NONE).clusters());
        }
        assertThat(blocks).hasSizeGreaterThan(1);
        assertThat(new Partition(apart)).isEqualTo(news.partition());
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void nobodyOfOneArticleIsOneAndNobodyIsLost(long seed) {
        invent(seed);
        Partition partition = news.partition();
        assertThat(partition.clusters().stream().mapToInt(cluster -> cluster.members().size()).sum()).isEqualTo(news.appearances.size());
        assertThat(news.persons(partition)).allSatisfy(person -> assertThat(
                person.stream().map(label -> label.substring(0, label.indexOf('/'))).collect(Collectors.toSet()))
                .hasSameSizeAs(person));
    }
}
