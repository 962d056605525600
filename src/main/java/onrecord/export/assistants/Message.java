package onrecord.export.assistants;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;
import onrecord.graphql.http.RequestJson;
import org.jspecify.annotations.Nullable;

/**
 * A message of JSON-RPC 2.0 from a client.
 *
 * @param id a string or a whole number; null of a notification, which has no answer
 * @param method empty of an answer to what nobody here has asked
 */
record Message(@Nullable Object id, String method, Map<String, @Nullable Object> params) {

    static final int PARSE_ERROR = -32700;
    static final int INVALID_REQUEST = -32600;
    static final int METHOD_NOT_FOUND = -32601;
    static final int INVALID_PARAMS = -32602;

    /** No message, with the code that JSON-RPC has for that. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        private final int code;
        private final String explanation;

        Malformed(int code, String explanation) {
            super(explanation, null, false, false);
            this.code = code;
            this.explanation = explanation;
        }

        int code() {
            return code;
        }

        String explanation() {
            return explanation;
        }
    }

    static Message of(byte[] body) throws Malformed {
        Map<String, @Nullable Object> json;
        try {
            json = RequestJson.object(body);
        } catch (JsonProcessingException notJson) {
            throw new Malformed(PARSE_ERROR, "This is not one JSON object, or names something twice, or is nested too deep.");
        }
        Object id = json.get("id");
        boolean identified = id instanceof String || id instanceof Integer || id instanceof Long;
        if (!"2.0".equals(json.get("jsonrpc")) || json.containsKey("id") && !identified) {
            throw new Malformed(INVALID_REQUEST, "This is no message of JSON-RPC 2.0 with an id that is a string or a whole number.");
        }
        if (json.get("method") instanceof String method && !method.isEmpty()) {
            return new Message(id, method, object(json.get("params")));
        }
        if (json.containsKey("result") || json.containsKey("error")) {
            return new Message(null, "", Map.of());
        }
        throw new Malformed(INVALID_REQUEST, "The message has no method.");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(@Nullable Object params) throws Malformed {
        if (params == null) {
            return Map.of();
        }
        if (!(params instanceof Map)) {
            throw new Malformed(INVALID_REQUEST, "The params are no object.");
        }
        return (Map<String, @Nullable Object>) params;
    }

    /** The object under this name; empty when there is none. */
    Map<String, @Nullable Object> param(String name) throws Malformed {
        return object(params.get(name));
    }

    boolean isAnswered() {
        return id != null;
    }

    Map<String, Object> answer(Map<String, ?> result) {
        Map<String, Object> answer = head(id);
        answer.put("result", result);
        return answer;
    }

    /** @param id null when it could not be read: the protocol leaves it out then */
    static Map<String, Object> error(@Nullable Object id, int code, String message) {
        Map<String, Object> answer = head(id);
        answer.put("error", Map.of("code", code, "message", message));
        return answer;
    }

    private static Map<String, Object> head(@Nullable Object id) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("jsonrpc", "2.0");
        if (id != null) {
            answer.put("id", id);
        }
        return answer;
    }
}
