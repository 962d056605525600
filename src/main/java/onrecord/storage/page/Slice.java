package onrecord.storage.page;

import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a list, in the order of the list, also when it was read backwards.
 *
 * @param hasPrevious whether something stands before it
 * @param hasNext whether something stands after it
 */
public record Slice<T>(List<Item<T>> items, boolean hasPrevious, boolean hasNext) {

    /** One row and where it stands in the list. */
    public record Item<T>(T value, Position position) {}

    private static final Slice<?> EMPTY = new Slice<>(List.of(), false, false);

    @SuppressWarnings("unchecked")
    public static <T> Slice<T> empty() {
        return (Slice<T>) EMPTY;
    }

    /** The same stretch of what each row leads to. */
    public <R> Slice<R> map(Function<T, R> leading) {
        return new Slice<>(items.stream().map(item -> new Item<>(leading.apply(item.value()), item.position())).toList(), hasPrevious,
                hasNext);
    }

    public List<T> values() {
        return items.stream().map(Item::value).toList();
    }
}
