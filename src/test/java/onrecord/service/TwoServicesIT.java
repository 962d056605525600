package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two services that share a database come to the same as one that reads everything by itself. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class TwoServicesIT {

    private static final int PAPERS = 12;
    private static final int ARTICLES = PAPERS * InventedStories.COUNT;

    /** Whose appearances are told to be one person's, and whether that is provisional. */
    static final String PERSONS =
            "SELECT string_agg(id::text, ',' ORDER BY id) || max(provisional::text) FROM person_article GROUP BY person_id";

    /** Which reports are told to be of one event. */
    static final String EVENTS = "SELECT string_agg(id::text, ',' ORDER BY id) FROM event_report GROUP BY event_id";

    @TempDir
    Path alone;

    @TempDir
    Path first;

    @TempDir
    Path second;

    @Test
    void whoAndWhatIsMeantIsTheSame() throws IOException {
        InventedStories.writeTo(alone.resolve("seeds"), PAPERS, 1);
        List<String> persons;
        List<String> events;
        try (RunningService service = RunningService.startIn(alone)) {
            assertThat(service.loaded()).isEqualTo(ARTICLES + " ingested, 0 unchanged, 0 changed, 0 failed");
            persons = service.database().ask(PERSONS);
            events = service.database().ask(EVENTS);
        }
        assertThat(persons).anyMatch(members -> members.contains(","));
        assertThat(events).anyMatch(members -> members.contains(","));
        deal();
        try (RunningService one = RunningService.startIn(first)) {
            EmbeddedDatabase database = one.database();
            try (RunningService other = RunningService.startIn(second, database.settings())) {
                one.loaded();
                other.loaded();
                assertThat(database.ask("SELECT count(*) FROM article")).containsExactly(String.valueOf(ARTICLES));
                assertThat(database.ask(PERSONS)).containsExactlyInAnyOrderElementsOf(persons);
                assertThat(database.ask(EVENTS)).containsExactlyInAnyOrderElementsOf(events);
            }
        }
    }

    /** Every other file goes to the first service, the others to the second. */
    private void deal() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(alone.resolve("seeds"))) {
            files = all.sorted().toList();
        }
        Files.createDirectories(first.resolve("seeds"));
        Files.createDirectories(second.resolve("seeds"));
        for (int i = 0; i < files.size(); i++) {
            Path folder = i % 2 == 0 ? first : second;
            Files.copy(files.get(i), folder.resolve("seeds").resolve(files.get(i).getFileName()));
        }
    }
}
