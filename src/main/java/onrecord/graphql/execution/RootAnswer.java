package onrecord.graphql.execution;

import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;

/** The top of an answer, which is null as a whole when something below it is missing that must not be. */
final class RootAnswer extends Container {

    private final ResultPath path;
    private final ObjectAnswer object;
    private @Nullable Object data;

    RootAnswer(ResultPath path, Object source, Selection selection) {
        super(null, 0, true);
        this.path = path;
        this.object = new ObjectAnswer(this, 0, true, source, selection);
        this.data = object.values();
    }

    ObjectAnswer object() {
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
