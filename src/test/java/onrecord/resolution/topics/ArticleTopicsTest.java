package onrecord.resolution.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.extraction.Extractor;
import onrecord.language.English;
import org.junit.jupiter.api.Test;

class ArticleTopicsTest {

    private static final Extractor EXTRACTOR = new Extractor(English.LANGUAGE);

    private static Set<String> places(String text) {
        return ArticleTopics.of(new UUID(0, 1), EXTRACTOR.extract(new ArticleReader().read("Talks go on\n\n" + text + "\n", Metadata.NONE)))
                .places();
    }

    @Test
    void whatBelongsToAPlaceIsThere() {
        assertThat(places("A guard fell asleep in Palermo's oldest prison on Tuesday.")).containsExactly("palermo");
        assertThat(places("The mayors met in Los Angeles’ harbour on Tuesday.")).contains("losangeles");
        assertThat(places("A guard fell asleep in the oldest prison on Tuesday.")).isEmpty();
    }
}
