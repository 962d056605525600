package onrecord.export.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Makes bytes of text, piece by piece, compressed by gzip or not. A receiver can unpack each piece when it has it. */
final class Packing {

    private static final int BUFFER = 1 << 13;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
    private final OutputStream in;

    Packing(boolean gzip) {
        try {
            in = gzip ? new GZIPOutputStream(packed, BUFFER, true) : packed;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @param acceptEncoding the header of that name (RFC 9110, section 12.5.3) */
    static boolean gzipIsWanted(@Nullable String acceptEncoding) {
        return acceptEncoding != null && Stream.of(acceptEncoding.toLowerCase(Locale.ROOT).split(",", 50))
                .map(part -> part.replace(" ", ""))
                .anyMatch(part -> (part.equals("gzip") || part.startsWith("gzip;")) && !part.matches("gzip;q=0(\\.0*)?"));
    }

    byte[] pack(String text) {
        try {
            in.write(text.getBytes(StandardCharsets.UTF_8));
            in.flush();
            return taken();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What has to stand at the end of everything. */
    byte[] end() {
        try {
            in.close();
            return taken();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] taken() {
        byte[] taken = packed.toByteArray();
        packed.reset();
        return taken;
    }
}
