package onrecord.graphql.guard;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document ready to be executed, or the reasons why it is not.
 *
 * @param document null when it could not be parsed or is refused
 * @param operation the kind of the operation that is to run, null when the document does not say which one that is
 * @param rootField the one field of the schema's root that the operation asks for; null when it asks for several, or may not run
 * @param cost objects the answer may hold at most
 * @param errors empty when it may run
 */
public record PreparedDocument(
        @Nullable Document document, OperationDefinition.@Nullable Operation operation, @Nullable String rootField, int cost,
        List<GraphQLError> errors) {

    public PreparedDocument {
        errors = List.copyOf(errors);
    }

    public static PreparedDocument refused(GraphQLError error) {
        return new PreparedDocument(null, null, null, 0, List.of(error));
    }
}
