package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.extraction.Extractor;
import onrecord.language.Language;
import onrecord.resolution.nouns.ArticleReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many long texts need no more memory than one, and one no more than a small heap has. */
@Timeout(value = 40, unit = TimeUnit.MINUTES)
class LongTextsIT {

    private static final int ARTICLES = Faults.times(3, 60);
    private static final int BYTES = 1_500_000;
    private static final String SMALL_HEAP = "256m";

    private static final String FOUND =
            "SELECT source || ': ' || (SELECT count(*) FROM statement WHERE article_id = article.id) || ' statements, "
                    + "' || (SELECT count(*) FROM person_article WHERE article_id = article.id) || ' persons, "
                    + "' || (SELECT count(*) FROM event_report WHERE article_id = article.id) || ' events' FROM article";

    private final Extractor extractor = new Extractor(Language.load());

    @TempDir
    Path folder;

    @Test
    void longTextsAreStoredWholeInASmallHeap() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String text = text(i);
            Files.writeString(articles.resolve(i + ".txt"), text);
            expected.add(i + ".txt: " + found(text, i + ".txt"));
        }
        Map<String, String> settings = Map.of("ONRECORD_FOLDERS", "articles", "ONRECORD_TIME_LIMIT", "10M");
        try (RunningService service = RunningService.startIn(folder, settings, SMALL_HEAP)) {
            assertThat(service.loaded(Duration.ofMinutes(30))).isEqualTo(ARTICLES + " ingested, 0 unchanged, 0 changed, 0 failed");
            assertThat(service.database().ask(FOUND)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(service.log()).doesNotContain("OutOfMemoryError");
        }
    }

    /** Of every third one nothing but short quotations, of the others news. */
    private static String text(int number) {
        InventedArticles invented = new InventedArticles(number);
        Random numbers = new Random(number);
        StringBuilder text = new StringBuilder("Round " + number + " of the talks\n\n");
        while (text.length() < BYTES) {
            int next = numbers.nextInt(1_000_000);
            text.append(number % 3 == 2 ? invented.quotation(next) : invented.paragraph(next));
        }
        return text.toString();
    }

    private String found(String text, String source) {
        ArticleReading read = ArticleReading.of(
                extractor.extract(new ArticleReader().read(text, Metadata.NONE.from(source))), source, null);
        assertThat(read.statements()).hasSizeGreaterThan(BYTES / 1000);
        return read.statements().size() + " statements, " + read.persons().size() + " persons, " + read.events().size() + " events";
    }
}
