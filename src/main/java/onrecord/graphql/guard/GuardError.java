package onrecord.graphql.guard;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import java.util.Map;

/** Why a request is not executed, with a code that stays. */
public sealed interface GuardError extends GraphQLError permits DocumentRefused, LimitExceeded, Misfit {

    String code();

    String message();

    @Override
    default String getMessage() {
        return message();
    }

    @Override
    default ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(code());
    }

    @Override
    default Map<String, Object> getExtensions() {
        return Map.of("code", code());
    }
}
