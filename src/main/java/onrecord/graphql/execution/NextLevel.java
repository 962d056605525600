package onrecord.graphql.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The objects that the values of one field turned out to be, those of one selection together. */
final class NextLevel {

    private @Nullable Selection only;
    private List<ObjectAnswer> objects = List.of();
    private @Nullable Map<Selection, List<ObjectAnswer>> several;

    void add(Selection selection, ObjectAnswer object) {
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

    void forEach(BiConsumer<Selection, List<ObjectAnswer>> action) {
        if (only != null) {
            action.accept(only, objects);
        }
        if (several != null) {
            several.forEach(action);
        }
    }
}
