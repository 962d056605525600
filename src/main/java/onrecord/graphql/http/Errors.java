package onrecord.graphql.http;

import graphql.GraphQLError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.graphql.ApiErrors;

/** Errors as clients read them: a message, a code, and nothing of the service's inside. */
final class Errors {

    /** What a client is told of a fault of the service. */
    static final Map<String, Object> INTERNAL = of("INTERNAL", "The service failed to answer this. It has been noted.");

    private Errors() {}

    /** An answer that is one error of the request itself. */
    static Map<String, Object> of(String code, String message) {
        return Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code))));
    }

    static Map<String, Object> of(List<? extends GraphQLError> errors) {
        return Map.of("errors", present(errors));
    }

    static List<Map<String, Object>> present(List<? extends GraphQLError> errors) {
        List<Map<String, Object>> presented = new ArrayList<>();
        errors.forEach(error -> presented.add(new LinkedHashMap<>(ApiErrors.withCode(error).toSpecification())));
        return presented;
    }
}
