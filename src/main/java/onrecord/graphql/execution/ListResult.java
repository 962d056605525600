package onrecord.graphql.execution;

import graphql.execution.ResultPath;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list in the answer. */
final class ListResult extends ResultContainer {

    private final @Nullable Object[] elements;

    ListResult(ResultContainer parent, int index, boolean nullable, int size) {
        super(parent, index, nullable);
        this.elements = new @Nullable Object[size];
    }

    /** The elements, as they are filled in. */
    List<@Nullable Object> elements() {
        return Collections.<@Nullable Object>unmodifiableList(Arrays.asList(elements));
    }

    @Override
    void set(int place, @Nullable Object value) {
        elements[place] = value;
    }

    @Override
    ResultPath path(int place) {
        return path().segment(place);
    }
}
