package onrecord.graphql.execution;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object in the answer, in the order they were asked for. All objects of a level share their keys, which makes this
 * much smaller than a hash map; answers are written, not looked up.
 */
public final class FieldValues extends AbstractMap<String, @Nullable Object> {

    private final String[] keys;
    private final @Nullable Object[] values;

    FieldValues(String[] keys) {
        this.keys = keys;
        this.values = new @Nullable Object[keys.length];
    }

    void set(int place, @Nullable Object value) {
        values[place] = value;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super @Nullable Object> action) {
        for (int i = 0; i < keys.length; i++) {
            action.accept(keys[i], values[i]);
        }
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return keys.length;
            }

            @Override
            public Iterator<Entry<String, @Nullable Object>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, @Nullable Object>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < keys.length;
        }

        @Override
        public Entry<String, @Nullable Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<String, @Nullable Object> entry = new SimpleImmutableEntry<>(keys[next], values[next]);
            next++;
            return entry;
        }
    }
}
