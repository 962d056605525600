package onrecord.graphql.guard;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever asks for too many objects which one page has to be smaller, and how small: of those that would be enough, the one that gives up the
 * smallest share. What a query costs grows evenly with the size of a page, so two measurements tell which size is the largest that will do.
 */
final class SmallerPage {

    private static final String TOO_COSTLY = "QUERY_TOO_COSTLY";

    /** More lists than this are not looked at: measuring takes time, and the query is refused anyway. */
    private static final int MOST_LISTS = 20;

    private final GraphQLSchema schema;
    private final OperationDefinition operation;
    private final @Nullable GraphQLObjectType root;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final String inOperation;

    /** @param amongOthers whether the document has other operations, which may cost too much as well */
    SmallerPage(
            GraphQLSchema schema, OperationDefinition operation, @Nullable GraphQLObjectType root,
            Map<String, FragmentDefinition> fragments,
            Map<String, Object> variables, boolean amongOthers) {
        this.schema = schema;
        this.operation = operation;
        this.root = root;
        this.fragments = fragments;
        this.variables = variables;
        this.inOperation = amongOthers ? " in the operation `" + operation.getName() + "`, and look at the others" : "";
    }

    /** A list with a size and the largest one that will do. */
    private record Sized(Field list, Argument size, int asked, int enough) {

        double kept() {
            return (double) enough / asked;
        }
    }

    /** The same refusal, and what to change where that helps. */
    LimitExceeded advise(LimitExceeded refusal) {
        if (!refusal.code().equals(TOO_COSTLY)) {
            return refusal;
        }
        Optional<Sized> best = lists().flatMap(list -> sized(list, refusal.limit()).stream()).max(Comparator.comparingDouble(Sized::kept));
        return best
                .map(sized -> refusal.advising("Lower `" + sized.size.getName() + "` of `" + name(sized.list) + "` to " + sized.enough
                        + inOperation + ".",
                        sized.size.getSourceLocation() == null ? sized.list.getSourceLocation() : sized.size.getSourceLocation()))
                .orElse(refusal);
    }

    /** Under an alias as it is written: there may be two of its name. */
    private static String name(Field list) {
        return list.getAlias() == null ? list.getName() : list.getAlias() + ": " + list.getName();
    }

    private Stream<Field> lists() {
        List<Field> lists = new ArrayList<>();
        collect(operation.getSelectionSet(), lists);
        fragments.values().forEach(fragment -> collect(fragment.getSelectionSet(), lists));
        return lists.stream().limit(MOST_LISTS);
    }

    private static void collect(@Nullable SelectionSet selections, List<Field> lists) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                if (size(field).isPresent()) {
                    lists.add(field);
                }
                collect(field.getSelectionSet(), lists);
            } else if (selection instanceof InlineFragment inline) {
                collect(inline.getSelectionSet(), lists);
            }
        }
    }

    private static Optional<Argument> size(Field field) {
        return field.getArguments().stream().filter(argument -> argument.getName().equals("first") || argument.getName().equals("last"))
                .findFirst();
    }

    private Optional<Sized> sized(Field list, long limit) {
        WithOneOf asked = new WithOneOf(list, null);
        measure(asked);
        int one = measure(new WithOneOf(list, 1));
        int more = measure(new WithOneOf(list, 2)) - one;
        if (more <= 0 || one > limit) {
            return Optional.empty();
        }
        int enough = (int) Math.min(Integer.MAX_VALUE, 1 + (limit - one) / more);
        return enough >= asked.seen ? Optional.empty() : size(list).map(size -> new Sized(list, size, asked.seen, enough));
    }

    private int measure(PageSizes sizes) {
        return new QueryMeasurement(schema, fragments, sizes).of(operation.getSelectionSet(), root).cost();
    }

    /** The sizes of the query, but for one list. */
    private final class WithOneOf extends PageSizes {

        private final Field list;
        private final @Nullable Integer size;
        private int seen = 1;

        WithOneOf(Field list, @Nullable Integer size) {
            super(operation, variables);
            this.list = list;
            this.size = size;
        }

        @Override
        int of(Field field, GraphQLFieldDefinition definition) {
            int asked = super.of(field, definition);
            if (field != list) {
                return asked;
            }
            seen = asked;
            return size == null ? asked : size;
        }
    }
}
