package onrecord.explorer.desk;

import io.quarkus.qute.TemplateExtension;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import onrecord.explorer.PageWords;
import org.jspecify.annotations.Nullable;

/** What the templates of the desk say in words, as {@code desk:…}. */
@TemplateExtension(namespace = "desk")
public final class DeskWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private DeskWords() {}

    /** {@code 30 November 2026, 14:05 UTC}. */
    static String moment(Object instant) {
        OffsetDateTime time = OffsetDateTime.parse(instant.toString()).withOffsetSameInstant(ZoneOffset.UTC);
        return PageWords.date(time.toLocalDate()) + ", " + TIME.format(time) + " UTC";
    }

    /** {@code published on}: a field of the audit trail. */
    static String field(String name) {
        return switch (name) {
            case "saidOn" -> "said on";
            case "speakerKind" -> "kind of speaker";
            case "publishedOn" -> "published on";
            case "polarity" -> "affirmed or denied";
            case "determinacy" -> "a statement";
            default -> name;
        };
    }

    /** What a field of the audit trail was or is. */
    static String value(String field, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return "not known";
        }
        return switch (field) {
            case "saidOn", "date", "publishedOn" -> PageWords.date(value);
            case "polarity" -> value.equals("NEGATED") ? "denied" : "affirmed";
            case "determinacy" -> value.equals("DETERMINATE") ? "yes" : "no";
            case "speakerKind", "status", "type" -> value.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> value.toString();
        };
    }
}
