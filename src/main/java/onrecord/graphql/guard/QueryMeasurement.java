package onrecord.graphql.guard;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures the selections of one document. Each fragment is measured once and counted wherever it is spread, so that fragments that
 * double each other cost no time. What the schema does not know counts as a field without children: validation reports it later.
 */
final class QueryMeasurement {

    /** What an answer about the whole schema costs, in objects. */
    private static final int WHOLE_SCHEMA = 1000;

    /** What it costs to count, besides what is answered, in objects: all that match are read, however few the groups are. */
    private static final int COUNTING = 200;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final PageSizes sizes;
    private final Map<String, QueryMetrics> measured = new HashMap<>();

    QueryMeasurement(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, PageSizes sizes) {
        this.schema = schema;
        this.fragments = fragments;
        this.sizes = sizes;
    }

    QueryMetrics of(@Nullable SelectionSet selections, @Nullable GraphQLType parent) {
        QueryMetrics sum = QueryMetrics.NOTHING;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                sum = sum.plus(of(selection, parent));
            }
        }
        return sum;
    }

    private QueryMetrics of(Selection<?> selection, @Nullable GraphQLType parent) {
        if (selection instanceof Field field) {
            return field(field, parent);
        }
        if (selection instanceof InlineFragment inline) {
            GraphQLType type = inline.getTypeCondition() == null ? parent : schema.getType(inline.getTypeCondition().getName());
            return of(inline.getSelectionSet(), type).withDirectives(inline.getDirectives().size());
        }
        FragmentSpread spread = (FragmentSpread) selection;
        return fragment(spread.getName()).withDirectives(spread.getDirectives().size());
    }

    /** A fragment that spreads itself counts once: validation refuses it. */
    QueryMetrics fragment(String name) {
        QueryMetrics known = measured.get(name);
        FragmentDefinition fragment = fragments.get(name);
        if (known != null || fragment == null) {
            return known == null ? QueryMetrics.NOTHING : known;
        }
        measured.put(name, QueryMetrics.NOTHING);
        QueryMetrics measure = of(fragment.getSelectionSet(), schema.getType(fragment.getTypeCondition().getName()))
                .withDirectives(fragment.getDirectives().size());
        measured.put(name, measure);
        return measure;
    }

    private QueryMetrics field(Field field, @Nullable GraphQLType parent) {
        boolean aliased = field.getAlias() != null;
        int directives = field.getDirectives().size();
        if (field.getName().startsWith("__") || parent instanceof GraphQLNamedType named && Introspection.isIntrospectionTypes(named)) {
            return introspection(field, aliased, directives);
        }
        GraphQLFieldDefinition definition =
                parent instanceof GraphQLFieldsContainer container ? container.getFieldDefinition(field.getName()) : null;
        if (definition == null) {
            return of(field.getSelectionSet(), null).under(aliased, directives, 1, 1);
        }
        GraphQLType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        QueryMetrics children = of(field.getSelectionSet(), type);
        if (field.getSelectionSet() == null) {
            return children.under(aliased, directives, 0, 1);
        }
        int size = sizes.of(field, definition);
        int own = PageSizes.isLookUp(definition) ? size : 1;
        return children.under(aliased, directives, own + (isCounted(parent) ? COUNTING : 0), size);
    }

    private static boolean isCounted(@Nullable GraphQLType parent) {
        return parent instanceof GraphQLNamedType named && named.getName().endsWith("Counts");
    }

    /** The schema is small and known: its depth does not count, and its cost is the same however much is asked. */
    private QueryMetrics introspection(Field field, boolean aliased, int directives) {
        QueryMetrics inner = of(field.getSelectionSet(), Introspection.__Type);
        int cost = field.getName().equals("__schema") ? WHOLE_SCHEMA : 0;
        return new QueryMetrics(0, inner.fields(), inner.aliases(), inner.directives(), 0).under(aliased, directives, cost, 1);
    }
}
