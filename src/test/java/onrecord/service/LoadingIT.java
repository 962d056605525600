package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LoadingIT {

    private static final String ARTICLE = "“We will meet again,” said Foreign Minister Anna Adler in Vienna on Monday.\n";
    private static final String STORED = "SELECT source || ' ' || a.id || ' ' || s.id FROM article a JOIN statement s ON article_id = a.id";

    @TempDir
    Path folder;

    @Test
    void theFirstStartReadsAllFilesAndTheNextOneOnlyWhatIsNew() throws IOException {
        Path articles = folder.resolve("seeds");
        new InventedArticles(1).writeTo(articles, 3);
        List<String> stored;
        try (RunningService service = RunningService.startIn(folder)) {
            assertThat(service.loaded()).isEqualTo("3 ingested, 0 unchanged, 0 changed, 0 failed");
            stored = service.database().ask(STORED);
            assertThat(stored).isNotEmpty();
        }
        try (RunningService service = RunningService.startIn(folder)) {
            assertThat(service.loaded()).isEqualTo("0 ingested, 3 unchanged, 0 changed, 0 failed");
            assertThat(service.database().ask(STORED)).containsExactlyInAnyOrderElementsOf(stored);
        }
        Files.copy(articles.resolve("000.txt"), articles.resolve("the-same-under-another-name.txt"));
        Files.writeString(articles.resolve("001.txt"), ARTICLE);
        try (RunningService service = RunningService.startIn(folder)) {
            assertThat(service.loaded()).isEqualTo("0 ingested, 3 unchanged, 1 changed, 0 failed");
            assertThat(service.database().ask("SELECT count(*) FROM article")).containsExactly("3");
            assertThat(
                    service.database().ask("SELECT s.text FROM statement s JOIN article a ON a.id = article_id WHERE source = '001.txt'"))
                    .singleElement().asString().contains("We will meet again");
        }
    }

    @Test
    void badFilesStopNothingAndEachGetsAReason() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.txt"), ARTICLE);
        Files.writeString(articles.resolve("good.txt"), ARTICLE);
        Files.writeString(articles.resolve("good-with-mark.txt"), "\uFEFF" + ARTICLE + "More.\n");
        Files.write(articles.resolve("good-utf16.txt"), ("\uFEFF" + ARTICLE + "And more.\n").getBytes(StandardCharsets.UTF_16LE));
        Files.createFile(articles.resolve("empty.txt"));
        Files.writeString(articles.resolve("blank.txt"), " \n\t\n");
        Files.write(articles.resolve("binary.txt"), new byte[] {0x7f, 'E', 'L', 'F', 1, 2, 3, 4, (byte) 0xfe, (byte) 0xff, 0, 0, 1});
        Files.write(articles.resolve("latin.txt"),
                ARTICLE.replace("Anna", "Zoë").replaceAll("[“”]", "'").getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(articles.resolve("nul.txt"), ARTICLE.repeat(5).replace("Vienna", "Vien\0na"));
        Files.writeString(articles.resolve("large.txt"), ARTICLE.repeat(500));
        Files.createDirectory(articles.resolve("folder.txt"));
        Files.createSymbolicLink(articles.resolve("outside.txt"), elsewhere);
        Files.createSymbolicLink(articles.resolve("nowhere.txt"), folder.resolve("nothing-here"));

        Map<String, String> settings = Map.of("ONRECORD_FOLDERS", "articles,missing", "ONRECORD_MAX_FILE_SIZE", "20K");
        try (RunningService service = RunningService.startIn(folder, settings)) {
            assertThat(service.loaded()).isEqualTo("3 ingested, 0 unchanged, 0 changed, 10 failed");
            assertThat(service.log()).contains(
                    "articles/empty.txt: the file is empty",
                    "articles/blank.txt: the file holds nothing but white space",
                    "articles/binary.txt: the file is not text",
                    "articles/latin.txt: the file is not valid UTF-8",
                    "articles/nul.txt: the text holds NUL bytes",
                    "articles/large.txt: the file is larger than 20480 bytes",
                    "articles/folder.txt: this is not a regular file",
                    "articles/outside.txt: the link leads out of the folder",
                    "articles/nowhere.txt: the link leads nowhere",
                    "missing: there is no such folder");
            assertThat(service.get("/q/health/ready")).contains("\"loaded 13 of 13\"", "\"failed\": 10");
        }
    }

    @Test
    void aFileThatMayNotBeReadGetsAReason() throws IOException {
        assumeThat(System.getProperty("user.name")).as("root may read everything").isNotEqualTo("root");
        Path articles = Files.createDirectory(folder.resolve("seeds"));
        Path secret = Files.writeString(articles.resolve("secret.txt"), ARTICLE);
        assertThat(secret.toFile().setReadable(false)).isTrue();
        try (RunningService service = RunningService.startIn(folder)) {
            assertThat(service.loaded()).isEqualTo("0 ingested, 0 unchanged, 0 changed, 1 failed");
            assertThat(service.log()).contains("seeds/secret.txt: the file cannot be read");
        }
    }
}
