package onrecord.graphql.error;

import java.util.Objects;

/** A request that cannot be answered, with a message for the client. */
public final class ApiException extends RuntimeException {

    private final ErrorCode code;

    public ApiException(ErrorCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** Never null here, unlike in exceptions of others. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public ErrorCode code() {
        return code;
    }
}
