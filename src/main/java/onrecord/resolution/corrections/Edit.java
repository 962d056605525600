package onrecord.resolution.corrections;

import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.CorrectionKind;
import onrecord.knowledge.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of something in an article, whatever the engine reads there.
 *
 * @param values what it is, by field; an empty text where that is not known
 * @param statement what it is said of; null when it is said of the article
 * @param speaker the appearance in the article of the person who speaks; null when it is no person, or nothing is said about speakers
 */
public record Edit(CorrectionKind kind, Map<String, String> values, @Nullable UUID statement, @Nullable UUID speaker) {

    /** Fields of statements, articles and events, as the audit trail has them. */
    public static final String SAID_ON = "saidOn";
    public static final String POLARITY = "polarity";
    public static final String DETERMINACY = "determinacy";
    public static final String SPEAKER = "speaker";
    public static final String SPEAKER_KIND = "speakerKind";
    public static final String TITLE = "title";
    public static final String PUBLISHER = "publisher";
    public static final String AUTHORS = "authors";
    public static final String URL = "url";
    public static final String PUBLISHED_ON = "publishedOn";
    public static final String NAME = "name";
    public static final String TYPE = "type";
    public static final String DATE = "date";
    public static final String PLACE = "place";
    public static final String SUMMARY = "summary";
    public static final String STATUS = "status";
    public static final String FOR_GOOD = "forGood";

    /** Between authors. */
    public static final String AND = "; ";

    public Edit {
        values = Map.copyOf(values);
    }

    /** The id of the appearance in an article of somebody whom it does not name, and who speaks there because a correction says so. */
    public static UUID speakerIn(UUID article, UUID correction) {
        return Ids.within(article, "speaker " + correction);
    }

    /** What is said about a field; null when nothing is. */
    @Nullable
    String value(String field) {
        return values.get(field);
    }
}
