package onrecord.graphql.execution;

import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;

/** An object in the answer, and the value it is made from. */
final class ObjectResult extends ResultContainer {

    private final Object source;
    private final Selection selection;
    private final FieldValues values;

    ObjectResult(@Nullable ResultContainer parent, int index, boolean nullable, Object source, Selection selection) {
        super(parent, index, nullable);
        this.source = source;
        this.selection = selection;
        this.values = new FieldValues(selection.keys());
    }

    Object source() {
        return source;
    }

    FieldValues values() {
        return values;
    }

    @Override
    void set(int place, @Nullable Object value) {
        values.set(place, value);
    }

    @Override
    ResultPath path(int place) {
        return path().segment(selection.keys()[place]);
    }
}
