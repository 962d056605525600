package onrecord.ingestion.kafka;

import java.util.Objects;

/** Why a message is no article. The message of the exception goes with it to the dead-letter topic. */
final class Undeliverable extends Exception {

    private static final long serialVersionUID = 1L;

    Undeliverable(String reason) {
        super(reason, null, false, false);
    }

    /** Never null here, unlike in exceptions of others. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
