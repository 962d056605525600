package onrecord.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells which files lie beside the engine's classes, in a folder or in a JAR file. A native executable has no such place: there this is asked
 * while it is built.
 */
public final class ShippedFiles {

    private ShippedFiles() {}

    /**
     * The names of the files in a folder, sorted, without those of folders in it.
     *
     * @param folder ends in a slash
     */
    static List<String> in(String folder) {
        try {
            Path location = location();
            return Files.isDirectory(location) ? inFolder(location.resolve(folder)) : inJar(location, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
        }
    }

    /** The folder or JAR file that holds the engine's classes and resources. */
    public static Path location() {
        CodeSource source = ShippedFiles.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("nobody knows where the engine's classes come from");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the engine's classes come from no file: " + source.getLocation(), e);
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> inJar(Path file, String folder) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            return jar.stream().map(ZipEntry::getName)
                    .filter(name -> name.startsWith(folder) && name.length() > folder.length() && name.indexOf('/', folder.length()) < 0)
                    .map(name -> name.substring(folder.length())).sorted().toList();
        }
    }
}
