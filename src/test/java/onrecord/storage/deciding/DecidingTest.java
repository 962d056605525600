package onrecord.storage.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.knowledge.Person;
import onrecord.knowledge.Statement;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import onrecord.storage.finding.Articles;
import onrecord.storage.finding.People;
import onrecord.storage.finding.PersonFilter;
import onrecord.storage.finding.PersonOrder;
import onrecord.storage.finding.StatementFilter;
import onrecord.storage.finding.Statements;
import onrecord.storage.blocks.Locks;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import onrecord.storage.sql.Sessions;
import onrecord.storage.writing.Stored;
import onrecord.storage.writing.Storing;
import onrecord.storage.writing.Submission;
import onrecord.text.EventType;
import org.junit.jupiter.api.Test;

/** Who and what is meant, through the database. */
@QuarkusTest
class DecidingTest {

    private static final Resolver RESOLVER = new Resolver();
    private static final String[] GIVEN = {"Olga", "Peter", "Ruth", "Simon"};
    private static final String[] SURNAMES = {"Averkamp", "Bolderink", "Cressing"};
    private static final String[] TOPICS = {
        "The flooded quarry at Lower Dunmarsh lost another excavator.",
        "The orchestra's harpsichord was tuned for the baroque festival.",
        "Trawlers brought herring and mackerel to the fishmongers' auction."
    };

    private static final int MANY = 450;

    /** Whoever decides about all holds the others of the same sort when it waits for this lock. */
    private static final String LAST_OF_STORIES = "729346, " + (256 * (Locks.Sort.STORIES.ordinal() + 1) - 1);

    @Inject
    Archive archive;

    @Inject
    Articles articles;

    @Inject
    People people;

    @Inject
    Statements statements;

    @Inject
    Pool pool;

    @Inject
    Sessions sessions;

