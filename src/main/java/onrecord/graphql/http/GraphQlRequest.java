package onrecord.graphql.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parameters of a GraphQL request, checked for their form and for nothing else. */
record GraphQlRequest(String query, @Nullable String operationName, Map<String, Object> variables) {

    private static final int DEEPEST_JSON = 100;
    private static final int MOST_JSON_TOKENS = 100_000;
    private static final int LONGEST_NAME = 250;

    /**
     * Names come from strangers: kept in no table of the virtual machine, where names chosen for it would make look-ups slow. Of a name
     * given twice others might read the other value.
     */
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_JSON)
                    .maxTokenCount(MOST_JSON_TOKENS)
                    .maxNumberLength(100)
                    .build())
            .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    /** @param body a JSON object in UTF-8 */
    static GraphQlRequest ofBody(byte[] body) {
        String text = utf8(body);
        return ofParameters(object("request body", text));
    }

    /** @param parameter the value of a query parameter by its name, null when missing */
    static GraphQlRequest ofUrl(Function<String, @Nullable String> parameter) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("query", parameter.apply("query"));
        parameters.put("operationName", parameter.apply("operationName"));
        for (String name : new String[] {"variables", "extensions"}) {
            String json = parameter.apply(name);
            parameters.put(name, json == null || json.isEmpty() ? null : objectOrNull(name, json));
        }
        return ofParameters(parameters);
    }

    static GraphQlRequest ofParameters(Map<String, @Nullable Object> parameters) {
        Object query = parameters.get("query");
        if (!(query instanceof String text) || text.isBlank()) {
            throw new BadRequest("The parameter \"query\" must be a string with a GraphQL document in it.");
        }
        Object name = parameters.get("operationName");
        if (name != null && !(name instanceof String)) {
            throw new BadRequest("The parameter \"operationName\" must be a string.");
        }
        if (name instanceof String operation && operation.length() > LONGEST_NAME) {
            throw new BadRequest("The parameter \"operationName\" has at most " + LONGEST_NAME + " characters.");
        }
        map("extensions", parameters.get("extensions"));
        String operationName = name == null || ((String) name).isEmpty() ? null : (String) name;
        return new GraphQlRequest(text, operationName, map("variables", parameters.get("variables")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(String name, @Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map)) {
            throw new BadRequest("The parameter \"" + name + "\" must be an object.");
        }
        return (Map<String, Object>) value;
    }

    /** Any JSON object, as a message of a WebSocket holds one. */
    static Map<String, @Nullable Object> object(String what, String json) {
        Map<String, @Nullable Object> object = objectOrNull(what, json);
        if (object == null) {
            throw new BadRequest("The " + what + " must be a JSON object.");
        }
        return object;
    }

    private static @Nullable Map<String, @Nullable Object> objectOrNull(String what, String json) {
        try {
            return JSON.readValue(json, OBJECT);
        } catch (JsonProcessingException notJson) {
            throw new BadRequest(
                    "The " + what + " is not a JSON object, names something twice, or is nested deeper than " + DEEPEST_JSON + " levels.");
        }
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new BadRequest("The request body is not UTF-8.");
        }
    }
}
