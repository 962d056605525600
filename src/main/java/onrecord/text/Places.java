package onrecord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What begins at which place of a text, asked for by place. */
public final class Places<T> {

    private final int[] starts;
    private final List<T> things;

    /** @param things by the offset where each begins */
    public Places(SortedMap<Integer, T> things) {
        this.starts = things.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.things = new ArrayList<>(things.values());
    }

    /** The last that begins before this offset, null when none does. */
    public @Nullable T lastBefore(int offset) {
        int next = BinarySearch.first(0, starts.length, i -> starts[i] >= offset);
        return next == 0 ? null : things.get(next - 1);
    }
}
