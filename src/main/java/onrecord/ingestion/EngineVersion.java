package onrecord.ingestion;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import onrecord.text.Sha256;
import onrecord.text.ShippedFiles;

/**
 * Which engine reads: a fingerprint of all classes and resources that decide what is found in a text and who is meant. It is another one whenever
 * one of these is, so that nobody has to remember to count. In a native executable it is what it was when that was built.
 */
final class EngineVersion {

    private static final List<String> PARTS = List.of(
            "onrecord/text/", "onrecord/article/", "onrecord/language/", "onrecord/extraction/", "onrecord/knowledge/",
            "onrecord/resolution/",
            "models/", "phrases/", "gazetteers/", "language/");

    private static final int LENGTH = 16;

    /** Of the engine that runs here. */
    static final String CURRENT = of(ShippedFiles.location());

    private EngineVersion() {}

    /** What the version that reads here is called: by the settings, or else by its fingerprint. */
    static String named(IngestionSettings settings) {
        return settings.engine().orElse(CURRENT);
    }

    /** @param location a folder or a JAR file with the engine's classes and resources */
    static String of(Path location) {
        try {
            Map<String, Long> checksums = Files.isDirectory(location) ? ofFolder(location) : ofJar(location);
            return fingerprint(checksums);
        } catch (IOException e) {
            throw new UncheckedIOException("the engine's classes cannot be read", e);
        }
    }

    private static Map<String, Long> ofJar(Path file) throws IOException {
        Map<String, Long> checksums = new TreeMap<>();
        try (ZipFile jar = new ZipFile(file.toFile())) {
            jar.stream().filter(entry -> !entry.isDirectory() && isPart(entry.getName()))
                    .forEach((ZipEntry entry) -> checksums.put(entry.getName(), entry.getCrc()));
        }
        return checksums;
    }

    private static Map<String, Long> ofFolder(Path folder) throws IOException {
        Map<String, Long> checksums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (isPart(name)) {
                    checksums.put(name, checksum(file));
                }
            }
        }
        return checksums;
    }

    private static boolean isPart(String name) {
        return PARTS.stream().anyMatch(name::startsWith);
    }

    private static long checksum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); CheckedInputStream checked = new CheckedInputStream(in, new CRC32())) {
            checked.transferTo(OutputStream.nullOutputStream());
            return checked.getChecksum().getValue();
        }
    }

    private static String fingerprint(Map<String, Long> checksums) {
        StringBuilder lines = new StringBuilder();
        checksums.forEach((name, checksum) -> lines.append(name).append(' ').append(checksum).append('\n'));
        return Sha256.of(lines.toString()).substring(0, LENGTH);
    }
}
