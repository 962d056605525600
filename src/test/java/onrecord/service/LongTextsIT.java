package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.extraction.Extraction;
import onrecord.extraction.Extractor;
import onrecord.language.Language;
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
            expected.add(i + ".txt: " + found(text));
        }
        Map<String, String> settings = Map.of("ONRECORD_FOLDERS", "articles", "ONRECORD_TIME_LIMIT", "10M");
        try (RunningService service = RunningService.startIn(folder, settings, SMALL_HEAP)) {
            assertThat(service.loaded(Duration.ofMinutes(30))).isEqualTo(ARTICLES + " ingested, 0 unchanged, 0 changed, 0 failed");
            assertThat(service.database().ask(FOUND)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(service.log()).doesNotContain("OutOfMemoryError");
        }
    }

    /** Of every third one short quotations, of the others the news of some hundred days. */
    private static String text(int number) {
        InventedArticles invented = new InventedArticles(number);
        StringBuilder text = new StringBuilder("The chronicle of year " + number + "\n\n");
        for (int i = 0; text.length() < BYTES; i++) {
            text.append(number % 3 == 2 ? "“The " + i + "th round is over,” said Anna Adler in Vienna.\n\n" : invented.article(i) + "\n");
        }
        return text.toString();
    }

    private String found(String text) {
        Extraction found = extractor.extract(new ArticleReader().read(text, Metadata.NONE));
        assertThat(found.statements()).hasSizeGreaterThan(BYTES / 1000);
        return found.statements().size() + " statements, " + found.persons().size() + " persons, " + found.events().size() + " events";
    }
}
