package onrecord.ingestion.kafka;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import onrecord.article.Metadata;
import onrecord.ingestion.Delivery;
import onrecord.ingestion.Sidecar;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message: a JSON object in UTF-8 with {@code text}, and where they are known {@code id}, {@code source}, {@code title}, {@code publisher},
 * {@code authors}, {@code publishedOn} and {@code url}. Other fields mean nothing here. Its id is the field, or else the key of the message.
 */
final class ArticleMessage {

    /** The longest id, in UTF-16 code units; a topic has no more than 249. */
    static final int LONGEST_ID = 500;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ArticleMessage() {}

    /** Says what is wrong with it. Ids of different topics have nothing to do with each other. */
    static Delivery read(String topic, @Nullable String key, byte @Nullable [] value) throws Undeliverable {
        JsonNode message = object(value);
        JsonNode text = message.path("text");
        if (!text.isTextual()) {
            throw new Undeliverable(text.isMissingNode() || text.isNull() ? "the message has no text" : "the text is no string");
        }
        String id = id(message.path("id"), key);
        String source = string(message.path("source"), "source");
        return new Delivery(
                id == null ? null : "kafka:" + topic + "/" + id, source == null ? id : source, text.textValue(), metadata(message));
    }

    private static JsonNode object(byte @Nullable [] value) throws Undeliverable {
        if (value == null) {
            throw new Undeliverable("the message is empty");
        }
        JsonNode message;
        try {
            message = JSON.readTree(value);
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            throw new Undeliverable("the message is no valid JSON"
                    + (where == null ? "" : ": line " + where.getLineNr() + ", column " + where.getColumnNr()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (!message.isObject()) {
            throw new Undeliverable("the message is no JSON object");
        }
        return message;
    }

    private static Metadata metadata(JsonNode message) throws Undeliverable {
        try {
            return Sidecar.of(message);
        } catch (Sidecar.Malformed e) {
            throw new Undeliverable(e.getMessage());
        }
    }

    private static @Nullable String id(JsonNode field, @Nullable String key) throws Undeliverable {
        String given = field.isIntegralNumber() ? field.asText() : string(field, "id");
        String id = given == null ? blankToNull(key) : given;
        if (id != null && (id.length() > LONGEST_ID || !canBeStored(id))) {
            throw new Undeliverable("the id is longer than " + LONGEST_ID + " characters, or no text");
        }
        return id;
    }

    private static @Nullable String string(JsonNode field, String name) throws Undeliverable {
        if (field.isMissingNode() || field.isNull()) {
            return null;
        }
        if (!field.isTextual() || !canBeStored(field.textValue())) {
            throw new Undeliverable("the " + name + " is no string");
        }
        return blankToNull(field.textValue());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean canBeStored(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
