package onrecord.graphql.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Answers compressed by gzip: who takes them, and how they are made. */
public final class Gzip {

    private static final int MOST_ENCODINGS = 50;

    private static final int BUFFER = 1 << 12;

    private Gzip() {}

    /** @param acceptEncoding the header of that name (RFC 9110, section 12.5.3), null without one */
    public static boolean isTaken(@Nullable String acceptEncoding) {
        return acceptEncoding != null && Stream.of(acceptEncoding.toLowerCase(Locale.ROOT).split(",", MOST_ENCODINGS))
                .map(part -> part.replace(" ", ""))
                .anyMatch(part -> (part.equals("gzip") || part.startsWith("gzip;")) && !part.matches("gzip;q=0(\\.0*)?"));
    }

    /** @param level of {@link Deflater}: how much work is done to make it small */
    public static byte[] packed(byte[] body, int level) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 3);
        try (OutputStream packing = new AtLevel(packed, level)) {
            packing.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static final class AtLevel extends GZIPOutputStream {

        AtLevel(OutputStream to, int level) throws IOException {
            super(to, BUFFER);
            def.setLevel(level);
        }
    }
}
