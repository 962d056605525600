package onrecord.graphql.http;

import java.time.Duration;
import java.util.Objects;

/** Why a question has no answer, for clients that do not read GraphQL. */
public final class Unanswered extends RuntimeException {

    private final int status;
    private final String code;
    private final Duration retryAfter;

    /**
     * @param status of HTTP, 400 to 599
     * @param code one of the stable codes of errors
     * @param retryAfter when to ask again, zero when that would not help or nobody can tell
     */
    Unanswered(int status, String code, String message, Duration retryAfter) {
        super(message, null, false, false);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException(status + " is no status of an error");
        }
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    /** Never null here, unlike in exceptions of others. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
