package onrecord.graphql.guard;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the fields of a selection itself, those of its fragments included, their children not. */
final class RootFieldCount {

    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Integer> counted = new HashMap<>();

    RootFieldCount(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    int in(@Nullable SelectionSet selections) {
        long count = 0;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                count += in(selection);
            }
        }
        return (int) Math.min(QueryMetrics.MANY, count);
    }

    private int in(Selection<?> selection) {
        if (selection instanceof Field) {
            return 1;
        }
        if (selection instanceof InlineFragment inline) {
            return in(inline.getSelectionSet());
        }
        String name = ((FragmentSpread) selection).getName();
        FragmentDefinition fragment = fragments.get(name);
        if (counted.containsKey(name) || fragment == null) {
            return counted.getOrDefault(name, 0);
        }
        counted.put(name, 0);
        counted.put(name, in(fragment.getSelectionSet()));
        return counted.get(name);
    }
}
