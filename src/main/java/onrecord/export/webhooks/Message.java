package onrecord.export.webhooks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import onrecord.graphql.http.ResponseJson;

/**
 * What is posted of one statement.
 *
 * @param id the statement's: a receiver that has seen it before need not take it again
 * @param body JSON in UTF-8
 */
record Message(String id, byte[] body) {

    /** In bytes. A receiver of a longer one is told the id of the statement only, and can ask for the rest. */
    private static final int LONGEST = 1_000_000;

    /**
     * Of a statement.
     *
     * @param statement its fields, as an export tells them
     * @param takenIn when its article was taken in
     */
    static Message of(Map<?, ?> statement, Instant takenIn) {
        String id = String.valueOf(statement.get("id"));
        byte[] whole = body(statement, takenIn);
        return new Message(id, whole.length <= LONGEST ? whole : body(Map.of("id", id), takenIn));
    }

    private static byte[] body(Map<?, ?> statement, Instant takenIn) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "statement.recorded");
        body.put("timestamp", takenIn.toString());
        body.put("data", statement);
        return ResponseJson.bytes(body);
    }

    @Override
    public String toString() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
