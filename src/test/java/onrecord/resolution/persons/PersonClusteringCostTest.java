package onrecord.resolution.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.extraction.people.name.PersonName;
import onrecord.language.Gender;
import onrecord.resolution.clusters.Decisions;
import onrecord.resolution.names.NameBuckets;
import onrecord.resolution.topics.ArticleTopic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A name borne by ten thousand appearances must not cost a hundred million comparisons. */
class PersonClusteringCostTest {

    private static final int MANY = 10_000;
    private static final List<String> GIVEN =
            List.of("Anna", "Boris", "Clara", "David", "Elena", "Frank", "Greta", "Hugo", "Irene", "Jonas");

    private final Random random = new Random(7);

    /** An article on one of some stories, each of which has words of its own, with words that all share. */
    private ArticleTopic article(int number, int stories) {
        int story = random.nextInt(stories);
        Set<String> terms = new HashSet<>(Set.of("spokesperson", "statement"));
        for (int i = 0; i < 20; i++) {
            terms.add("story" + story + "word" + random.nextInt(30));
            terms.add("any" + random.nextInt(5000));
        }
        return new ArticleTopic(new UUID(story, number), null, terms, Set.of("companion" + story, "guest" + random.nextInt(500)),
                Set.of());
    }

    private PersonAppearance appearance(int number, int stories, String name, List<String> roles) {
        ArticleTopic article = article(number, stories);
        return new PersonAppearance(new UUID(random.nextLong(), number), article, name, List.of(), roles, Gender.UNKNOWN);
    }

    @Test
    @Tag("slow")
    @Timeout(60)
    void manyAppearancesOfNamesakesAreSettledInTime() {
        List<PersonAppearance> block = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            List<String> roles = i % 10 == 0 ? List.of("actor") : i % 10 == 1 ? List.of("county attorney") : List.of();
            block.add(appearance(i, 1000, "Colin Farrow", roles));
        }
        assertThat(new PersonClustering().partition(block, Decisions.NONE).clusters()).hasSizeLessThan(MANY / 2);
    }

    @Test
    @Tag("slow")
    @Timeout(60)
    void manyBareNamesBesideManyBearersAreSettledInTime() {
        List<PersonAppearance> block = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String name = i % 2 == 0 ? "Farrow"
                    : GIVEN.get(random.nextInt(10)) + GIVEN.get(random.nextInt(10)).toLowerCase(Locale.ROOT) + " Farrow";
            block.add(appearance(i, 1000, name, List.of()));
        }
        assertThat(new PersonClustering().partition(block, Decisions.NONE).clusters()).hasSizeLessThan(MANY);
    }

    @Test
    @Tag("slow")
    void oneStoryIsComparedWithAFewOthersHoweverManyThereAre() {
        StoryIndex index = new StoryIndex();
        List<NamedPerson> members = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            members.add(NamedPerson.of(appearance(i, 10, "Colin Farrow", List.of())));
        }
        members.forEach(index::add);
        long compared = members.stream().limit(100).mapToLong(member -> index.near(member).size()).sum();
        assertThat(compared).isBetween(100L, 2_000L);
    }

    @Test
    void namesThatBeginOtherwiseAreNotCompared() {
        List<PersonName> names = new ArrayList<>();
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'b'; second <= 'z'; second++) {
                names.add(PersonName.parse(first + "a" + second + "o Farrow"));
            }
        }
        AtomicInteger pairs = new AtomicInteger();
        new NameBuckets(names).forEachPair((one, other) -> pairs.incrementAndGet());
        assertThat(names).hasSize(650);
        assertThat(pairs.get()).isLessThan(5 * names.size());
    }

    @Test
    void namesThatMayBeOneAreCompared() {
        List<PersonName> names = List.of(
                PersonName.parse("Robert Farrow"), PersonName.parse("Bob Farrow"), PersonName.parse("R. Farrow"),
                PersonName.parse("Clara Farrow"));
        Set<String> pairs = new HashSet<>();
        new NameBuckets(names).forEachPair((one, other) -> pairs.add(one.text() + "/" + other.text()));
        assertThat(pairs).contains("Robert Farrow/Bob Farrow", "R. Farrow/Robert Farrow").noneMatch(pair -> pair.contains("Clara"));
    }
}
