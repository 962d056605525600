package onrecord.ingestion;

import java.util.Objects;

/** A text that cannot be taken in; the message says why, for whoever sent it. */
public final class Refusal extends RuntimeException {

    /** Why a text was refused. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_TEXT,
        TOOK_TOO_LONG,
        /** Too many texts are waiting already. */
        BUSY,
        /** Too many texts are in the queue already. */
        OVERLOADED
    }

    private final Reason reason;

    public Refusal(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    /** Never null here, unlike in exceptions of others. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public Reason reason() {
        return reason;
    }
}