    /** Three surnames, each borne by four persons, who are named in full or by surname alone in one of three stories. */
    private static List<Telling> news(String mark) {
        List<Telling> news = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String surname = SURNAMES[i % 3] + mark;
            String full = GIVEN[i % 4] + " " + surname;
            String name = i % 5 == 4 ? surname : full;
            String text = "Report " + i + "\n" + TOPICS[i % 3] + "\n" + name + " met Sweden, and " + name + " said so.";
            news.add(Telling.of(text).publishedOn("2021-03-0" + (1 + i % 9)).by("Paper " + i % 4).person(name, List.of())
                    .said(name, "so").happened(EventType.CONSULT, "met", "2021-03-0" + (1 + i % 3), 0.7, name, "Sweden"));
        }
        return news;
    }

    /** More than are decided in one transaction: stories that have nothing in common, of five articles each. */
    private static List<Telling> many(String mark) {
        List<Telling> news = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Random story = new Random(i / 5);
            String about = IntStream.range(0, 12).mapToObj(word -> word(story)).collect(Collectors.joining(" "));
            String place = "Place" + mark + word(story);
            news.add(Telling.of("Report " + i + "\n" + about + ".\n" + place + " met " + place + "-on-Sea.").publishedOn("2022-03-10")
                    .by("Paper " + i % 4).happened(EventType.CONSULT, "met", "2022-03-09", 0.7, place, place + "-on-Sea"));
        }
        return news;
    }

    private static String word(Random random) {
        return random.ints(9, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static List<Submission> submissions(List<Telling> news) {
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < news.size(); i++) {
            submissions.add(news.get(i).fromFile("deciding/" + i + ".txt"));
        }
        return submissions;
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<Submission> all = submissions(news("q"));
        all.forEach(one -> await(archive.store(one, RESOLVER)));
        await(archive.decideAll(RESOLVER));
        Set<Set<UUID>> persons = partition(all, "person_article", "person_id");
        Set<Set<UUID>> events = partition(all, "event_report", "event_id");
        assertThat(persons).hasSizeBetween(12, 30);
        for (int seed = 1; seed <= 3; seed++) {
            all.forEach(one -> await(archive.remove(one.reading().article().id(), RESOLVER)));
            Collections.shuffle(all, new Random(seed));
            await(archive.storeAll(all, RESOLVER));
            await(archive.decideAll(RESOLVER));
            assertThat(partition(all, "person_article", "person_id")).as("order %s", seed).isEqualTo(persons);
            assertThat(partition(all, "event_report", "event_id")).as("order %s", seed).isEqualTo(events);
        }
    }

    /** Each time only what bears on the last articles is looked at, and at last on everything. */
    @Test
    void whatIsDecidedBitByBitIsDecidedAsAtOnce() {
        List<Submission> all = submissions(news("b"));
        for (int seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(all, random);
            for (int from = 0; from < all.size();) {
                int to = Math.min(all.size(), from + 1 + random.nextInt(8));
                await(archive.storeAll(all.subList(from, to), RESOLVER));
                if (random.nextInt(4) == 0) {
                    UUID again = all.get(random.nextInt(to)).reading().article().id();
                    await(archive.remove(again, RESOLVER));
                    await(archive.decideAll(RESOLVER));
                    await(archive.storeAll(all.subList(0, to), RESOLVER));
                }
                await(archive.decideAll(RESOLVER));
                assertThat(undecided(all)).isZero();
                from = to;
            }
            Set<Set<UUID>> bitByBit = partition(all, "event_report", "event_id");
            assertThat(bitByBit).as("order %s", seed).hasSizeBetween(2, 39);
            pool.query("insert into undecided_article select id from article on conflict do nothing").executeAndAwait();
            await(archive.decideAll(RESOLVER));
            assertThat(partition(all, "event_report", "event_id")).as("order %s", seed).isEqualTo(bitByBit);
            all.forEach(one -> await(archive.remove(one.reading().article().id(), RESOLVER)));
        }
    }

    @Test
    void whoWritesWhileAllIsDecidedNeedNotWaitForTheEnd() throws InterruptedException {
        List<Submission> all = submissions(many("w"));
        await(archive.storeAll(all, RESOLVER));
        List<String> ended = Collections.synchronizedList(new ArrayList<>());
        SqlConnection holding = pool.getConnectionAndAwait();
        holding.query("select pg_advisory_lock(" + LAST_OF_STORIES + ")").executeAndAwait();
        CompletableFuture<Void> deciding =
                archive.decideAll(RESOLVER).invoke(() -> ended.add("deciding")).subscribeAsCompletionStage();
        waitForLocks(1);
        CompletableFuture<Stored> writing =
                archive.store(submissions(news("v")).get(0), RESOLVER).invoke(() -> ended.add("writing")).subscribeAsCompletionStage();
        waitForLocks(2);
        holding.query("select pg_advisory_unlock(" + LAST_OF_STORIES + ")").executeAndAwait();
        holding.closeAndAwait();
        writing.join();
        deciding.join();
        assertThat(ended).containsExactly("writing", "deciding");
        Set<Set<UUID>> events = partition(all, "event_report", "event_id");
        pool.query("insert into undecided_article select id from article on conflict do nothing").executeAndAwait();
        await(archive.decideAll(RESOLVER));
        assertThat(partition(all, "event_report", "event_id")).as("in portions as in others").isEqualTo(events);
    }

    private void waitForLocks(int waiting) throws InterruptedException {
        while (count("select count(distinct pid) from pg_locks where locktype = 'advisory' and not granted") < waiting) {
            Thread.sleep(5);
        }
    }

    @Test
    void writersSideBySideComeToTheSameAsOne() {
        List<Submission> all = submissions(news("x"));
        await(archive.storeAll(all, RESOLVER));
        await(archive.decideAll(RESOLVER));
        Set<Set<UUID>> persons = partition(all, "person_article", "person_id");
        Set<Set<UUID>> events = partition(all, "event_report", "event_id");
        all.forEach(one -> await(archive.remove(one.reading().article().id(), RESOLVER)));
        List<Uni<List<Stored>>> writers = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 5) {
            writers.add(archive.storeAll(all.subList(i, Math.min(i + 5, all.size())), RESOLVER));
        }
        await(Uni.join().all(writers).andFailFast());
        await(archive.decideAll(RESOLVER));
        assertThat(partition(all, "person_article", "person_id")).isEqualTo(persons);
        assertThat(partition(all, "event_report", "event_id")).isEqualTo(events);
    }

    @Test
    void anIdThatHasJoinedAnotherKeepsAnswering() {
        Telling first = Telling.of("Wanda Ostrig said yes.").person("Wanda Ostrig", List.of()).said("Wanda Ostrig", "yes");
        Telling second = Telling.of("Erich Ostrig said no.").person("Erich Ostrig", List.of()).said("Erich Ostrig", "no");
        await(archive.storeAll(List.of(first.fromFile("ostrig1.txt"), second.fromFile("ostrig2.txt")), RESOLVER));
        Map<String, UUID> before = named("Ostrig");
        assertThat(before).containsOnlyKeys("Wanda Ostrig", "Erich Ostrig");
        UUID erich = before.get("Erich Ostrig");
        UUID wanda = before.get("Wanda Ostrig");

        Telling readAgain = Telling.of("Erich Ostrig said no.").mentioned("Wanda Ostrig", "Erich Ostrig").said("Wanda Ostrig", "no", null,
                "Erich Ostrig");
        await(archive.store(readAgain.readBy("another", "ostrig2.txt"), RESOLVER));
        assertThat(named("Ostrig")).containsOnlyKeys("Wanda Ostrig");
        Map<UUID, Person> found = await(people.byIds(List.of(erich, wanda)));
        assertThat(found).containsOnlyKeys(erich, wanda);
        assertThat(found.get(erich)).isEqualTo(found.get(wanda));
        assertThat(found.get(erich).id()).as("the older one").isEqualTo(wanda);
        assertThat(found.get(erich).statementCount()).isEqualTo(2);
        assertThat(await(people.formerIds(List.of(wanda)))).containsEntry(wanda, List.of(erich));
        StatementFilter byErich =
                new StatementFilter(null, erich, null, null, null, Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, null,
                        null, Set.of(), null);
        assertThat(await(statements.count(byErich))).isEqualTo(2);
        assertThat(changes(erich)).containsExactly("JOINED");

        await(archive.store(second.readBy("third", "ostrig2.txt"), RESOLVER));
        Map<UUID, Person> apart = await(people.byIds(List.of(erich, wanda)));
        assertThat(apart.get(erich).name()).as("who parts again has the id again").isEqualTo("Erich Ostrig");
        assertThat(apart.get(erich).id()).isEqualTo(erich);
        assertThat(apart.get(wanda).statementCount()).isEqualTo(1);
        assertThat(changes(erich)).containsExactly("JOINED", "PARTED");
    }

    @Test
    void anEventThatJoinsAnotherTakesItsReportsOfOtherTypesAlong() {
        Submission first = killing("one", EventType.ASSAULT);
        Submission second = killing("two", EventType.ASSAULT);
        Submission third = killing("three", EventType.COERCE);
        Telling other = Telling.of("Ivar Fjelde met Olaf Storli.").person("Ivar Fjelde", List.of()).person("Olaf Storli", List.of())
                .happened(EventType.CONSULT, "met", "2001-05-05", 0.7, "Ivar Fjelde", "Olaf Storli");
        Submission fourth = other.fromFile("fjelde.txt");
        await(archive.storeAll(List.of(first, second, third, fourth), RESOLVER));
        List<Submission> all = List.of(first, second, third, fourth);
        assertThat(partition(all, "event_report", "event_id")).as("three papers tell of one killing").hasSize(2);

        UUID[] moved = {second.reading().article().id(), third.reading().article().id()};
        pool.preparedQuery(
                "update event_report set event_id = (select event_id from event_report where article_id = $1) where article_id = any($2)")
                .executeAndAwait(Tuple.of(fourth.reading().article().id(), moved));
        await(sessions.inTransaction(transaction -> new Storing(
                transaction, new Locks(transaction, Set.of()), List.of(), Set.of(), Set.of(), RESOLVER, Instant.now())
                .decideEvents(Set.of(first.reading().article().id()))));
        assertThat(partition(all, "event_report", "event_id")).hasSize(2);
        assertThat(count("select count(*) from event e join former_id f on f.id = e.id")).as("ids in use that answer for others").isZero();
    }

    private static Submission killing(String paper, EventType type) {
        return Telling
                .of("Quarry killing\nThe quarryman Gustav Ellingrud killed the smith Halvard Nystuen at the Dalsbakk quarry, said " + paper
                        + ".")
                .publishedOn("2001-05-06").person("Gustav Ellingrud", List.of()).person("Halvard Nystuen", List.of())
                .happened(type, "killed", "2001-05-05", 0.7, "Gustav Ellingrud", "Halvard Nystuen").fromFile("quarry-" + paper + ".txt");
    }

    @Test
    void theSameWordsInTwoPapersAreGroupedUntilOneIsDeleted() {
        String words = "The northern breakwater will be rebuilt with granite before the autumn storms return";
        Stored one = await(archive.store(quoting("Granite for the breakwater", words, "The Mole Post").fromFile("mole.txt"), RESOLVER));
        Stored other = await(archive.store(quoting("Council on the storms", words, "Harbour Herald").fromFile("herald.txt"), RESOLVER));
        UUID here = one.statements().get(0).id();
        UUID there = other.statements().get(0).id();
        Map<UUID, Slice<Statement>> same = await(statements.sameWords(List.of(here, there), PageRequest.first(5)));
        assertThat(same.get(here).values()).extracting(Statement::id).containsExactly(there);
        assertThat(same.get(there).values()).extracting(Statement::id).containsExactly(here);
        assertThat(await(statements.printedBy(List.of(here)))).containsEntry(here, 2);
        await(archive.remove(other.article().id(), RESOLVER));
        assertThat(await(statements.countsOfSameWords(List.of(here)))).containsEntry(here, 0);
        assertThat(await(statements.printedBy(List.of(here)))).containsEntry(here, 1);
    }

    private static Telling quoting(String title, String words, String publisher) {
        return Telling.of(title + "\n“" + words + ",” said Gerda Molander.").publishedOn("2020-09-01").by(publisher)
                .person("Gerda Molander", List.of()).said("Gerda Molander", words);
    }

    @Test
    void copiesOfOneTextAreOneSource() {
        StringBuilder wire = new StringBuilder();
        new Random(5).ints(300, 'a', 'z')
                .forEach(letter -> wire.append("the ").append((char) letter).append("lock gate ").append(letter).append(' '));
        Stored one = await(archive.store(Telling.of("Gates open\n" + wire).by("Wire A").fromFile("copies/1.txt"), RESOLVER));
        Stored two = await(archive.store(Telling.of("Sluices open\n" + wire).by("Paper B").fromFile("copies/2.txt"), RESOLVER));
        Stored apart = await(archive.store(Telling.of("Gates shut\nNobody came.").by("Paper C").fromFile("copies/3.txt"), RESOLVER));
        Map<UUID, Integer> counts = await(articles.countsOfCopies(List.of(one.article().id(), two.article().id(), apart.article().id())));
        assertThat(counts).containsEntry(one.article().id(), 1).containsEntry(two.article().id(), 1).containsEntry(apart.article().id(), 0);
        assertThat(await(articles.copies(List.of(one.article().id()), PageRequest.first(3))).get(one.article().id()).values())
                .containsExactly(two.article());
    }

    @Test
    void nothingIsLeftOfWhatIsDeleted() {
        List<Submission> all = submissions(news("z"));
        await(archive.storeAll(all, RESOLVER));
        all.forEach(one -> await(archive.remove(one.reading().article().id(), RESOLVER)));
        assertThat(named("Averkampz")).isEmpty();
        assertThat(count("select count(*) from block_member m left join person_article a on a.id = m.member where a.id is null")).isZero();
        assertThat(count("select count(*) from person p where not exists (select from person_article a where a.person_id = p.id)"))
                .isZero();
        assertThat(count("select count(*) from event e where not exists (select from event_report r where r.event_id = e.id)")).isZero();
    }

    private Map<String, UUID> named(String name) {
        Map<String, UUID> ids = new HashMap<>();
        await(people.page(new PersonFilter(name, null), PersonOrder.DEFAULT, PageRequest.first(50))).values()
                .forEach(person -> ids.put(person.name(), person.id()));
        return ids;
    }

    private List<String> changes(UUID id) {
        List<String> changes = new ArrayList<>();
        pool.preparedQuery("select what from identity_change where id = $1 or other = $1 order by ordinal").executeAndAwait(Tuple.of(id))
                .forEach(row -> changes.add(row.getString("what")));
        return changes;
    }

    private long count(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }

    private long undecided(List<Submission> articles) {
        UUID[] ids = articles.stream().map(one -> one.reading().article().id()).toArray(UUID[]::new);
        return pool.preparedQuery("select count(*) from undecided_article where article_id = any($1)").executeAndAwait(Tuple.of(ids))
                .iterator().next().getLong(0);
    }

    private Set<Set<UUID>> partition(List<Submission> articles, String table, String whole) {
        Map<UUID, Set<UUID>> clusters = new HashMap<>();
        UUID[] ids = articles.stream().map(one -> one.reading().article().id()).toArray(UUID[]::new);
        pool.preparedQuery("select id, " + whole + " as whole from " + table + " where article_id = any($1)").executeAndAwait(Tuple.of(ids))
                .forEach(row -> clusters.computeIfAbsent(row.getUUID("whole"), id -> new HashSet<>()).add(row.getUUID("id")));
        return new HashSet<>(clusters.values());
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(60));
    }
}
