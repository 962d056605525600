package onrecord.graphql.error;

import graphql.ErrorClassification;

/** The stable codes of errors, given to clients as {@code extensions.code}. */
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
    /** An invalid page: both ends at once, a negative size, a size over the limit. */
    BAD_PAGE,
    /** An argument whose value cannot be used. */
    BAD_ARGUMENT,
    /** What was to be changed is not there. */
    NOT_FOUND,
    /** Somebody else has changed it since it was looked at. */
    CONFLICT,
    /** The client may change things, but not this. */
    FORBIDDEN,
    /** A text without words. */
    EMPTY_TEXT,
    /** A text longer than the service takes. */
    TOO_LARGE,
    /** Not a text: binary data, or characters that Unicode does not have. */
    INVALID_TEXT,
    /** The request, or reading its text, took too long; what a mutation was to change may have changed all the same. */
    TIMEOUT,
    /** Too many texts are waiting to be read. */
    BUSY,
    /** Too many texts are in the queue: send fewer, and this one again later. */
    OVERLOADED,
    /** The database is away, full or out of connections; the same request may be answered later. */
    UNAVAILABLE,
    /** The request was cancelled. */
    CANCELLED,
    /** The service failed; its log has the cause. */
    INTERNAL
}
