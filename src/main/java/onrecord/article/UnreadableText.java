package onrecord.article;

import java.util.Objects;

/** Why a file is no text to read. The message is a sentence for the report. */
public final class UnreadableText extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the file. The names are stable. */
    public enum Reason {
        EMPTY,
        BINARY,
        INVALID_ENCODING,
        NUL,
        TOO_LARGE,
        UNREADABLE,
        NOT_A_FILE,
        OUTSIDE_FOLDER,
        VANISHED
    }

    private final Reason reason;

    public UnreadableText(Reason reason, String message) {
        super(message);
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
