package onrecord.export.lists;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import onrecord.graphql.http.ResponseJson;

/** JSON Lines: each line is an object, as GraphQL answers it, and its {@code cursor}. */
final class JsonLines implements Lines {

    @Override
    public String mediaType() {
        return "application/jsonl; charset=utf-8";
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String line(Map<?, ?> node, String cursor) {
        Map<String, Object> line = new LinkedHashMap<>();
        node.forEach((name, value) -> line.put((String) name, value));
        line.put("cursor", cursor);
        return new String(ResponseJson.bytes(line), StandardCharsets.UTF_8) + "\n";
    }
}
