package onrecord.export.assistants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.identity.GlobalId;
import org.jspecify.annotations.Nullable;

/** The arguments that an assistant has given, made into variables of GraphQL. */
record Given(Map<String, Object> values) {

    Given {
        values = Map.copyOf(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Whether this is an id of the service, and not a name. */
    boolean isId(String name) {
        if (!(values.get(name) instanceof String text)) {
            return false;
        }
        try {
            GlobalId.parse(text);
            return true;
        } catch (ApiException aName) {
            return false;
        }
    }

    @Nullable
    Object value(String name) {
        return values.get(name);
    }

    /** Those of these that are given, each under the name it has in GraphQL: {@code from=saidFrom}. */
    Map<String, Object> renamed(List<String> names) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        for (String each : names) {
            String[] pair = each.split("=", 2);
            Object value = values.get(pair[0]);
            if (value != null) {
                renamed.put(pair[pair.length - 1], value);
            }
        }
        return renamed;
    }

    /** The page that is wanted: {@code first}, but no more than this, and {@code after}. */
    Map<String, Object> page(int usual, int most) {
        Map<String, Object> page = renamed(List.of("after"));
        page.put("first", values.get("first") instanceof Integer first ? Math.min(first, most) : usual);
        return page;
    }
}
