package onrecord.graphql.execution;

import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The objects that the values of one field turned out to be, those of one selection together. */
final class NextLevel {

    private @Nullable GraphQLObjectType lastType;
    private @Nullable Selection lastSelection;
    private @Nullable Selection only;
    private List<ObjectResult> objects = List.of();
    private @Nullable Map<Selection, List<ObjectResult>> several;

    /** What is wanted of objects of this type. It is the same for all of them, and neighbours are mostly of one type. */
    Selection selection(Selections selections, SelectedField field, GraphQLObjectType type) {
        if (lastSelection == null || lastType != type) {
            lastType = type;
            lastSelection = selections.of(field.field(), type);
        }
        return lastSelection;
    }

    void add(Selection selection, ObjectResult object) {
        if (only == null) {
            only = selection;
            objects = new ArrayList<>();
        }
        if (only == selection) {
            objects.add(object);
            return;
        }
        if (several == null) {
            several = new LinkedHashMap<>();
        }
        several.computeIfAbsent(selection, unknown -> new ArrayList<>()).add(object);
    }

    void forEach(BiConsumer<Selection, List<ObjectResult>> action) {
        if (only != null) {
            action.accept(only, objects);
        }
        if (several != null) {
            several.forEach(action);
        }
    }
}
