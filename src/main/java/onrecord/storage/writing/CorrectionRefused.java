package onrecord.storage.writing;

import java.util.Objects;

/** A correction that cannot be made, with a message for the editor. */
public final class CorrectionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be made. */
    public enum Reason {
        /** What was to be corrected is not there. */
        NOT_THERE,
        /** It makes no sense as it is. */
        SENSELESS,
        /** Another editor has changed it since. */
        CONFLICT
    }

    private final Reason reason;

    CorrectionRefused(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Never null here, unlike in exceptions of others. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
