package onrecord.graphql.http;

import java.util.Objects;

/** A malformed request; the message tells the client what is wrong. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadRequest(String message) {
        super(message, null, false, false);
    }

    /** Never null here, unlike in exceptions of others. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
