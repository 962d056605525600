package onrecord.graphql.error;

import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import onrecord.graphql.execution.FailureReporter;
import onrecord.graphql.guard.GuardError;
import onrecord.ingestion.Refusal;
import onrecord.storage.page.BadPosition;
import onrecord.storage.sql.DatabaseTrouble;
import onrecord.storage.writing.CorrectionRefused;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the errors that clients get, each with a code. The cause of an internal error goes to the log, not to the client;
 * of trouble with the database the log tells once, not for each request.
 */
public final class ApiErrors implements FailureReporter {

    private static final String FAULT = "The service failed to answer this. It has been noted.";
    private static final String UNAVAILABLE = "The database cannot answer this now. Try again a little later.";
    private static final int LONGEST = 500;

    /** What graphql-java puts before: its name for the kind of error, and names of fields, which the place in the query tells. */
    private static final Pattern PREFIX = Pattern.compile("^Validation [eE]rror \\([^)]*\\) ?: ");

    private static final Logger LOG = Logger.getLogger(ApiErrors.class);

    @Override
    public GraphQLError describe(Throwable failure, ResultPath path, @Nullable SourceLocation location) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ApiException known) {
            return ApiError.at(path, location, known.code(), known.getMessage());
        }
        if (cause instanceof BadPosition) {
            return ApiError.at(path, location, ErrorCode.BAD_CURSOR, "This cursor does not belong to this list.");
        }
        if (cause instanceof CorrectionRefused refused) {
            return ApiError.at(path, location, codeOf(refused.reason()), refused.getMessage());
        }
        if (cause instanceof Refusal refusal) {
            return ApiError.at(path, location, codeOf(refusal.reason()), refusal.getMessage());
        }
        if (DatabaseTrouble.of(cause).isPresent()) {
            return ApiError.at(path, location, ErrorCode.UNAVAILABLE, UNAVAILABLE);
        }
        LOG.errorf(cause, "%s cannot be answered", path);
        return ApiError.at(path, location, ErrorCode.INTERNAL, FAULT);
    }

    /** An error of graphql-java as one of ours. */
    public static GraphQLError withCode(GraphQLError error) {
        if (error instanceof ApiError || error instanceof GuardError) {
            return error;
        }
        if (error instanceof ExceptionWhileDataFetching fault && DatabaseTrouble.of(fault.getException()).isPresent()) {
            return new ApiError(UNAVAILABLE, error.getLocations(), error.getPath(), ErrorCode.UNAVAILABLE);
        }
        if (error instanceof ExceptionWhileDataFetching fault) {
            LOG.errorf(fault.getException(), "%s cannot be answered", fault.getPath());
            return new ApiError(FAULT, error.getLocations(), error.getPath(), ErrorCode.INTERNAL);
        }
        return new ApiError(withoutInternals(error.getMessage()), error.getLocations(), error.getPath(), codeOf(error));
    }

    /** The message without names of Java classes and of the parser, and not so long that it repeats a whole document. */
    private static String withoutInternals(String message) {
        String plain = PREFIX.matcher(withoutParsedValue(message)).replaceFirst("").replace(" with ANTLR error", ":")
                .replace("'LinkedHashMap'", "'object'").replace("'ArrayList'", "'list'");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    /** Without what the parser has made of a value: the client knows it as it has written it. */
    private static String withoutParsedValue(String message) {
        int from = message.indexOf(" with value '");
        int to = Math.max(message.lastIndexOf("}' is "), message.lastIndexOf("}' contains "));
        return from >= 0 && to > from ? message.substring(0, from) + message.substring(to + 2) : message;
    }

    private static ErrorCode codeOf(CorrectionRefused.Reason reason) {
        return switch (reason) {
            case NOT_THERE -> ErrorCode.NOT_FOUND;
            case SENSELESS -> ErrorCode.BAD_ARGUMENT;
            case CONFLICT -> ErrorCode.CONFLICT;
        };
    }

    private static ErrorCode codeOf(Refusal.Reason reason) {
        return switch (reason) {
            case EMPTY -> ErrorCode.EMPTY_TEXT;
            case NOT_TEXT -> ErrorCode.INVALID_TEXT;
            case TOO_LARGE -> ErrorCode.TOO_LARGE;
            case TOOK_TOO_LONG -> ErrorCode.TIMEOUT;
            case BUSY -> ErrorCode.BUSY;
            case OVERLOADED -> ErrorCode.OVERLOADED;
        };
    }

    private static ErrorCode codeOf(GraphQLError error) {
        if (error instanceof InvalidSyntaxError) {
            return ErrorCode.GRAPHQL_PARSE_FAILED;
        }
        if (error instanceof ValidationError) {
            return ErrorCode.GRAPHQL_VALIDATION_FAILED;
        }
        return error instanceof AbortExecutionException ? ErrorCode.CANCELLED : ErrorCode.BAD_REQUEST;
    }
}
