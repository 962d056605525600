package onrecord.graphql;

import graphql.ErrorClassification;

/** The stable names of what can go wrong, given to clients as {@code extensions.code} of an error. */
public enum ErrorCode implements ErrorClassification {
    /** The query is not GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The query does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** A variable does not fit its type, or an operation is missing. */
    BAD_REQUEST,
    /** An id that this service never gave out, or one of another kind of thing. */
    BAD_ID,
    /** A cursor that does not belong to the list it was used with. */
    BAD_CURSOR,
    /** A page that makes no sense: both ends at once, a negative size, too large a size. */
    BAD_PAGE,
    /** An argument whose value cannot be used. */
    BAD_ARGUMENT,
    /** What was to be changed is not there. */
    NOT_FOUND,
    /** A text without words. */
    EMPTY,
    /** A text longer than the service takes. */
    TOO_LARGE,
    /** Not a text. */
    NOT_TEXT,
    /** Reading the text took too long. */
    TOOK_TOO_LONG,
    /** Too many texts are waiting to be read. */
    BUSY,
    /** The request was given up, for instance because it took too long. */
    CANCELLED,
    /** A fault of the service; the log says more. */
    INTERNAL
}
