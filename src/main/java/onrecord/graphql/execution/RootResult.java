package onrecord.graphql.execution;

import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;

/** The root of an answer; null as a whole when a null below it cannot stay anywhere. */
final class RootResult extends ResultContainer {

    private final ResultPath path;
    private final ObjectResult object;
    private @Nullable Object data;

    RootResult(ResultPath path, Object source, Selection selection) {
        super(null, 0, true);
        this.path = path;
        this.object = new ObjectResult(this, 0, true, source, selection);
        this.data = object.values();
    }

    ObjectResult object() {
        return object;
    }

    @Nullable
    Object data() {
        return data;
    }

    @Override
    void set(int place, @Nullable Object value) {
        this.data = value;
    }

    @Override
    ResultPath path(int place) {
        return path;
    }
}
