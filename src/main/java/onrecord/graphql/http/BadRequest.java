package onrecord.graphql.http;

/** A malformed request; the message tells the client what is wrong. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadRequest(String message) {
        super(message, null, false, false);
    }
}
