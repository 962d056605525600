package onrecord.ingestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import onrecord.article.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is known about an article besides its text, in a file beside it or in a message with it: a JSON object with {@code title},
 * {@code publisher}, {@code authors}, {@code publishedOn} and {@code url}, each of which may be missing or null. Other fields mean nothing here.
 */
public final class Sidecar {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Says what is wrong with it. */
    public static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }

        /** Never null here, unlike in exceptions of others. */
        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage());
        }
    }

    private final JsonNode json;

    private Sidecar(JsonNode json) {
        this.json = json;
    }

    static Metadata read(String text) throws Malformed {
        JsonNode json;
        try {
            json = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Malformed("the metadata is no valid JSON: " + e.getOriginalMessage());
        }
        if (!json.isObject()) {
            throw new Malformed("the metadata is no JSON object");
        }
        return of(json);
    }

    /** What the fields of an object say. */
    public static Metadata of(JsonNode json) throws Malformed {
        Sidecar sidecar = new Sidecar(json);
        return new Metadata(
                sidecar.string("title"), sidecar.string("publisher"), sidecar.authors(), sidecar.publishedOn(), sidecar.url());
    }

    /**
     * What was known of a stored text.
     *
     * @param written what {@link #write} gave
     */
    static Metadata stored(@Nullable String written, String source) {
        try {
            return written == null ? Metadata.NONE : read(written);
        } catch (Malformed e) {
            throw new IllegalStateException("what was known of " + source + " is damaged", e);
        }
    }

    /** What {@link #read} reads; null when nothing is known. */
    static @Nullable String write(Metadata known) {
        if (known.from(null).equals(Metadata.NONE)) {
            return null;
        }
        ObjectNode json = JSON.createObjectNode();
        json.put("title", known.title());
        json.put("publisher", known.publisher());
        known.authors().forEach(json.putArray("authors")::add);
        json.put("publishedOn", known.publishedOn() == null ? null : known.publishedOn().toString());
        json.put("url", known.url());
        return json.toString();
    }

    private @Nullable String string(String field) throws Malformed {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return checked(value, field);
    }

    private static @Nullable String checked(JsonNode value, String field) throws Malformed {
        if (!value.isTextual()) {
            throw new Malformed("the metadata's " + field + " is no string");
        }
        if (value.textValue().indexOf('\0') >= 0) {
            throw new Malformed("the metadata's " + field + " holds NUL");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value.textValue())) {
            throw new Malformed("the metadata's " + field + " holds halves of surrogate pairs");
        }
        return value.textValue().isBlank() ? null : value.textValue().strip();
    }

    private List<String> authors() throws Malformed {
        JsonNode value = json.path("authors");
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw new Malformed("the metadata's authors is no list");
        }
        List<String> authors = new ArrayList<>();
        for (JsonNode author : value) {
            String name = checked(author, "authors");
            if (name != null) {
                authors.add(name);
            }
        }
        return authors;
    }

    private @Nullable LocalDate publishedOn() throws Malformed {
        String day = string("publishedOn");
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new Malformed("the metadata's publishedOn is no date such as 2022-02-24: " + day);
        }
    }

    private @Nullable String url() throws Malformed {
        String url = string("url");
        if (url != null && !Metadata.isUrl(url)) {
            throw new Malformed("the metadata's url is no URL: " + url);
        }
        return url;
    }
}
