package onrecord.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a GraphQL request as a client has sent them, checked for their form and for nothing else.
 *
 * @param query the document; null when the client only says which one it means
 * @param id which document the client means, null when it only sends it
 */
record SentRequest(@Nullable String query, @Nullable DocumentId id, @Nullable String operationName, Map<String, Object> variables) {

    private static final int LONGEST_NAME = 250;

    /** @param body a JSON object in UTF-8 */
    static SentRequest ofBody(byte[] body) {
        String text = utf8(body);
        return ofParameters(object("request body", text));
    }

    /** @param parameter the value of a query parameter by its name, null when missing */
    static SentRequest ofUrl(Function<String, @Nullable String> parameter) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        for (String name : new String[] {"query", DocumentId.PARAMETER, "operationName"}) {
            parameters.put(name, parameter.apply(name));
        }
        for (String name : new String[] {"variables", "extensions"}) {
            String json = parameter.apply(name);
            parameters.put(name, json == null || json.isEmpty() ? null : objectOrNull(name, json));
        }
        return ofParameters(parameters);
    }

    static SentRequest ofParameters(Map<String, @Nullable Object> parameters) {
        DocumentId id = DocumentId.in(parameters, map("extensions", parameters.get("extensions")));
        Object name = parameters.get("operationName");
        if (name != null && !(name instanceof String)) {
            throw new BadRequest("The parameter \"operationName\" must be a string.");
        }
        if (name instanceof String operation && operation.length() > LONGEST_NAME) {
            throw new BadRequest("The parameter \"operationName\" has at most " + LONGEST_NAME + " characters.");
        }
        String operationName = name == null || ((String) name).isEmpty() ? null : (String) name;
        return new SentRequest(query(parameters.get("query"), id), id, operationName, map("variables", parameters.get("variables")));
    }

    private static @Nullable String query(@Nullable Object query, @Nullable DocumentId id) {
        if (query instanceof String text && !text.isBlank()) {
            return text;
        }
        if (id == null || query != null && !(query instanceof String)) {
            throw new BadRequest("The parameter \"query\" must be a string with a GraphQL document in it.");
        }
        return null;
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
            return RequestJson.objectOrNull(json);
        } catch (JsonProcessingException notJson) {
            throw new BadRequest(
                    "The " + what + " is not a JSON object, names something twice, or is nested deeper than " + RequestJson.DEEPEST
                            + " levels.");
        }
    }

    private static String utf8(byte[] body) {
        try {
            return RequestJson.utf8(body);
        } catch (CharacterCodingException notUtf8) {
            throw new BadRequest("The request body is not UTF-8.");
        }
    }
}
