package onrecord.graphql.guard;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a document is not executed.
 *
 * @param code stable: {@code QUERY_TOO_DEEP}, {@code QUERY_TOO_COSTLY}
 * @param asked the figure that is too high
 * @param limit the highest figure allowed
 */
public record LimitExceeded(String code, String message, long asked, long limit) implements GraphQLError {

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
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        extensions.put("asked", asked);
        extensions.put("limit", limit);
        return extensions;
    }
}
