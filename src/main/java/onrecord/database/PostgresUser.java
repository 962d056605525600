package onrecord.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The user that PostgreSQL runs as: whoever runs the service, or <em>nobody</em> when that is root, whom PostgreSQL refuses.
 *
 * @param asRoot whether the service runs as root, so that another user is taken
 * @param uid that user's number; -1 for whoever runs the service
 * @param gid that user's group; -1 for whoever runs the service
 */
record PostgresUser(boolean asRoot, int uid, int gid) {

    private static final Logger LOG = Logger.getLogger(PostgresUser.class);
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Path CACHE = Path.of("/var/cache/onrecord");
    private static final int NOBODY = 65534;

    /** The user for a database folder: its owner if there is one already, so that a folder keeps its owner. */
    static PostgresUser forFolder(Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new PostgresUser(false, -1, -1);
        }
        if (!Files.isExecutable(SETPRIV)) {
            throw new DatabaseUnavailable("PostgreSQL does not run as root, and " + SETPRIV + " (from util-linux) is needed to run it as"
                    + " another user. Install it, run the service as another user, or configure the address of a database.");
        }
        int owner = Files.exists(folder) ? (int) Files.getAttribute(folder, "unix:uid") : 0;
        int group = owner == 0 ? NOBODY : (int) Files.getAttribute(folder, "unix:gid");
        return new PostgresUser(true, owner == 0 ? NOBODY : owner, group);
    }

    /**
     * The words to put before a command so that this user runs it and it gets the signal INT (to PostgreSQL: stop fast, and orderly)
     * when the thread that started it ends, even if the service is killed. The signal is set last, as changing the user clears it.
     */
    List<String> prefix() {
        if (!Files.isExecutable(SETPRIV)) { // as root forFolder wants one
            LOG.warn("No setpriv (from util-linux) here: PostgreSQL would go on running if this service were killed");
            return List.of();
        }
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            words.add(SETSID.toString()); // Ctrl-C is for the service alone, which stops its server when it has answered
        }
        words.add(SETPRIV.toString());
        if (asRoot) {
            words.addAll(List.of("--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
        }
        words.addAll(List.of("--pdeathsig=INT", "--"));
        return words;
    }

    /** Where this user finds programs: in the data folder, or if that is out of reach, say in root's home, where the system keeps such things. */
    Path folderForPrograms(DataFolder data) throws IOException {
        if (!asRoot || isOpenToAll(data.path())) {
            return data.path();
        }
        return Files.setPosixFilePermissions(Files.createDirectories(CACHE), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static boolean isOpenToAll(Path folder) throws IOException {
        for (Path step = folder; step != null; step = step.getParent()) {
            if (!Files.getPosixFilePermissions(step).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    void own(Path path) throws IOException {
        if (asRoot) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", gid);
        }
    }
}
