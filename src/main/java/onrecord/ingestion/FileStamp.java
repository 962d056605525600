package onrecord.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What shows without reading it that a file, or what is known besides its text, has changed: sizes in bytes and times in milliseconds since 1970, -1
 * where there is nothing.
 */
record FileStamp(long size, long modified, long sidecarSize, long sidecarModified) {

    private static final long NOTHING = -1;

    static FileStamp of(FoundFile file) {
        long[] own = look(file.path());
        long[] beside = look(file.sidecar());
        return new FileStamp(own[0], own[1], beside[0], beside[1]);
    }

    private static long[] look(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new long[] {attributes.size(), attributes.lastModifiedTime().toMillis()};
        } catch (IOException nothing) {
            return new long[] {NOTHING, NOTHING};
        }
    }

    /** When it changed last, in milliseconds since 1970. */
    long changed() {
        return Math.max(modified, sidecarModified);
    }
}
