package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One article is one transaction: whenever the service is killed, each is there with everything found in it, or not at all. */
@Timeout(value = 40, unit = TimeUnit.MINUTES)
class KilledWhileLoadingIT {

    private static final int ARTICLES = Faults.times(200, 500);
    private static final int KILLS = Faults.times(4, 20);

    /** What a killed service was at is soon another one's. */
    private static final Map<String, String> SETTINGS = Map.of("ONRECORD_FOLDERS", "articles", "ONRECORD_INGESTION_LEASE", "3S");

    /** Everything found in each article, but for the identities, which depend on the order of reading. */
    private static final String WHOLE = """
            SELECT md5(article.text || coalesce((
                SELECT string_agg(concat_ws('|', kind, spans::text, text, speaker_start, cue_start), ';' ORDER BY position, id)
                FROM statement WHERE article_id = article.id), '') || coalesce((
                SELECT string_agg(concat_ws('|', mention_starts::text, mention_texts::text), ';' ORDER BY mention_starts)
                FROM person_article WHERE article_id = article.id), '') || coalesce((
                SELECT string_agg(concat_ws('|', span_start, trigger_text), ';' ORDER BY span_start, trigger_start)
                FROM event_report WHERE article_id = article.id), ''))
            FROM article""";

    /** Counts kept with persons and events that are not what is really there. */
    static final String WRONG_COUNTS = """
            SELECT name FROM person WHERE
                article_count <> (SELECT count(*) FROM person_article WHERE person_id = person.id)
                OR statement_count <> (SELECT count(*) FROM statement WHERE speaker_id = person.id)
            UNION ALL SELECT summary FROM event WHERE
                article_count <> (SELECT count(DISTINCT article_id) FROM event_report WHERE event_id = event.id)""";

    @TempDir
    Path disturbed;

    @TempDir
    Path undisturbed;

    @Test
    void everyArticleIsWholeOrAbsentAndALastStartHasThemAll() throws IOException, InterruptedException {
        List<String> expected = loadUndisturbed();
        new InventedArticles(1).writeTo(disturbed.resolve("articles"), ARTICLES);
        Random moments = new Random(1);
        for (int kill = 1; kill <= KILLS; kill++) {
            try (RunningService service = RunningService.startIn(disturbed, SETTINGS)) {
                assertThat(expected).as("before kill %d", kill).containsAll(service.database().ask(WHOLE));
                assertThat(service.database().ask(WRONG_COUNTS)).as("before kill %d", kill).isEmpty();
                waitForArticles(service, kill * ARTICLES / (KILLS + 1));
                Thread.sleep(moments.nextInt(30));
                service.kill();
            }
        }
        try (RunningService service = RunningService.startIn(disturbed, SETTINGS)) {
            service.loaded();
            assertThat(service.database().ask(WHOLE)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(service.database().ask(WRONG_COUNTS)).isEmpty();
        }
    }

    /** So every kill comes in the middle of loading, however fast the machine is. */
    private static void waitForArticles(RunningService service, int count) {
        while (Integer.parseInt(service.database().ask("SELECT count(*) FROM article").get(0)) < count) {
            RunningService.pause();
        }
    }

    private List<String> loadUndisturbed() throws IOException {
        new InventedArticles(1).writeTo(undisturbed.resolve("articles"), ARTICLES);
        try (RunningService service = RunningService.startIn(undisturbed, SETTINGS)) {
            service.loaded();
            List<String> whole = service.database().ask(WHOLE);
            assertThat(whole).hasSize(ARTICLES);
            assertThat(service.database().ask("SELECT count(*) > " + ARTICLES + " FROM statement")).containsExactly("t");
            return whole;
        }
    }
}
