package onrecord.export.linked;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of JSON-LD that is put together field by field. What is not known is left out. */
final class LinkedObject {

    /** Terms of schema.org have no prefix; what it has no term for, has this one. */
    private static final List<Object> CONTEXT = List.of("https://schema.org", Map.of("onrecord", "urn:onrecord:"));

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** A document of its own. */
    static LinkedObject document(String type, String address) {
        return new LinkedObject().with("@context", CONTEXT).with("@type", type).with("@id", address);
    }

    static LinkedObject of(String type) {
        return new LinkedObject().with("@type", type);
    }

    static LinkedObject at(String type, String address) {
        return of(type).with("@id", address);
    }

    LinkedObject with(String name, @Nullable Object value) {
        boolean told = value != null && !(value instanceof Collection<?> all && all.isEmpty());
        if (told) {
            fields.put(name, value instanceof LinkedObject inner ? inner.fields : value);
        }
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
