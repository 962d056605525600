package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import onrecord.knowledge.Article;
import onrecord.knowledge.Ids;
import onrecord.storage.Archive;
import onrecord.storage.Jobs;
import onrecord.storage.finding.Articles;
import onrecord.storage.jobs.JobState;
import onrecord.storage.jobs.JobStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold many articles, one a line. The file counts as one that is unchanged, besides its articles. */
@QuarkusTest
class ArticleListsTest {

    @Inject
    SeedLoader loader;

    @Inject
    IngestionSettings settings;

    @Inject
    Ingestion ingestion;

    @Inject
    Deliveries deliveries;

    @Inject
    Archive archive;

    @Inject
    Articles articles;

    @Inject
    Jobs jobs;

    @TempDir
    Path folder;

    /** Every test has texts of its own, since all share one database. */
    private final String edition = UUID.randomUUID().toString();

    private String story(String subject) {
        return "“The " + subject + " will be dredged,” Harbour Master Ottilie Crane said on Monday. Edition " + edition + ".";
    }

    private String line(String id, String subject) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + story(subject) + "\", \"publisher\": \"The Dredger\", \"date\": \"2021-02-03\"}";
    }

    private FoundFile write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, String.join("\n", lines) + "\n");
        return new FoundFile(folder, file);
    }

    private IngestionReport load() {
        return await(loader.load(TextFiles.in(folder).files(), new Progress(Clock.systemUTC())));
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }

    private @Nullable Article article(String subject) {
        UUID id = Ids.ofText(story(subject));
        return await(articles.byIds(List.of(id))).get(id);
    }

    private JobStatus status(FoundFile file) {
        return await(jobs.statuses(List.of(file.job()))).get(file.job());
    }

    @Test
    void eachLineIsAnArticle() throws IOException {
        FoundFile file = write("harbour.jsonl", line("1", "basin"), "", line("2", "canal"));
        assertThat(load()).isEqualTo(new IngestionReport(2, 1, 0, List.of()));
        Article basin = article("basin");
        assertThat(basin.publisher()).isEqualTo("The Dredger");
        assertThat(basin.publishedOn()).isEqualTo(LocalDate.of(2021, 2, 3));
        assertThat(article("canal")).isNotNull();
        assertThat(status(file)).isEqualTo(new JobStatus(JobState.DONE, null));
        assertThat(load()).as("a second time").isEqualTo(new IngestionReport(0, 3, 0, List.of()));
    }

    @Test
    void eachRowOfATableIsAnArticle() throws IOException {
        write("harbour.CSV", "text,publisher", "\"" + story("quay") + "\",The Dredger", "\"" + story("mole") + "\",");
        assertThat(load()).isEqualTo(new IngestionReport(2, 1, 0, List.of()));
        assertThat(article("quay").publisher()).isEqualTo("The Dredger");
    }

    @Test
    void aLineThatHasChangedTakesThePlaceOfWhatItWas() throws IOException {
        write("harbour.jsonl", line("1", "basin"), line("2", "canal"));
        load();
        write("harbour.jsonl", line("3", "dock"), line("1", "basin"), line("2", "creek"));
        assertThat(load()).isEqualTo(new IngestionReport(1, 2, 1, List.of()));
        assertThat(article("canal")).isNull();
        assertThat(article("creek")).isNotNull();
    }

    @Test
    void aLineThatCannotBeReadIsToldAndKeepsNoOtherFromBeingRead() throws IOException {
        FoundFile file = write("harbour.jsonl", line("1", "basin"), "{\"title\": \"Nothing\"}", line("2", "canal"), "oops");
        IngestionReport report = load();
        assertThat(report.ingested()).isEqualTo(2);
        assertThat(report.failed()).singleElement().satisfies(problem -> assertThat(problem.what())
                .startsWith("2 of 4 articles are not taken in. line 2: there is no text; line 4: this is no JSON"));
        assertThat(article("canal")).isNotNull();
        assertThat(status(file).state()).isEqualTo(JobState.FAILED);
        assertThat(status(file).problem().what()).contains("line 2: there is no text");
        write("harbour.jsonl", line("1", "basin"), line("2", "canal"));
        assertThat(load()).isEqualTo(new IngestionReport(0, 3, 0, List.of()));
        assertThat(status(file)).isEqualTo(new JobStatus(JobState.DONE, null));
    }

    @Test
    void ofManyLinesThatCannotBeReadTheFirstAreTold() throws IOException {
        String[] lines = new String[40];
        Arrays.fill(lines, "{}");
        write("harbour.jsonl", lines);
        assertThat(load().failed()).singleElement().satisfies(problem -> assertThat(problem.what())
                .contains("line 10: there is no text; and 30 more lines").doesNotContain("line 11"));
    }

    @Test
    void anArticleStaysWhenItsLineIsRemoved() throws IOException {
        write("harbour.jsonl", line("1", "basin"), line("2", "canal"));
        load();
        write("harbour.jsonl", line("1", "basin"));
        assertThat(load()).isEqualTo(new IngestionReport(0, 2, 0, List.of()));
        assertThat(article("canal")).isNotNull();
    }

    private ArticleLists forgetful() {
        QueueSettings queue = new SmallRyeConfigBuilder().withMapping(QueueSettings.class)
                .withDefaultValue("onrecord.ingestion.forget-removed", "true").build().getConfigMapping(QueueSettings.class);
        return new ArticleLists(settings, queue, ingestion, deliveries, archive);
    }

    private void read(ArticleLists lists, FoundFile file) {
        await(lists.load(file, lists.content(file), new Progress(Clock.systemUTC())));
    }

    @Test
    void anArticleGoesWithItsLineWhereThatIsWanted() throws IOException {
        ArticleLists lists = forgetful();
        FoundFile other = write("harbour.jsonl2.jsonl", line("1", "weir"));
        read(lists, other);
        read(lists, write("harbour.jsonl", line("1", "basin"), line("2", "canal"), "{\"text\": \"" + story("ford") + "\"}"));
        read(lists, write("harbour.jsonl", line("1", "basin")));
        assertThat(article("basin")).isNotNull();
        assertThat(article("canal")).isNull();
        assertThat(article("ford")).isNull();
        assertThat(article("weir")).as("of another list").isNotNull();
    }

    @Test
    void nothingGoesWhileALineCannotBeRead() throws IOException {
        ArticleLists lists = forgetful();
        read(lists, write("harbour.jsonl", line("1", "basin"), line("2", "canal")));
        FoundFile file = write("harbour.jsonl", line("1", "basin"), line("2", "canal").substring(1));
        assertThat(
                lists.load(file, lists.content(file), new Progress(Clock.systemUTC())).onItem().<@Nullable Throwable>transform(done -> null)
                        .onFailure().recoverWithItem(failure -> failure).await().atMost(Duration.ofSeconds(60)))
                .isInstanceOf(FileReading.Failed.class);
        assertThat(article("canal")).isNotNull();
    }

    @Test
    void theArticlesOfAListGoWithItWhereThatIsWanted() throws IOException {
        ArticleLists lists = forgetful();
        FoundFile file = write("harbour.jsonl", line("1", "basin"), line("2", "canal"));
        read(lists, file);
        await(lists.forget(file));
        assertThat(article("basin")).isNull();
        assertThat(article("canal")).isNull();
    }

    @Test
    void listsComeAfterOtherFiles() throws IOException {
        write("a.jsonl", line("1", "basin"));
        write("b.txt", story("canal"));
        assertThat(TextFiles.in(folder).files()).extracting(file -> file.path().getFileName().toString()).containsExactly("b.txt",
                "a.jsonl");
    }
}
