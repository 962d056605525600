package onrecord.storage.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import onrecord.knowledge.Article;
import onrecord.knowledge.CoMention;
import onrecord.knowledge.Event;
import onrecord.knowledge.Node;
import onrecord.knowledge.Person;
import onrecord.knowledge.PersonMention;
import onrecord.knowledge.Statement;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.SqlStatements;
import onrecord.storage.Telling;
import onrecord.storage.page.BadPosition;
import onrecord.storage.page.Direction;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Position;
import onrecord.storage.page.Slice;
import onrecord.text.Determinacy;
import onrecord.text.EventCategory;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import onrecord.text.MentionKind;
import onrecord.text.Polarity;
import onrecord.text.StatementKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListsTest {

    private static final String PUBLISHER = "The List Post";

    @Inject
    Archive archive;

    @Inject
    Articles articles;

    @Inject
    People people;

    @Inject
    Statements statements;

    @Inject
    Events events;

    @Inject
    Search search;

    /** Far enough apart to be of different meetings. */
    private static final List<String> DAYS = List.of("2019-01-01", "2019-03-01", "2019-05-01", "2019-07-01", "2019-09-01");

    private List<UUID> ids;

    @BeforeEach
    void fiveArticles() {
        ids = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            Telling telling =
                    Telling.of("Story " + i + "\nRita Vane said windmill " + i + " of Tom Ashe. She met Tom Ashe. She, I said, left.")
                            .by(PUBLISHER).person("Rita Vane", List.of("mayor"), "She", "I").person("Tom Ashe", List.of("clerk"))
                            .said("Rita Vane", "windmill " + i + " of Tom Ashe").said("Rita Vane", "I said")
                            .happened(EventType.CONSULT, "met", DAYS.get(i - 1), 0.5, "Rita Vane", "Tom Ashe");
            ids.add(await(
                    archive.store((i == 3 ? telling : telling.publishedOn("2019-08-0" + i)).fromFile("list-" + i + ".txt"), new Resolver()))
                    .article()
                    .id());
        }
    }

    @Test
    void pagesForwardsAndBackwardsMeet() {
        for (ArticleOrder.By by : ArticleOrder.By.values()) {
            for (Direction direction : Direction.values()) {
                ArticleOrder order = new ArticleOrder(by, direction);
                List<Article> all = await(articles.page(mine(), order, PageRequest.first(5))).values();
                List<Article> forwards = walk(page -> await(articles.page(mine(), order, page)), false);
                List<Article> backwards = walk(page -> await(articles.page(mine(), order, page)), true);
                assertThat(forwards).as("%s", order).isEqualTo(all).hasSize(5);
                assertThat(backwards).as("%s", order).isEqualTo(all);
            }
        }
    }

    private static <T> List<T> walk(Function<PageRequest, Slice<T>> list, boolean backwards) {
        List<T> values = new ArrayList<>();
        Position position = null;
        for (boolean more = true; more;) {
            Slice<T> slice = list.apply(new PageRequest(2, position, backwards));
            List<T> found = new ArrayList<>(slice.values());
            if (backwards) {
                Collections.reverse(found);
            }
            values.addAll(found);
            int last = backwards ? 0 : slice.items().size() - 1;
            position = slice.items().get(last).position();
            more = backwards ? slice.hasPrevious() : slice.hasNext();
        }
        if (backwards) {
            Collections.reverse(values);
        }
        return values;
    }

    private static ArticleFilter mine() {
        return new ArticleFilter(null, PUBLISHER.toUpperCase(Locale.ROOT), null, null, null);
    }

    @Test
    void anArticleWithoutADateCountsAsTheOldest() {
        assertThat(await(articles.page(mine(), ArticleOrder.DEFAULT, PageRequest.last(1, null))).values())
                .extracting(Article::title).containsExactly("Story 3");
    }

    @Test
    void aPageKeepsItsPlaceWhenSomethingIsAddedBeforeIt() {
        Slice<Article> first = await(articles.page(mine(), ArticleOrder.DEFAULT, PageRequest.first(2)));
        UUID added = await(
                archive.store(Telling.of("Newest story").by(PUBLISHER).publishedOn("2019-09-01").fromFile("newest.txt"), new Resolver()))
                .article().id();
        Slice<Article> second = await(articles.page(mine(), ArticleOrder.DEFAULT, PageRequest.first(2, first.items().get(1).position())));
        await(archive.remove(added, new Resolver()));
        assertThat(second.values()).extracting(Article::title).containsExactly("Story 2", "Story 1");
        assertThat(second.hasPrevious()).isTrue();
    }

    @Test
    void aPositionOfAnotherListIsRefused() {
        Position nonsense = new Position("not a number", "not an id");
        assertThatThrownBy(() -> articles.page(mine(), ArticleOrder.DEFAULT, PageRequest.first(2, nonsense)))
                .isInstanceOf(BadPosition.class);
    }

    @Test
    void filtersNarrowArticles() {
        UUID rita = person("Rita Vane").id();
        assertThat(count(new ArticleFilter("windmill \"story 2\"", PUBLISHER, null, null, null))).isEqualTo(1);
        assertThat(count(new ArticleFilter(null, PUBLISHER, rita, null, null))).isEqualTo(5);
        assertThat(count(new ArticleFilter(null, PUBLISHER, null, LocalDate.parse("2019-08-02"), LocalDate.parse("2019-08-04"))))
                .isEqualTo(2);
    }

    private int count(ArticleFilter filter) {
        return await(articles.count(filter));
    }

    @Test
    void filtersNarrowPersons() {
        assertThat(await(people.count(new PersonFilter("van rit", null)))).isEqualTo(1);
        assertThat(await(people.count(new PersonFilter("rita", "MAY")))).isEqualTo(1);
        assertThat(await(people.count(new PersonFilter("rita", "clerk")))).isZero();
        assertThat(await(people.count(new PersonFilter("!!!", null)))).isZero();
    }

    @Test
    void filtersNarrowStatements() {
        UUID rita = person("Rita Vane").id();
        UUID tom = person("Tom Ashe").id();
        StatementFilter ofArticle = new StatementFilter(null, null, null, null, ids.get(0), Set.of(), Set.of(), Set.of(), Set.of(), null,
                null, null, null, null, null, Set.of(), null);
        assertThat(await(statements.count(ofArticle))).isEqualTo(2);
        StatementFilter full = new StatementFilter(
                "windmills", rita, "vane", tom, ids.get(0), Set.of(StatementKind.DIRECT, StatementKind.MIXED), Set.of(), Set.of(), Set.of(),
                null, null, null, null, null, null, Set.of(), null);
        assertThat(await(statements.page(full, StatementOrder.DEFAULT, PageRequest.first(5))).values())
                .extracting(Statement::text).containsExactly("windmill 1 of Tom Ashe");
        assertThat(await(statements.count(about(ids.get(0), "to as")))).isEqualTo(await(statements.count(about(ids.get(0), "Tom Ashe"))))
                .isPositive();
        assertThat(await(statements.count(about(ids.get(0), "rita")))).isZero();
        assertThat(await(statements.count(about(ids.get(1), "om")))).isZero();
    }

    private static StatementFilter about(UUID article, String name) {
        return new StatementFilter(null, null, null, null, article, Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, null,
                null, Set.of(), name);
    }

    @Test
    void theLeastConfidenceNarrowsLists() {
        Telling telling = Telling.of("Sure\nUrsa Kolb met Per Holm and accused Per Holm, she said.").person("Ursa Kolb", List.of())
                .person("Per Holm", List.of())
                .happened(EventType.CONSULT, "met", "2013-01-01", 0.5, "Ursa Kolb", "Per Holm")
                .happened(EventType.ACCUSE, "accused", "2013-01-01", 0.8, "Ursa Kolb", "Per Holm")
                .said("Ursa Kolb", "met Per Holm", "2013-01-01");
        UUID article = await(archive.store(telling.fromFile("sure.txt"), new Resolver())).article().id();
        assertThat(sureEvents(article, null)).isEqualTo(2);
        assertThat(sureEvents(article, 0.5)).isEqualTo(2);
        assertThat(sureEvents(article, 0.8)).isEqualTo(1);
        assertThat(sureEvents(article, 0.81)).isZero();
        assertThat(sureStatements(article, 0.0)).isEqualTo(1);
        assertThat(sureStatements(article, 1.0)).isZero();
    }

    private int sureEvents(UUID article, Double least) {
        return await(events.count(new EventFilter(Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, article, least, null)));
    }

    private int sureStatements(UUID article, Double least) {
        return await(statements.count(new StatementFilter(null, null, null, null, article, Set.of(), Set.of(), Set.of(), Set.of(), null,
                null, null, null, null, least, Set.of(), null)));
    }

    @Test
    void whatHasAWordIsListedPageByPageAsInTheOtherDirection() {
        Telling telling =
                Telling.of(
                        "Storks\nWim Oost said he saw storks. He saw storks again. He saw more storks. He saw no storks. He saw storks leave.")
                        .person("Wim Oost", List.of()).said("Wim Oost", "saw storks", "2012-03-01")
                        .said("Wim Oost", "saw storks again", "2012-03-01")
                        .said("Wim Oost", "saw more storks", "2009-03").said("Wim Oost", "saw no storks")
                        .said("Wim Oost", "saw storks leave", "1950-01-01");
        await(archive.store(telling.fromFile("storks.txt"), new Resolver()));
        StatementFilter storks =
                new StatementFilter("stork", null, null, null, null, Set.of(), Set.of(), Set.of(), Set.of(), null, null, null,
                        null, null, null, Set.of(), null);
        List<UUID> paged = new ArrayList<>();
        Position after = null;
        do {
            Slice<Statement> page = await(statements.page(storks, StatementOrder.DEFAULT, PageRequest.first(2, after)));
            page.values().forEach(statement -> paged.add(statement.id()));
            after = page.hasNext() ? page.items().get(1).position() : null;
        } while (after != null);
        List<UUID> upwards = new ArrayList<>(await(statements.page(storks, new StatementOrder(StatementOrder.By.SAID, Direction.ASC),
                PageRequest.first(50))).values().stream().map(Statement::id).toList());
        Collections.reverse(upwards);
        assertThat(paged).hasSize(5).isEqualTo(upwards);
        assertThat(await(articles.page(new ArticleFilter("stork", null, null, null, null), ArticleOrder.DEFAULT, PageRequest.first(2)))
                .values())
                .hasSize(1);
    }

    @Test
    void filtersNarrowEvents() {
        UUID rita = person("Rita Vane").id();
        EventFilter inJuly = new EventFilter(
                Set.of(EventType.CONSULT), Set.of(), Set.of(), Set.of(), rita, null, LocalDate.parse(DAYS.get(1)),
                LocalDate.parse(DAYS.get(2)), null, null, null);
        assertThat(await(events.page(inJuly, EventOrder.DEFAULT, PageRequest.first(5))).values())
                .extracting(event -> event.date().text()).containsExactly(DAYS.get(2), DAYS.get(1));
        assertThat(
                await(events.count(
                        new EventFilter(Set.of(EventType.ASSAULT), Set.of(), Set.of(), Set.of(), rita, null, null, null, null, null,
                                null))))
                .isZero();
    }

    /** Of the events of one article, one of each status. */
    @Test
    void listsHaveWhatHappenedOrIsPlannedUnlessMoreIsAskedFor() {
        Telling telling = Telling.of("Charges\nHanna Quill met Per Dahl, will visit Per Dahl, and allegedly robbed Per Dahl in Zundertal.")
                .person("Hanna Quill", List.of()).person("Per Dahl", List.of())
                .happened(EventType.CONSULT, "met", "2013-01-01", 0.5, "Hanna Quill", "Per Dahl")
                .as(EventStatus.PLANNED).happened(EventType.CONSULT, "visit", "2013-06-01", 0.5, "Hanna Quill", "Per Dahl")
                .as(EventStatus.ALLEGED).happened(EventType.ASSAULT, "robbed", "2013-03-01", 0.5, "Hanna Quill", "Per Dahl");
        UUID article = await(archive.store(telling.fromFile("charges.txt"), new Resolver())).article().id();
        UUID hanna = person("Hanna Quill").id();
        PageRequest all = PageRequest.first(9);
        assertThat(statuses(filter(hanna, EventStatus.LISTED))).containsExactly(EventStatus.PLANNED, EventStatus.HAPPENED);
        assertThat(statuses(filter(hanna, Set.of(EventStatus.ALLEGED)))).containsExactly(EventStatus.ALLEGED);
        assertThat(await(events.ofArticles(List.of(article), EventFilter.ALL, null, all)).get(article).values()).hasSize(2);
        assertThat(await(events.countsOfArticles(List.of(article), EventFilter.ALL))).containsEntry(article, 2);
        assertThat(await(events.ofPersons(List.of(hanna), EventFilter.ALL, EventOrder.DEFAULT, all)).get(hanna).values()).hasSize(2);
        assertThat(await(events.countsOfPersons(List.of(hanna), EventFilter.ALL))).containsEntry(hanna, 2);
        EventFilter alleged = EventFilter.ALL.withStatuses(Set.of(EventStatus.ALLEGED));
        assertThat(await(events.ofArticles(List.of(article), alleged, null, all)).get(article).values()).extracting(Event::status)
                .containsExactly(EventStatus.ALLEGED);
        assertThat(await(events.countsOfArticles(List.of(article), alleged))).containsEntry(article, 1);
        assertThat(await(events.ofPersons(List.of(hanna), alleged, EventOrder.DEFAULT, all)).get(hanna).values()).extracting(Event::status)
                .containsExactly(EventStatus.ALLEGED);
        assertThat(await(events.countsOfPersons(List.of(hanna), alleged))).containsEntry(hanna, 1);
        assertThat(await(events.countsOfPersons(List.of(hanna), EventFilter.ALL.withStatuses(Set.of())))).containsEntry(hanna, 3);
        assertThat(await(search.find("Zundertal", Set.of(SearchKind.EVENT), SearchFilter.ALL, all)).values()).hasSize(2);
        assertThat(found("Zundertal", Set.of(SearchKind.EVENT))).isEqualTo(2);
    }

    private static EventFilter filter(UUID participant, Set<EventStatus> statuses) {
        return new EventFilter(Set.of(), Set.of(), Set.of(), statuses, participant, null, null, null, null, null, null);
    }

    private List<EventStatus> statuses(EventFilter filter) {
        return await(events.page(filter, EventOrder.DEFAULT, PageRequest.first(9))).values().stream().map(Event::status).toList();
    }

    @Test
    void eventsAreNarrowedByCategory() {
        UUID rita = person("Rita Vane").id();
        EventFilter politics =
                new EventFilter(Set.of(), Set.of(EventCategory.POLITICS), Set.of(), Set.of(), rita, null, null, null, null, null, null);
        assertThat(await(events.count(politics))).isEqualTo(5);
        EventFilter conflict =
                new EventFilter(Set.of(), Set.of(EventCategory.CONFLICT), Set.of(), Set.of(), rita, null, null, null, null, null, null);
        assertThat(await(events.count(conflict))).isZero();
    }

    @Test
    void whatIsDatedVaguelyLiesOnEveryDayItCanMean() {
        Telling telling = Telling.of("Dates\nUma Reyes said one. She said two. She said three. She said four. She met Al Bo. She met him.")
                .person("Uma Reyes", List.of()).said("Uma Reyes", "one", "2014").said("Uma Reyes", "two", "2014-03")
                .said("Uma Reyes", "three", "2014-03-05").said("Uma Reyes", "four")
                .happened(EventType.CONSULT, "met", "2014", 0.5, "Uma Reyes", "Al Bo")
                .happened(EventType.ACCUSE, "said", "2014-03-05", 0.5, "Uma Reyes", "Cy Dee");
        UUID article = await(archive.store(telling.publishedOn("2014-05-01").fromFile("vague.txt"), new Resolver())).article().id();
        assertThat(said(article, "2014-03-31", null)).containsExactly("four", "two", "one");
        assertThat(said(article, "2014-05-01", "2014-05-01")).containsExactly("four", "one");
        assertThat(said(article, "2014-04-01", "2014-04-02")).containsExactly("one");
        assertThat(said(article, "2014-03-05", "2014-03-05")).containsExactly("three", "two", "one");
        assertThat(said(article, null, "2014-03-04")).containsExactly("two", "one");
        assertThat(said(article, "2015-01-01", null)).isEmpty();
        assertThat(happened(article, "2014-03-06", null)).containsExactly("2014");
        assertThat(happened(article, "2014-03-01", "2014-03-31")).containsExactly("2014-03-05", "2014");
        assertThat(happened(article, null, "2014-03-04")).containsExactly("2014");
    }

    @Test
    void whatWasNotSaidIsLeftOutUnlessItIsAskedFor() {
        Telling telling = Telling
                .of("Fire\nIda Bell said the pump is old. Bell denied the pump burnt. Bell never called it a ruin, as Jon Ashby said.")
                .person("Ida Bell", List.of()).person("Jon Ashby", List.of(), "it")
                .reported("Ida Bell", "the pump is old").denied("Ida Bell", "the pump burnt").unsaid("Ida Bell", "it a ruin");
        UUID article = await(archive.store(telling.by("The Mercury").publishedOn("2015-02-03").fromFile("fire.txt"), new Resolver()))
                .article().id();
        Person ida = person("Ida Bell");
        UUID jon = person("Jon Ashby").id();
        assertThat(ida.statementCount()).isEqualTo(2);
        assertThat(await(statements.ofSpeakers(List.of(ida.id()), PageRequest.first(9))).get(ida.id()).values()).hasSize(2);
        assertThat(await(statements.ofArticles(List.of(article), PageRequest.first(9))).get(article).values()).hasSize(2);
        assertThat(await(statements.countsOfArticles(List.of(article)))).containsEntry(article, 2);
        assertThat(await(statements.aboutPersons(List.of(jon), PageRequest.first(9))).get(jon).values()).isEmpty();
        assertThat(await(statements.countsAboutPersons(List.of(jon)))).containsEntry(jon, 0);
        assertThat(found("ruin", Set.of(SearchKind.STATEMENT))).isZero();
        assertThat(await(search.find("ruin", Set.of(SearchKind.STATEMENT), SearchFilter.ALL, PageRequest.first(9))).items()).isEmpty();
        assertThat(found(article, Set.of(), Set.of(Determinacy.DETERMINATE))).containsExactlyInAnyOrder("the pump is old",
                "the pump burnt");
        assertThat(found(article, Set.of(Polarity.NEGATED), Set.of(Determinacy.DETERMINATE))).containsExactly("the pump burnt");
        assertThat(found(article, Set.of(), Set.of(Determinacy.INDETERMINATE))).containsExactly("it a ruin");
        await(archive.remove(article, new Resolver()));
        assertThat(await(people.count(new PersonFilter("Ida Bell", null)))).isZero();
    }

    @Test
    void statementsAreFoundByPublisherAndDayOfPublication() {
        Telling telling = Telling.of("Fire\nOla Quist said the mast fell.").person("Ola Quist", List.of())
                .said("Ola Quist", "the mast fell", "2015-01-30");
        UUID article = await(archive.store(telling.by("The Mercury").publishedOn("2015-02-03").fromFile("mast.txt"), new Resolver()))
                .article().id();
        assertThat(published(article, "the mercury", null, null)).isEqualTo(1);
        assertThat(published(article, "The Herald", null, null)).isZero();
        assertThat(published(article, null, "2015-02-03", "2015-02-03")).isEqualTo(1);
        assertThat(published(article, "The Mercury", "2015-02-04", null)).isZero();
        assertThat(published(article, null, null, "2015-02-02")).isZero();
        await(archive.remove(article, new Resolver()));
    }

    private int published(UUID article, String publisher, String from, String to) {
        return await(
                statements.count(new StatementFilter(null, null, null, null, article, Set.of(), Set.of(), Set.of(), Set.of(), null, null,
                        publisher, day(from), day(to), null, Set.of(), null)));
    }

    private List<String> found(UUID article, Set<Polarity> polarities, Set<Determinacy> determinacies) {
        StatementFilter filter = new StatementFilter(
                null, null, null, null, article, Set.of(), Set.of(), polarities, determinacies, null, null, null, null, null, null,
                Set.of(), null);
        return await(statements.page(filter, StatementOrder.DEFAULT, PageRequest.first(9))).values().stream().map(Statement::text).toList();
    }

    private List<String> said(UUID article, String from, String to) {
        StatementFilter filter = new StatementFilter(null, null, null, null, article, Set.of(), Set.of(), Set.of(), Set.of(), day(from),
                day(to), null, null, null, null, Set.of(), null);
        return await(statements.page(filter, StatementOrder.DEFAULT, PageRequest.first(9))).values().stream().map(Statement::text).toList();
    }

    private List<String> happened(UUID article, String from, String to) {
        EventFilter filter = new EventFilter(Set.of(), Set.of(), Set.of(), Set.of(), null, null, day(from), day(to), article, null, null);
        return await(events.page(filter, EventOrder.DEFAULT, PageRequest.first(9))).values().stream().map(event -> event.date().text())
                .toList();
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    @Test
    void aStatementIsAboutThoseItNamesButNotAboutWhoSaysI() {
        List<Statement> said = await(statements.ofArticles(List.of(ids.get(0)), PageRequest.first(5))).get(ids.get(0)).values();
        Map<UUID, List<Person>> about = await(people.aboutStatements(said.stream().map(Statement::id).toList()));
        assertThat(about.get(said.get(0).id())).extracting(Person::name).containsExactly("Tom Ashe");
        assertThat(about.get(said.get(1).id())).isEmpty();
        UUID tom = person("Tom Ashe").id();
        assertThat(await(statements.aboutPersons(List.of(tom), PageRequest.first(3))).get(tom).values()).hasSize(3);
        assertThat(await(statements.countsAboutPersons(List.of(tom)))).containsEntry(tom, 5);
    }

    @Test
    void mentionsComeInReadingOrderAndInPages() {
        UUID article = ids.get(0);
        List<PersonMention> mentions = walk(page -> await(people.mentionsOfArticles(List.of(article), page)).get(article), false);
        assertThat(mentions).extracting(PersonMention::kind)
                .containsExactly(MentionKind.NAME, MentionKind.NAME, MentionKind.PRONOUN, MentionKind.PRONOUN);
        assertThat(mentions).hasSameSizeAs(walk(page -> await(people.mentionsOfArticles(List.of(article), page)).get(article), true));
        assertThat(await(people.mentionCountsOfArticles(List.of(article)))).containsEntry(article, mentions.size());
        UUID rita = person("Rita Vane").id();
        assertThat(walk(page -> await(people.mentionsOfPersons(List.of(rita), page)).get(rita), false)).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void personsKnowWithWhomTheyAppear() {
        Person rita = person("Rita Vane");
        Person tom = person("Tom Ashe");
        assertThat(await(people.coMentioned(List.of(rita.id()), 3)).get(rita.id())).containsExactly(new CoMention(tom.id(), 5));
    }

    @Test
    void everyLevelTakesOneStatementHoweverManyParents() {
        List<UUID> persons = List.of(person("Rita Vane").id(), person("Tom Ashe").id());
        PageRequest page = PageRequest.first(2);
        List<Supplier<Uni<?>>> levels = List.of(
                () -> statements.ofArticles(ids, page),
                () -> people.ofArticles(ids, page),
                () -> people.mentionsOfArticles(ids, page),
                () -> events.ofArticles(ids, EventFilter.ALL, null, page),
                () -> statements.ofSpeakers(persons, page),
                () -> statements.aboutPersons(persons, page),
                () -> articles.ofPersons(persons, page),
                () -> events.ofPersons(persons, EventFilter.ALL, EventOrder.DEFAULT, page),
                () -> people.mentionsOfPersons(persons, page),
                () -> people.coMentioned(persons, 5),
                () -> people.byIds(persons),
                () -> statements.countsOfArticles(ids),
                () -> people.countsOfArticles(ids));
        levels.forEach(level -> assertThat(SqlStatements.of(() -> await(level.get()))).hasSize(1));
    }

    @Test
    void searchPutsPersonsFirstAndPagesThroughAllKinds() {
        List<Node> found =
                walk(page -> await(search.find("vane", Set.of(SearchKind.PERSON, SearchKind.ARTICLE), SearchFilter.ALL, page)), false);
        assertThat(found.get(0)).isInstanceOf(Person.class);
        assertThat(found).hasSize(6).doesNotHaveDuplicates();
        assertThat(found("vane", Set.of(SearchKind.PERSON, SearchKind.ARTICLE))).isEqualTo(6);
        assertThat(await(search.find("windmill", Set.of(SearchKind.STATEMENT), SearchFilter.ALL, PageRequest.first(9))).values())
                .hasSize(5);
        assertThat(await(search.find("\"met Tom Ashe\"", Set.of(SearchKind.EVENT), SearchFilter.ALL, PageRequest.first(9))).values())
                .isNotEmpty().allMatch(Event.class::isInstance);
        assertThat(await(search.find("the", Set.of(), SearchFilter.ALL, PageRequest.first(9))).values())
                .noneMatch(Article.class::isInstance);
    }

    @Test
    void whatNobodyCouldMeanFindsNothingAndFailsNothing() {
        assertThat(count(new ArticleFilter("\0", "\0", null, LocalDate.MIN, LocalDate.MAX))).isZero();
        assertThat(await(statements.count(new StatementFilter(
                "word ".repeat(50_000), null, "word ".repeat(50_000), null, null, Set.of(), Set.of(), Set.of(), Set.of(), LocalDate.MAX,
                LocalDate.MIN, null, null, null, null, Set.of(), null))))
                .isZero();
        assertThat(await(search.find("(((\\\" & | ! : *", Set.of(), SearchFilter.ALL, PageRequest.first(5))).items()).isEmpty();
        assertThat(await(search.find("x".repeat(100_000), Set.of(), SearchFilter.ALL, PageRequest.first(5))).items()).isEmpty();
    }

    private Person person(String name) {
        return await(people.page(new PersonFilter(name, null), PersonOrder.DEFAULT, PageRequest.first(1))).values().get(0);
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(60));
    }

    private int found(String query, Set<SearchKind> kinds) {
        return await(search.counts(query, kinds, SearchFilter.ALL)).values().stream().mapToInt(Integer::intValue).sum();
    }
}
