package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens to files while the service runs. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class WatchedFolderIT {

    private static final String TOKEN = "nobody-but-the-tests-knows-this";
    private static final String SOURCES = "SELECT source FROM article ORDER BY source";
    private static final String RETRY = "mutation { retryIngestion(state: FAILED) { retried } }";

    @TempDir
    Path folder;

    @Test
    void filesAreReadWhenTheyComeOrChangeAndForgottenWhenTheyGo() throws IOException, InterruptedException {
        Path articles = folder.resolve("seeds");
        new InventedArticles(1).writeTo(articles, 2);
        Map<String, String> settings = Map.of("ONRECORD_INGESTION_FORGET_REMOVED", "true", "ONRECORD_ACCESS_EDITOR_TOKEN", TOKEN);
        try (RunningService service = RunningService.startIn(folder, settings)) {
            service.loaded();
            EmbeddedDatabase database = service.database();
            Path later = Files.createDirectories(articles.resolve("later"));
            Files.writeString(later.resolve("new.txt"), new InventedArticles(2).article(7));
            database.waitFor(SOURCES, "000.txt", "001.txt", "later/new.txt");
            writeSlowly(articles.resolve("slow.txt"), new InventedArticles(3).article(8));
            database.waitFor(SOURCES, "000.txt", "001.txt", "later/new.txt", "slow.txt");
            assertThat(database.ask("SELECT text LIKE '%according to the police.%' FROM article WHERE source = 'slow.txt'"))
                    .containsExactly("t");
            Files.writeString(articles.resolve("001.txt"), "Tram stops\n\n“The tram stops here,” Ute Falk said on Monday.\n");
            database.waitFor("SELECT title FROM article WHERE source = '001.txt'", "Tram stops");
            Files.delete(articles.resolve("000.txt"));
            database.waitFor(SOURCES, "001.txt", "later/new.txt", "slow.txt");
            Files.writeString(articles.resolve("empty.txt"), "");
            database.waitFor("SELECT state || ': ' || problem FROM ingestion_job WHERE source = 'empty.txt'", "FAILED: the file is empty");
            assertThat(service.edit(RETRY, Map.of(), TOKEN)).contains("\"retried\":1");
            database.waitFor("SELECT state FROM ingestion_job WHERE source = 'empty.txt'", "FAILED");
        }
    }

    /** For longer than it takes to notice that a file has come. */
    private static void writeSlowly(Path file, String text) throws IOException, InterruptedException {
        Files.writeString(file, "");
        for (String line : text.split("(?<=\n)")) {
            Files.writeString(file, line, StandardOpenOption.APPEND);
            Thread.sleep(400);
        }
    }
}
