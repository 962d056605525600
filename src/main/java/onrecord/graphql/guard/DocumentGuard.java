package onrecord.graphql.guard;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measures a parsed document and refuses it when it exceeds the limits. Every operation of the document is measured, since all are validated;
 * fragments no operation uses are measured for the same reason.
 */
public final class DocumentGuard {

    private final GraphQLSchema schema;
    private final Limits limits;

    public DocumentGuard(GraphQLSchema schema, Limits limits) {
        this.schema = schema;
        this.limits = limits;
    }

    /**
     * The outcome of a check.
     *
     * @param cost objects the answer may hold, of the operation that is to run
     * @param refusal empty when it may run
     */
    public record Result(int cost, Optional<LimitExceeded> refusal) {}

    /** @param variables as sent, before coercion */
    public Result check(Document document, @Nullable String operationName, Map<String, Object> variables) {
        Map<String, FragmentDefinition> fragments = new HashMap<>();
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(fragment -> fragments.put(fragment.getName(), fragment));
        int cost = 0;
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof OperationDefinition operation) {
                QueryMeasurement measuring = new QueryMeasurement(schema, fragments, new PageSizes(operation, variables));
                QueryMetrics measure =
                        measuring.of(operation.getSelectionSet(), root(operation)).withDirectives(operation.getDirectives().size());
                Optional<LimitExceeded> refusal = refusal(measure, rootFields(operation, fragments))
                        .or(() -> fragments.keySet().stream().flatMap(name -> refusal(measuring.fragment(name), 0).stream()).findFirst());
                if (refusal.isPresent()) {
                    boolean amongOthers = document.getDefinitionsOfType(OperationDefinition.class).size() > 1;
                    SmallerPage advice = new SmallerPage(schema, operation, root(operation), fragments, variables, amongOthers);
                    return new Result(measure.cost(), refusal.map(advice::advise));
                }
                cost = operationName == null || operationName.equals(operation.getName()) ? measure.cost() : cost;
            }
        }
        return new Result(cost, Optional.empty());
    }

    private @Nullable GraphQLObjectType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    /** The fields of the operation and of the fragments spread in it. */
    private static int rootFields(OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
        return new RootFieldCount(fragments).in(operation.getSelectionSet());
    }

    private Optional<LimitExceeded> refusal(QueryMetrics measure, int rootFields) {
        return over("QUERY_TOO_DEEP", "fields above one another", measure.depth(), limits.depth())
                .or(() -> over("TOO_MANY_ROOT_FIELDS", "root fields", rootFields, limits.rootFields()))
                .or(() -> over("TOO_MANY_ALIASES", "aliases", measure.aliases(), limits.aliases()))
                .or(() -> over("TOO_MANY_DIRECTIVES", "directives", measure.directives(), limits.directives()))
                .or(() -> over("TOO_MANY_FIELDS", "fields", measure.fields(), limits.fields()))
                .or(() -> over("QUERY_TOO_COSTLY", "objects", measure.cost(), limits.cost()));
    }

    private static Optional<LimitExceeded> over(String code, String what, int asked, int limit) {
        if (asked <= limit) {
            return Optional.empty();
        }
        String figure = asked >= QueryMetrics.MANY ? "more than " + (QueryMetrics.MANY - 1) : Integer.toString(asked);
        return Optional.of(new LimitExceeded(
                code, "The query asks for " + figure + " " + what + " with fragments expanded; at most " + limit + " are answered.",
                asked, limit));
    }
}
