package onrecord.settings;

/** The service cannot start as it is set up; the message is one line that says why, and what to do about it, to whoever runs it. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
