package onrecord.explorer.article;

import io.quarkus.qute.TemplateData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import onrecord.export.asked.Fields;
import org.jspecify.annotations.Nullable;

/**
 * One of several files that were read.
 *
 * @param name of the file
 * @param text what was found in it; empty when it could not be read
 * @param problem why it could not be read; empty when it was
 */
@TemplateData
public record ReadFile(String name, Map<?, ?> text, String problem) {

    /** Of a field of a form, what is around its value: a separator and its name. */
    private static final int AROUND_A_FIELD = 200;

    /** The fields of a text: itself, title, publisher, day and source. */
    private static final List<String> FIELDS = List.of("text", "title", "publisher", "publishedOn");

    static ReadFile of(String name, Fields extraction) {
        return new ReadFile(name, extraction.values(), "");
    }

    /** How long a form is at most by which this text is sent again, in bytes; a browser ends each line with two signs. */
    long formBytes() {
        return AROUND_A_FIELD + bytes(name) + FIELDS.stream().mapToLong(field -> AROUND_A_FIELD + bytes(text.get(field))).sum();
    }

    private static long bytes(@Nullable Object value) {
        String written = value == null ? "" : value.toString();
        return written.getBytes(StandardCharsets.UTF_8).length + written.chars().filter(sign -> sign == '\n').count();
    }

    static ReadFile unreadable(String name, String problem) {
        return new ReadFile(name, Map.of(), problem);
    }
}
