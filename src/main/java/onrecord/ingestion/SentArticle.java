package onrecord.ingestion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import onrecord.article.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article from an object with {@code text}, and where they are known {@code title}, {@code publisher}, {@code authors}, {@code publishedOn} (or
 * {@code date}, of which the day counts), {@code url}, {@code source} and {@code id}. A later article with the same id, or else the same URL, takes the place
 * of the one before.
 */
final class SentArticle {

    /** In UTF-16 code units. */
    private static final int LONGEST_ID = 500;

    private static final String DATE = "date";
    private static final String PUBLISHED_ON = "publishedOn";
    private static final int DAY = "2022-02-24".length();

    private SentArticle() {}

    /** Says what is wrong with it. */
    static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        private final String problem;

        Wrong(String problem) {
            super(problem, null, false, false);
            this.problem = problem;
        }

        String problem() {
            return problem;
        }
    }

    static Delivery read(ObjectNode article, SentKeys keys) throws Wrong {
        String text = string(article, "text");
        if (text == null) {
            throw new Wrong("there is no text");
        }
        String url = string(article, "url");
        String id = article.path("id").isIntegralNumber() ? article.path("id").asText() : string(article, "id");
        String name = id == null ? url : id;
        if (name != null && name.length() > LONGEST_ID) {
            throw new Wrong("the id or url is longer than " + LONGEST_ID + " characters");
        }
        String source = string(article, "source");
        return new Delivery(keys.of(name, text), source == null ? name : source, text, metadata(article));
    }

    private static Metadata metadata(ObjectNode article) throws Wrong {
        String date = string(article, DATE);
        if (date != null && !article.hasNonNull(PUBLISHED_ON)) {
            boolean withTime = date.length() > DAY && date.charAt(DAY) == 'T';
            article.put(PUBLISHED_ON, withTime ? date.substring(0, DAY) : date);
        }
        try {
            return Sidecar.of(article);
        } catch (Sidecar.Malformed e) {
            throw new Wrong(e.getMessage());
        }
    }

    private static @Nullable String string(ObjectNode article, String name) throws Wrong {
        JsonNode field = article.path(name);
        if (field.isMissingNode() || field.isNull()) {
            return null;
        }
        String value = field.textValue();
        if (value == null || value.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw new Wrong("the " + name + " is no string");
        }
        return value.isBlank() ? null : name.equals("text") ? value : value.strip();
    }
}
