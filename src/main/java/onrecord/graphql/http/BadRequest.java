package onrecord.graphql.http;

/** A request that is not one: the message tells the client what to mend. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadRequest(String message) {
        super(message, null, false, false);
    }
}
