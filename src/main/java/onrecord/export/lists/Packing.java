package onrecord.export.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

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
