package onrecord.graphql.input;

import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Checks confidences that clients send. */
final class Confidences {

    private Confidences() {}

    /**
     * The confidence itself; fails with {@link ErrorCode#BAD_ARGUMENT} when it is not 0 to 1.
     *
     * @param name what the client calls it
     */
    static @Nullable Double checkedOrNull(String name, @Nullable Double confidence) {
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'" + name + "' must be 0 to 1: 0.8 wants what is right in four of five cases.");
        }
        return confidence;
    }
}
