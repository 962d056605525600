package onrecord.storage;

/**
 * How a row becomes a value.
 *
 * @param columns what to select
 * @param reader makes the value of a row's columns, beginning at an index
 */
record Shape<T>(String columns, Reader<T> reader) {

    /** Reads a value from the columns of a row that begin at {@code from}. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Object[] row, int from);
    }

    T read(Object[] row, int from) {
        return reader.read(row, from);
    }
}
