package onrecord.graphql.error;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error as a client gets it: a message, a code, and its place in the query and in the answer. */
record ApiError(String message, @Nullable List<SourceLocation> locations, @Nullable List<Object> path, ErrorCode code)
        implements GraphQLError {

    static ApiError at(ResultPath path, @Nullable SourceLocation location, ErrorCode code, String message) {
        return new ApiError(message, location == null ? null : List.of(location), path.toList(), code);
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public ErrorClassification getErrorType() {
        return code;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code.name());
    }

    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("message", message);
        if (locations != null) {
            json.put("locations", locations.stream().map(at -> Map.of("line", at.getLine(), "column", at.getColumn())).toList());
        }
        if (path != null) {
            json.put("path", path);
        }
        json.put("extensions", getExtensions());
        return json;
    }
}
