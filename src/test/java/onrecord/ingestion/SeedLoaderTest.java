package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.Article;
import onrecord.knowledge.Ids;
import onrecord.storage.Jobs;
import onrecord.storage.finding.Articles;
import onrecord.storage.jobs.JobProblem;
import onrecord.storage.jobs.JobState;
import onrecord.storage.jobs.JobStatus;
import onrecord.storage.jobs.QueuedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class SeedLoaderTest {

    private static final String STORY = "Talks resume\n\n\"We will talk again in spring,\" Nadia Quill said on Monday.\n";

    @Inject
    SeedLoader loader;

    @Inject
    Ingestion ingestion;

    @Inject
    Articles articles;

    @Inject
    Jobs jobs;

    @TempDir
    Path folder;

    /** Every test has texts of its own, since all share one database. */
    private String story;

    @BeforeEach
    void aTextOfItsOwn() {
        story = STORY + "Edition " + UUID.randomUUID() + ".\n";
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        write("a.txt", story);
        write("deeper/b.TXT", story + "More.");
        write("README.md", "no article");
        assertThat(load()).isEqualTo(new IngestionReport(2, 0, 0, List.of()));
        Article before = article(story);
        assertThat(before.source()).isEqualTo("a.txt");
        assertThat(load()).isEqualTo(new IngestionReport(0, 2, 0, List.of()));
        assertThat(article(story)).isEqualTo(before);
    }

    @Test
    void theSameTextUnderAnotherNameIsRecognised() throws IOException {
        write("a.txt", story);
        load();
        write("b.txt", story);
        assertThat(load()).isEqualTo(new IngestionReport(0, 2, 0, List.of()));
    }

    @Test
    void whatHtmlIsLeftInAFileIsTakenOut() throws IOException {
        write("a.txt", story + "&ldquo;It rains,&rdquo; said Tom &amp; Ann.<br>");
        assertThat(load()).isEqualTo(new IngestionReport(1, 0, 0, List.of()));
        assertThat(article(story + "“It rains,” said Tom & Ann.\n")).isNotNull();
    }

    @Test
    void aChangedFileReplacesItsArticleAndARemovedOneKeepsIt() throws IOException {
        write("a.txt", story);
        load();
        write("a.txt", story + "More.");
        assertThat(load()).isEqualTo(new IngestionReport(0, 0, 1, List.of()));
        assertThat(article(story)).isNull();
        assertThat(article(story + "More.")).isNotNull();
        Files.delete(folder.resolve("a.txt"));
        assertThat(load()).isEqualTo(new IngestionReport(0, 0, 0, List.of()));
        assertThat(article(story + "More.")).isNotNull();
    }

    @Test
    void aSidecarWinsOverTheTextAndItsChangeCounts() throws IOException {
        write("a.txt", story);
        write("a.meta.json", "{\"title\": \"Told otherwise\", \"publishedOn\": \"2021-02-03\", \"url\": \"https://example.org/x\"}");
        load();
        assertThat(article(story).title()).isEqualTo("Told otherwise");
        assertThat(article(story).publishedOn()).isEqualTo(LocalDate.of(2021, 2, 3));
        assertThat(article(story).url()).isEqualTo("https://example.org/x");
        write("a.meta.json", "{\"title\": \"Told again\"}");
        assertThat(load()).isEqualTo(new IngestionReport(0, 0, 1, List.of()));
        assertThat(article(story).title()).isEqualTo("Told again");
        assertThat(load()).isEqualTo(new IngestionReport(0, 1, 0, List.of()));
    }

    @Test
    void whatAnEditorDeletedDoesNotComeBack() throws IOException {
        write("a.txt", story);
        load();
        assertThat(await(ingestion.delete(Ids.ofText(story)))).isTrue();
        assertThat(load()).isEqualTo(new IngestionReport(0, 1, 0, List.of()));
        assertThat(article(story)).isNull();
    }

    @Test
    void badFilesAreToldOfAndTheOthersGoOn() throws IOException {
        Path outside = Files.createTempFile("outside", ".txt");
        write("empty.txt", "");
        Files.write(folder.resolve("binary.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.write(folder.resolve("latin1.txt"), "Die Börse öffnet später.".getBytes(StandardCharsets.ISO_8859_1));
        write("nul.txt", story + "\0" + story.repeat(20));
        write("long.txt", "word ".repeat(500_000));
        Files.createDirectory(folder.resolve("folder.txt"));
        Files.createSymbolicLink(folder.resolve("link.txt"), outside);
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("missing"));
        write("sidecar.txt", story + "With a bad sidecar.");
        write("sidecar.meta.json", "{\"title\": 5}");
        write("good.txt", story);
        IngestionReport report = load();
        Files.delete(outside);
        assertThat(report.ingested()).isEqualTo(1);
        assertThat(report.failed()).extracting(problem -> Path.of(problem.file()).getFileName() + ": " + problem.step()).containsExactly(
                "binary.txt: READING",
                "empty.txt: READING",
                "folder.txt: READING",
                "latin1.txt: READING",
                "link.txt: READING",
                "long.txt: READING",
                "nowhere.txt: READING",
                "nul.txt: READING",
                "sidecar.txt: METADATA");
        assertThat(report.failed()).extracting(Problem::what).doesNotHaveDuplicates();
    }

    @Test
    void aFileThatVanishesIsToldOf() throws IOException {
        write("a.txt", story);
        List<FoundFile> files = TextFiles.in(folder).files();
        Files.delete(folder.resolve("a.txt"));
        IngestionReport report = await(loader.load(files, new Progress(Clock.systemUTC())));
        assertThat(report.failed()).singleElement().extracting(Problem::what).asString().contains("no longer there");
    }

    @Test
    void whatAnotherProcessHasTakenIsWaitedForAndTakenWhenThatDies() throws IOException {
        write("a.txt", story);
        write("b.txt", story + "More.");
        FoundFile taken = TextFiles.in(folder).files().get(0);
        UUID content = FileReading.of(taken, 100_000).content(ingestion.engineVersion());
        await(jobs.add(List.of(new QueuedText(taken.key(), "a.txt", FoundFile.place(folder), content, null, null, null))));
        assertThat(await(jobs.leaseFiles(Map.of(taken.job(), content), "a process that dies", Duration.ofSeconds(2)))).hasSize(1);
        assertThat(load()).isEqualTo(new IngestionReport(2, 0, 0, List.of()));
        assertThat(article(story).ingestedAt()).as("the one that was taken").isAfter(article(story + "More.").ingestedAt());
        assertThat(await(jobs.statuses(List.of(taken.job()))).get(taken.job())).isEqualTo(new JobStatus(JobState.DONE, null));
    }

    @Test
    void whatAnotherProcessHasReadCountsAsThereAndWhatItCouldNotReadAsFailed() throws IOException {
        write("a.txt", story);
        FoundFile file = TextFiles.in(folder).files().get(0);
        UUID content = FileReading.of(file, 100_000).content(ingestion.engineVersion());
        JobProblem problem = new JobProblem("EXTRACTION", "reading took too long");
        await(jobs.add(List.of(new QueuedText(file.key(), "a.txt", FoundFile.place(folder), content, null, null, problem))));
        assertThat(load().failed()).containsExactly(new Problem(file.key(), Problem.Step.EXTRACTION, "reading took too long"));
        assertThat(article(story)).isNull();
        assertThat(await(jobs.retry(file.job()))).isEqualTo(1);
        assertThat(load()).isEqualTo(new IngestionReport(1, 0, 0, List.of()));
    }

    @Test
    void whatCannotBeReadIsAFailedJobUntilItIsCorrected() throws IOException {
        write("a.txt", "");
        UUID job = TextFiles.in(folder).files().get(0).job();
        load();
        assertThat(await(jobs.statuses(List.of(job))).get(job))
                .isEqualTo(new JobStatus(JobState.FAILED, new JobProblem("READING", "the file is empty")));
        write("a.txt", story);
        assertThat(load()).isEqualTo(new IngestionReport(1, 0, 0, List.of()));
        assertThat(await(jobs.statuses(List.of(job))).get(job)).isEqualTo(new JobStatus(JobState.DONE, null));
    }

    @Test
    void aFileThatIsGoneTakesItsArticleAlongUnlessAnotherGivesIt() throws IOException {
        write("a.txt", story);
        write("b.txt", story);
        load();
        await(ingestion.forgetFile(folder.resolve("a.txt").toString()));
        assertThat(article(story)).isNotNull();
        await(ingestion.forgetFile(folder.resolve("b.txt").toString()));
        assertThat(article(story)).isNull();
        assertThat(load()).as("when it comes back it is read again").isEqualTo(new IngestionReport(1, 1, 0, List.of()));
    }

    @Test
    void aMissingFolderIsToldOf() {
        assertThat(TextFiles.in(folder.resolve("none")).problems()).singleElement().extracting(Problem::what).asString()
                .contains("no such folder");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private IngestionReport load() {
        return await(loader.load(TextFiles.in(folder).files(), new Progress(Clock.systemUTC())));
    }

    private Article article(String text) {
        UUID id = Ids.ofText(text);
        return await(articles.byIds(List.of(id))).get(id);
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(60));
    }
}
