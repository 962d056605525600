package onrecord.export.webhooks;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of posting one message.
 *
 * @param problem null when the receiver has taken it
 * @param useless whether the receiver wants nothing more, ever
 * @param retryAfter how long the receiver wants to be left alone; zero when it did not say
 */
record Answer(@Nullable String problem, boolean useless, Duration retryAfter) {

    static final Answer TAKEN = new Answer(null, false, Duration.ZERO);

    private static final int GONE = 410;

    static Answer failed(String problem) {
        return new Answer(problem, false, Duration.ZERO);
    }

    /** Redirections are not followed: they are answers like any others that do not say the message was taken. */
    static Answer of(int status, @Nullable String retryAfter) {
        if (status >= 200 && status < 300) {
            return TAKEN;
        }
        return new Answer("the receiver answers " + status, status == GONE, seconds(retryAfter));
    }

    private static Duration seconds(@Nullable String retryAfter) {
        boolean number = retryAfter != null && retryAfter.matches("\\d{1,6}");
        return retryAfter != null && number ? Duration.ofSeconds(Long.parseLong(retryAfter)) : Duration.ZERO;
    }

    boolean taken() {
        return problem == null;
    }
}
