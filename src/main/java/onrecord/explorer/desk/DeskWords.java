package onrecord.explorer.desk;

import io.quarkus.qute.TemplateExtension;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.explorer.PageWords;
import onrecord.export.asked.Fields;
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

    /** Where what was corrected is seen, and corrected again; empty where it is not there now, unless it is an article that can be brought back. */
    static String sheet(Map<?, ?> correction) {
        Fields fields = new Fields(correction);
        String kind = fields.text("kind");
        List<String> subjects = fields.texts("subjectIds");
        if (subjects.isEmpty() || fields.text("state").equals("NOT_APPLIED") && !kind.equals("ARTICLE_DELETED")) {
            return "";
        }
        String things = kind.startsWith("PERSON") ? "persons"
                : kind.startsWith("ARTICLE") ? "articles" : kind.startsWith("EVENT") ? "events" : "statements";
        return "/desk/" + things + "/" + subjects.get(0);
    }

    /** Whether an article was deleted so that nobody can bring it back. */
    static boolean isForGood(List<?> changes) {
        return changes.stream().anyMatch(change -> change instanceof Map<?, ?> values && "forGood".equals(values.get("field")));
    }

    /** {@code published on}: a field of the audit trail. */
    static String field(String name) {
        return switch (name) {
            case "saidOn" -> "said on";
            case "speakerKind" -> "kind of speaker";
            case "publishedOn" -> "published on";
            case "polarity" -> "affirmed or denied";
            case "determinacy" -> "a statement";
            case "forGood" -> "for good";
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
