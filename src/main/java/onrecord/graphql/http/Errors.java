package onrecord.graphql.http;

import graphql.GraphQLError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.graphql.error.ApiErrors;

/** Errors as clients get them: a message and a code, without internals of the service. */
final class Errors {

    /** The answer when the service itself failed. */
    static final Map<String, Object> INTERNAL = of("INTERNAL", "The service failed to answer this. It has been noted.");

    private Errors() {}

    /** An answer that is one error of the request itself. */
    static Map<String, Object> of(String code, String message) {
        return Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code))));
    }

    /** The message of code TIMEOUT. Whether a change was made that had begun, nobody can say. */
    static String tookTooLong(Duration limit, boolean mutation) {
        String message = "This took longer than " + limit.toMillis() + " ms.";
        return mutation
                ? message + " It may have been done all the same: look at `corrections` or `ingestionJobs` before it is sent again."
                : message;
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
