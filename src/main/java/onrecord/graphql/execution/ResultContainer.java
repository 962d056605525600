package onrecord.graphql.execution;

import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;

/**
 * A part of the answer that holds others: an object or a list. It knows where it stands, so that a missing value can set the
 * nearest nullable place above it to null.
 */
abstract sealed class ResultContainer permits RootResult, ObjectResult, ListResult {

    private final @Nullable ResultContainer parent;
    private final int index;
    private final boolean nullable;

    /** @param index the place within the parent */
    ResultContainer(@Nullable ResultContainer parent, int index, boolean nullable) {
        this.parent = parent;
        this.index = index;
        this.nullable = nullable;
    }

    abstract void set(int place, @Nullable Object value);

    /** The path of one of the places in this container. */
    abstract ResultPath path(int place);

    ResultPath path() {
        return parent == null ? ResultPath.rootPath() : parent.path(index);
    }

    /** Sets this container to null, or its nearest nullable parent where it must not be null. */
    void remove() {
        if (parent == null) {
            throw new IllegalStateException("the root of an answer is always nullable");
        }
        if (nullable) {
            parent.set(index, null);
        } else {
            parent.remove();
        }
    }
}
