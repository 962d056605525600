package onrecord.explorer.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.explorer.SentForm;
import onrecord.export.asked.BadParameter;
import org.jspecify.annotations.Nullable;

/**
 * What a form of the desk has sent. What an editor may leave as it is comes twice: as it is now wanted, and as the editor saw it, so that only what the
 * editor has changed is corrected.
 *
 * @param fields by their names, each as often as it was sent
 */
public record SentFields(Map<String, List<String>> fields) {

    static final SentFields NOTHING = new SentFields(Map.of());

    private static final String SEEN = "seen-";

    public SentFields {
        fields = Map.copyOf(fields);
    }

    /** Waits until all of it has come. */
    static Uni<SentFields> of(RoutingContext client) {
        return SentForm.of(client).map(form -> new SentFields(form.fields()));
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Without white space around it; empty when nothing else was sent. */
    Optional<String> text(String name) {
        return all(name).stream().findFirst().map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What the editor has entered, which may be nothing; null when the editor has left it as it was. */
    @Nullable
    String changed(String name) {
        if (!fields.containsKey(name)) {
            return null;
        }
        String now = text(name).orElse("");
        return now.equals(text(SEEN + name).orElse("")) ? null : now;
    }

    /** What was entered, or what is there where nothing was sent. */
    String or(String name, @Nullable String current) {
        return fields.containsKey(name) ? text(name).orElse("") : current == null ? "" : current;
    }

    /** The version that the editor saw. */
    int version() {
        return number("version", text("version").orElse(""));
    }

    static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            throw new BadParameter(name, "'" + name + "' is a number, not '" + text + "'.", List.of());
        }
    }

    @Nullable
    String reason() {
        return text("reason").orElse(null);
    }
}
