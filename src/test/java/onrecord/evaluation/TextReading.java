package onrecord.evaluation;

import java.time.LocalDate;
import java.util.List;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.extraction.Extraction;
import onrecord.extraction.Extractor;
import onrecord.language.English;
import org.jspecify.annotations.Nullable;

/** Runs the whole engine over one text: what does it say? */
final class TextReading {

    private final ArticleReader reader = new ArticleReader();
    private final Extractor extractor = new Extractor(English.LANGUAGE);

    /** @param publishedOn ISO 8601, null to leave the date to the text */
    Extraction extract(String text, @Nullable String publishedOn) {
        Metadata known = new Metadata(null, null, List.of(), publishedOn == null ? null : LocalDate.parse(publishedOn), null);
        return extractor.extract(reader.read(text, known));
    }
}
