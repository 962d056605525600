package onrecord.graphql.http;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a client takes an answer that is compressed by gzip. */
public final class Gzip {

    private static final int MOST_ENCODINGS = 50;

    private Gzip() {}

    /** @param acceptEncoding the header of that name (RFC 9110, section 12.5.3), null without one */
    public static boolean isTaken(@Nullable String acceptEncoding) {
        return acceptEncoding != null && Stream.of(acceptEncoding.toLowerCase(Locale.ROOT).split(",", MOST_ENCODINGS))
                .map(part -> part.replace(" ", ""))
                .anyMatch(part -> (part.equals("gzip") || part.startsWith("gzip;")) && !part.matches("gzip;q=0(\\.0*)?"));
    }
}
