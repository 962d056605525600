package onrecord.extraction.events;

import java.time.LocalDate;
import java.util.List;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.extraction.Extractor;
import onrecord.language.English;

/** Reads the events of a text that was published on Friday 10 May 2024. */
final class ToldEvents {

    private static final Extractor ENGINE = new Extractor(English.LANGUAGE);
    private static final ArticleReader READER = new ArticleReader();

    private ToldEvents() {}

    static List<ExtractedEvent> in(String text) {
        return ENGINE.extract(READER.read(text, new Metadata("An invented story", null, List.of(), LocalDate.parse("2024-05-10"), null)))
                .events();
    }

    /** The one whose trigger has this word. */
    static ExtractedEvent of(String text, String trigger) {
        return in(text).stream().filter(event -> event.trigger().of(text).contains(trigger)).findFirst()
                .orElseThrow(() -> new AssertionError("no event told by \"" + trigger + "\" in " + text));
    }

    static ExtractedEvent first(String text) {
        return in(text).get(0);
    }
}
