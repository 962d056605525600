package onrecord.graphql.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON that strangers send. Their names are kept in no table of the virtual machine, where names chosen for it would make look-ups slow. Of a name
 * given twice others might read the other value.
 */
public final class RequestJson {

    static final int DEEPEST = 100;

    private static final int MOST_TOKENS = 100_000;
    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxTokenCount(MOST_TOKENS)
                    .maxNumberLength(100)
                    .build())
            .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private RequestJson() {}

    /** The object of this body in UTF-8. Fails when it is none. */
    public static Map<String, @Nullable Object> object(byte[] body) throws JsonProcessingException {
        Map<String, @Nullable Object> object;
        try {
            object = objectOrNull(utf8(body));
        } catch (CharacterCodingException notUtf8) {
            throw new JsonParseException(null, "not UTF-8", notUtf8);
        }
        if (object == null) {
            throw new JsonParseException(null, "null is no object");
        }
        return object;
    }

    static String utf8(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    /** Null of {@code null}. */
    static @Nullable Map<String, @Nullable Object> objectOrNull(String json) throws JsonProcessingException {
        return JSON.readValue(json, OBJECT);
    }
}
