package onrecord.resolution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who or what a mention was taken for, and why.
 *
 * @param known the person or event already known, null for a new one
 * @param reason one sentence for a reader: {@code "same full name"}
 * @param confidence 0 to 1
 */
public record Identity(@Nullable UUID known, String reason, double confidence) {

    /** Somebody or something not known before. */
    public static final Identity NEW = new Identity(null, "first seen here", 1);
}
