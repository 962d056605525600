package onrecord.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once from the archive that the service carries. */
record PostgresBinaries(Path folder) {

    /** The version of the archive. */
    static final String VERSION = "18.6";

    /** The major version: a database folder is readable by programs of the same one only. */
    static final String MAJOR = "18";

    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> WRITABLE_BY_OTHERS = PosixFilePermissions.fromString("----w--w-");

    /** Says so at once, before anything is made, if this build brings no PostgreSQL, as native executables do not. */
    static void require() {
        if (PostgresBinaries.class.getClassLoader().getResource(archive()) == null) {
            throw new DatabaseUnavailable("no address is configured, and this build of the service brings no PostgreSQL of its own ("
                    + archive() + "). Configure one: QUARKUS_DATASOURCE_REACTIVE_URL=postgresql://host:5432/name");
        }
    }

    /** The programs in that folder, unpacked there first if they are not there yet. */
    static PostgresBinaries in(Path parent) throws IOException {
        Path folder = parent.resolve("onrecord-postgresql-" + VERSION);
        if (Files.notExists(folder)) {
            unpack(parent, folder);
        }
        return new PostgresBinaries(trusted(folder));
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** Unpacks beside the final place and moves it there at the end, so that a folder of the final name is always whole. */
    private static void unpack(Path parent, Path folder) throws IOException {
        Path unfinished = Files.createTempDirectory(parent, "unpacking");
        try (InputStream packed = PostgresBinaries.class.getClassLoader().getResourceAsStream(archive());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, unfinished.resolve(entry.getName()).normalize());
            }
            openFolders(unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException failed) {
            if (Files.notExists(folder)) {
                throw failed;
            } // otherwise another service has just done the same
        } finally {
            deleteAll(unfinished);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            return; // folders are made for the files in them
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean program = (entry.getMode() & 0b001_000_000) != 0;
        Files.setPosixFilePermissions(target, program ? PROGRAM : FILE);
    }

    /** Whatever the default permissions here are, the user that runs PostgreSQL can enter. */
    private static void openFolders(Path parent) throws IOException {
        try (Stream<Path> paths = Files.walk(parent)) {
            for (Path folder : paths.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(folder, PROGRAM);
            }
        }
    }

    /** A folder that somebody else could have filled is not run from. */
    private static Path trusted(Path folder) throws IOException {
        String owner = Files.getOwner(folder).getName();
        boolean writable = Files.getPosixFilePermissions(folder).stream().anyMatch(WRITABLE_BY_OTHERS::contains);
        if (!owner.equals(System.getProperty("user.name")) || writable) {
            throw new DatabaseUnavailable(folder + " belongs to " + owner + " or can be changed by others. Remove it.");
        }
        return folder;
    }

    static void deleteAll(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return "postgres-" + (system.startsWith("mac") ? "darwin" : "linux")
                + (processor.equals("aarch64") ? "-arm_64" : "-x86_64") + ".txz";
    }
}
