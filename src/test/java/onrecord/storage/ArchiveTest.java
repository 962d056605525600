package onrecord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import onrecord.knowledge.Article;
import onrecord.knowledge.Event;
import onrecord.knowledge.EventParticipant;
import onrecord.knowledge.Person;
import onrecord.knowledge.PersonRole;
import onrecord.knowledge.Statement;
import onrecord.knowledge.TextSpan;
import onrecord.resolution.Resolver;
import onrecord.storage.finding.Articles;
import onrecord.storage.finding.EventFilter;
import onrecord.storage.finding.EventOrder;
import onrecord.storage.finding.Events;
import onrecord.storage.finding.People;
import onrecord.storage.finding.PersonFilter;
import onrecord.storage.finding.PersonOrder;
import onrecord.storage.finding.Statements;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import onrecord.storage.writing.Stored;
import onrecord.storage.writing.Submission;
import onrecord.text.EventType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArchiveTest {

    @Inject
    Archive archive;

    @Inject
    Vertx vertx;

    @Inject
    Articles articles;

    @Inject
    People people;

    @Inject
    Statements statements;

    @Inject
    Events events;

    @Test
    void whatAnArticleSaysComesBackAsPrinted() {
        String text = "Pipes stay open\nGas will flow, Nadia Quill said.\nThey met in Vienna. Buy now!";
        Stored stored = store(Telling.of(text)
                .publishedOn("2022-03-04").by("The Daily Test").noise("Buy now!")
                .person("Nadia Quill", List.of("minister"))
                .said("Nadia Quill", "Gas will flow", "2022-03-03")
                .fromFile("pipes.txt"));
        assertThat(stored.outcome()).isEqualTo(Stored.Outcome.ADDED);
        Article article = one(articles.byIds(List.of(stored.article().id())));
        assertThat(article).isEqualTo(stored.article());
        assertThat(article.title()).isEqualTo("Pipes stay open");
        assertThat(article.authors()).containsExactly("Ann Writer", "Bo Writer");
        assertThat(article.wordCount()).isEqualTo(15);
        assertThat(await(articles.texts(List.of(article.id())))).containsValue(text);
        assertThat(one(articles.noise(List.of(article.id())))).extracting(TextSpan::text).containsExactly("Buy now!");
        Slice<Statement> said = one(statements.ofArticles(List.of(article.id()), PageRequest.first(10)));
        assertThat(said.values()).isEqualTo(stored.statements());
        assertThat(said.values().get(0).spans()).containsExactly(new TextSpan(16, 29, "Gas will flow"));
        assertThat(said.values().get(0).saidOn()).hasToString("2022-03-03");
    }

    @Test
    void theSameTextIsStoredOnce() {
        Telling telling = Telling.of("Once only, Ada Wren said.").person("Ada Wren", List.of()).said("Ada Wren", "Once only");
        Stored first = store(telling.fromFile("once.txt"));
        assertThat(store(telling.fromFile("once.txt")).outcome()).isEqualTo(Stored.Outcome.UNCHANGED);
        assertThat(store(telling.fromFile("copy.txt")).outcome()).isEqualTo(Stored.Outcome.UNCHANGED);
        assertThat(store(telling.sent()).article()).isEqualTo(first.article());
        assertThat(person("Ada Wren").articleCount()).isEqualTo(1);
        assertThat(await(archive.sources(List.of("once.txt", "copy.txt", "never.txt")))).hasSize(2);
    }

    @Test
    void onePersonIsKnownByAllArticles() {
        store(Telling.of("Ida Marl said yes.").person("Ida Marl", List.of("Minister of ports")).said("Ida Marl", "yes")
                .fromFile("marl1.txt"));
        store(Telling.of("Ida Marl said no. Marl left.").person("Ida Marl", List.of("minister of ports", "lawyer"), "Marl")
                .said("Ida Marl", "no").fromFile("marl2.txt"));
        Person marl = person("Ida Marl");
        assertThat(marl.aliases()).containsExactly("Marl");
        assertThat(marl.roles()).containsExactly(new PersonRole("Minister of ports", 2), new PersonRole("lawyer", 1));
        assertThat(marl.articleCount()).isEqualTo(2);
        assertThat(marl.statementCount()).isEqualTo(2);
        assertThat(one(statements.ofSpeakers(List.of(marl.id()), PageRequest.first(5))).values()).hasSize(2);
    }

    @Test
    void reportsOfOneEventAreJoinedAndTheSurestGivesTheSummary() {
        Telling first = Telling.of("Ole Tarn met Sweden.").publishedOn("2020-05-02").person("Ole Tarn", List.of())
                .happened(EventType.CONSULT, "met", "2020-05-01", 0.4, "Ole Tarn", "Sweden");
        Telling second = Telling.of("In Malmo, Ole Tarn met Sweden for talks.").publishedOn("2020-05-03").person("Ole Tarn", List.of())
                .happened(EventType.CONSULT, "met", "2020-05-01", 0.8, "Ole Tarn", "Sweden");
        UUID one = store(first.fromFile("tarn1.txt")).article().id();
        UUID other = store(second.fromFile("tarn2.txt")).article().id();
        Event event = one(events.ofArticles(List.of(one), EventFilter.ALL, null, PageRequest.first(5))).values().get(0);
        assertThat(one(events.ofArticles(List.of(other), EventFilter.ALL, null, PageRequest.first(5))).values()).containsExactly(event);
        assertThat(event.summary()).isEqualTo("In Malmo, Ole Tarn met Sweden for talks.");
        assertThat(event.articleCount()).isEqualTo(2);
        assertThat(event.participants()).extracting(EventParticipant::name).containsExactly("Ole Tarn", "Sweden");
        await(archive.remove(other, new Resolver()));
        Event left = one(events.byIds(List.of(event.id())));
        assertThat(left.summary()).isEqualTo("Ole Tarn met Sweden.");
        assertThat(left.articleCount()).isEqualTo(1);
        await(archive.remove(one, new Resolver()));
        assertThat(await(events.byIds(List.of(event.id())))).isEmpty();
        assertThat(named("Ole Tarn")).isEmpty();
    }

    @Test
    void aChangedFileReplacesWhatWasExtractedFromIt() {
        Stored before = store(Telling.of("Eva Loft and Jon Spey said old.").person("Eva Loft", List.of()).person("Jon Spey", List.of())
                .said("Eva Loft", "old").fromFile("changing.txt"));
        UUID eva = person("Eva Loft").id();
        Stored after =
                store(Telling.of("Eva Loft said new.").person("Eva Loft", List.of()).said("Eva Loft", "new").fromFile("changing.txt"));
        assertThat(after.outcome()).isEqualTo(Stored.Outcome.REPLACED);
        assertThat(await(articles.byIds(List.of(before.article().id())))).isEmpty();
        assertThat(person("Eva Loft").id()).as("somebody known stays the same").isEqualTo(eva);
        assertThat(person("Eva Loft").statementCount()).isEqualTo(1);
        assertThat(named("Jon Spey")).as("somebody no article names any more").isEmpty();
    }

    @Test
    void whatAnotherFileStillSaysStays() {
        Telling telling = Telling.of("Both files, Uma Reed said.").person("Uma Reed", List.of()).said("Uma Reed", "Both files");
        Stored both = store(telling.fromFile("both1.txt"));
        store(telling.fromFile("both2.txt"));
        store(Telling.of("One file, Uma Reed said.").person("Uma Reed", List.of()).said("Uma Reed", "One file").fromFile("both1.txt"));
        assertThat(await(articles.byIds(List.of(both.article().id())))).hasSize(1);
        assertThat(person("Uma Reed").articleCount()).isEqualTo(2);
    }

    @Test
    void aReplacementThatFailsInTheMiddleLeavesEverythingAsItWas() {
        Stored before = store(
                Telling.of("Kai Brack said whole.").person("Kai Brack", List.of("judge")).said("Kai Brack", "whole").fromFile("whole.txt"));
        Person kai = person("Kai Brack");
        Submission broken = Telling.of("Kai Brack and Liv Holt said half.").person("Kai Brack", List.of()).person("Liv Holt", List.of())
                .said("Kai Brack", "half").unstorableStatement().fromFile("whole.txt");
        assertThatThrownBy(() -> store(broken)).isNotNull();
        assertThat(one(articles.byIds(List.of(before.article().id())))).isEqualTo(before.article());
        assertThat(one(statements.ofArticles(List.of(before.article().id()), PageRequest.first(5))).values())
                .isEqualTo(before.statements());
        assertThat(person("Kai Brack")).isEqualTo(kai);
        assertThat(named("Liv Holt")).isEmpty();
    }

    @Test
    void anArticleReadByAnotherEngineIsReplacedAndKeepsItsIds() {
        Telling telling = Telling.of("Ben Oster said stay.").person("Ben Oster", List.of()).said("Ben Oster", "stay");
        Stored before = store(telling.fromFile("engine.txt"));
        Person ben = person("Ben Oster");
        Stored after = store(telling.readBy("another", "engine.txt"));
        assertThat(after.outcome()).isEqualTo(Stored.Outcome.REPLACED);
        assertThat(after.article().id()).isEqualTo(before.article().id());
        assertThat(after.statements()).isEqualTo(before.statements());
        assertThat(person("Ben Oster")).isEqualTo(ben);
        assertThat(await(archive.sources(List.of("engine.txt"))).get("engine.txt").engine()).isEqualTo("another");
    }

    @Test
    void whatAnEditorDeletesIsRememberedAsDeleted() {
        Stored stored = store(Telling.of("Delete me").fromFile("deleted.txt"));
        assertThat(await(archive.remove(stored.article().id(), new Resolver()))).isTrue();
        assertThat(await(archive.remove(stored.article().id(), new Resolver()))).isFalse();
        assertThat(await(archive.sources(List.of("deleted.txt"))).get("deleted.txt").engine()).isNull();
    }

    @Test
    void articlesStoredAtOnceShareTheirPersons() {
        List<Uni<Stored>> storing = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            storing.add(archive
                    .store(Telling.of("Ivo Strand met Mia Falk, said Ivo Strand, for the " + i + "th time.").publishedOn("2021-01-02")
                            .person("Ivo Strand", List.of()).person("Mia Falk", List.of())
                            .happened(EventType.CONSULT, "met", "2021-01-01", 0.5, "Ivo Strand", "Mia Falk")
                            .said("Ivo Strand", i + "th time").fromFile("at-once-" + i + ".txt"), new Resolver()));
        }
        await(Uni.join().all(storing).andFailFast());
        assertThat(person("Ivo Strand").articleCount()).isEqualTo(30);
        assertThat(person("Ivo Strand").statementCount()).isEqualTo(30);
        Slice<Event> met =
                one(events.ofPersons(List.of(person("Mia Falk").id()), EventFilter.ALL, EventOrder.DEFAULT, PageRequest.first(5)));
        assertThat(met.values()).extracting(Event::articleCount).containsExactly(30);
    }

    @Test
    void sessionsCanBeUsedFromAnyThread() throws Exception {
        Submission submission = Telling.of("From a worker").fromFile("worker.txt");
        CompletableFuture<Stored> onAPlainThread = CompletableFuture.supplyAsync(() -> store(submission));
        assertThat(onAPlainThread.get(60, TimeUnit.SECONDS).outcome()).isEqualTo(Stored.Outcome.ADDED);
        CompletableFuture<Stored> onAWorker = new CompletableFuture<>();
        Infrastructure.getDefaultWorkerPool()
                .execute(() -> archive.store(submission, new Resolver()).subscribe().with(onAWorker::complete,
                        onAWorker::completeExceptionally));
        assertThat(onAWorker.get(60, TimeUnit.SECONDS).outcome()).isEqualTo(Stored.Outcome.UNCHANGED);
        Uni<Map<UUID, Article>> onAnEventLoop = Uni.createFrom().emitter(emitter -> vertx.getOrCreateContext().runOnContext(
                ignored -> articles.byIds(List.of(onAWorker.join().article().id())).subscribe().with(emitter::complete, emitter::fail)));
        assertThat(await(onAnEventLoop)).hasSize(1);
        Uni<Map<UUID, Article>> onAWorkerOfVertx = Uni.createFrom().completionStage(() -> vertx.executeBlocking(
                () -> await(articles.byIds(List.of(onAWorker.join().article().id())))).toCompletionStage());
        assertThat(await(onAWorkerOfVertx)).hasSize(1);
    }

    private Person person(String name) {
        assertThat(named(name)).hasSize(1);
        return named(name).get(0);
    }

    private List<Person> named(String name) {
        return await(people.page(new PersonFilter(name, null), PersonOrder.DEFAULT, PageRequest.first(10))).values();
    }

    private Stored store(Submission submission) {
        return await(archive.store(submission, new Resolver()));
    }

    private static <T> T one(Uni<Map<UUID, T>> found) {
        Map<UUID, T> values = await(found);
        assertThat(values).hasSize(1);
        return values.values().iterator().next();
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(60));
    }
}
