package onrecord.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jboss.logging.Logger;

/**
 * The folder that keeps the database between runs: {@code postgresql} is the database itself, {@code password} opens it,
 * {@code postgresql.log} is what it last said, and whoever holds {@code lock} may use it.
 */
record DataFolder(Path path) {

    private static final Logger LOG = Logger.getLogger(DataFolder.class);
    private static final String UNFINISHED = "unfinished";
    private static final long BYTES_OF_A_NEW_DATABASE = 250_000_000;

    /** The folder, made if it is not there yet. */
    static DataFolder at(Path path) throws IOException {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
        } catch (AccessDeniedException denied) {
            throw new DatabaseUnavailable("the data folder " + folder + " cannot be made: permission denied. Make " + denied.getFile()
                    + " writable or choose another folder with onrecord.data-dir.", denied);
        }
        if (!Files.isWritable(folder)) {
            throw new DatabaseUnavailable("the data folder " + folder + " is not writable. Make it writable for "
                    + System.getProperty("user.name") + " or choose another one with onrecord.data-dir.");
        }
        return new DataFolder(folder);
    }

    Path database() {
        return path.resolve("postgresql");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    boolean hasDatabase() {
        return Files.exists(database());
    }

    /** A folder to make a database in, which gets its final name when all is done, so that a database is whole or not there. */
    Path makeUnfinished() throws IOException {
        return Files.createTempDirectory(path, UNFINISHED);
    }

    /** Removes what killed attempts have left. What cannot be removed now, as one is still ending, is removed another time. */
    void removeUnfinished() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(path, UNFINISHED + "*")) {
            for (Path folder : left) {
                PostgresBinaries.deleteAll(folder);
            }
        } catch (NoSuchFileException | DirectoryNotEmptyException stillEnding) {
            LOG.debugf(stillEnding, "An unfinished database stays in %s for now", path);
        }
    }

    /** Keeps every other service away from the folder until the lock is released or this service ends, however it ends. */
    FileLock lock() throws IOException {
        FileChannel file = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = file.tryLock();
        if (lock == null) {
            file.close();
            throw new DatabaseUnavailable("another OnRecord service is using the data folder " + path
                    + ". Stop it, or give this one another folder with onrecord.data-dir.");
        }
        return lock;
    }

    /** The password made for the database when it was made. */
    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    void makePassword(PostgresUser user) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile());
        Files.createFile(passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(random));
        user.own(passwordFile());
    }

    void checkSpace() throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < BYTES_OF_A_NEW_DATABASE) {
            throw new DatabaseUnavailable("the data folder " + path + " has " + free / 1_000_000 + " MB left, and a new database needs "
                    + BYTES_OF_A_NEW_DATABASE / 1_000_000 + " MB. Make room or choose another folder with onrecord.data-dir.");
        }
    }

    void checkVersion() throws IOException {
        String version;
        try {
            version = Files.readString(database().resolve("PG_VERSION")).strip();
        } catch (AccessDeniedException denied) {
            throw new DatabaseUnavailable("the database in " + path + " belongs to " + Files.getOwner(database()).getName()
                    + ". Start the service as that user or as root, or choose another folder with onrecord.data-dir.", denied);
        }
        if (!version.equals(PostgresBinaries.MAJOR)) {
            throw new DatabaseUnavailable("the database in " + path + " was made by PostgreSQL " + version + ", and this service brings "
                    + PostgresBinaries.MAJOR + ". Move it with pg_dump and pg_restore, or choose another folder with onrecord.data-dir.");
        }
    }
}
