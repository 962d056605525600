package onrecord.graphql.guard;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;

/**
 * Why a document is not looked at: nobody knows it, or nobody trusts it.
 *
 * @param code stable: {@code PERSISTED_QUERY_NOT_FOUND}, {@code DOCUMENT_NOT_TRUSTED}
 */
public record DocumentRefused(String code, String message) implements GraphQLError {

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(code);
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code);
    }
}
