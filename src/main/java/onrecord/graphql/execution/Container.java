package onrecord.graphql.execution;

import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;

/**
 * A part of the answer that holds others: an object or a list. It knows where it stands, so that a missing value can take away the
 * nearest place above it that may be null.
 */
abstract sealed class Container permits RootAnswer, ObjectAnswer, ListAnswer {

    private final @Nullable Container parent;
    private final int index;
    private final boolean nullable;

    /** @param index the place within the parent */
    Container(@Nullable Container parent, int index, boolean nullable) {
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

    /** Takes this container out of the answer, and whatever cannot be without it. */
    void remove() {
        if (parent == null) {
            throw new IllegalStateException("the top of an answer may always be null");
        }
        if (nullable) {
            parent.set(index, null);
        } else {
            parent.remove();
        }
    }
}
