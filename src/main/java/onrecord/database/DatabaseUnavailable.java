package onrecord.database;

import onrecord.settings.CannotStart;

/** The database cannot be used; the message says why, and what to do about it, to whoever runs the service. */
public final class DatabaseUnavailable extends CannotStart {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(String message) {
        super(message);
    }

    DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
