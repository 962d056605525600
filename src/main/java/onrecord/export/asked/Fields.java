package onrecord.export.asked;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object of an answer, read by the names of its fields. A field that was not asked for is missing, which is a fault of the question. */
public record Fields(Map<?, ?> values) {

    @Nullable
    public Object value(String name) {
        Object value = values.get(name);
        if (value == null && !values.containsKey(name)) {
            throw new IllegalArgumentException("the question does not ask for " + name + ", only for " + values.keySet());
        }
        return value;
    }

    /** Null when nothing is known. */
    @Nullable
    public String textOrNull(String name) {
        Object value = value(name);
        return value == null ? null : value.toString();
    }

    public String text(String name) {
        return given(name, value(name)).toString();
    }

    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(value(name));
    }

    public int number(String name) {
        return ((Number) given(name, value(name))).intValue();
    }

    public Fields object(String name) {
        return new Fields((Map<?, ?>) given(name, value(name)));
    }

    public Optional<Fields> objectOrNone(String name) {
        return Optional.ofNullable((Map<?, ?>) value(name)).map(Fields::new);
    }

    public List<Fields> objects(String name) {
        return ((Collection<?>) given(name, value(name))).stream().map(each -> new Fields((Map<?, ?>) each)).toList();
    }

    public List<String> texts(String name) {
        return ((Collection<?>) given(name, value(name))).stream().map(Object::toString).toList();
    }

    private static Object given(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return value;
    }
}
