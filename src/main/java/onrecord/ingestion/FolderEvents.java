package onrecord.ingestion;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells when something happens in folders, as far as the file system tells: it does not of network drives, and only so many folders can be watched.
 * Whoever wants to miss nothing looks from time to time, too.
 */
final class FolderEvents implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(FolderEvents.class);

    private final Runnable happened;
    private final Set<Path> watched = new HashSet<>();
    private final @Nullable WatchService service;

    /** @param happened is called from another thread, once for what happens together */
    FolderEvents(Runnable happened) {
        this.happened = happened;
        this.service = open();
        if (service != null) {
            Thread thread = new Thread(() -> listen(service), "watching folders");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static @Nullable WatchService open() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warnf("Folders cannot be watched, so they are looked through from time to time: %s", e.getMessage());
            return null;
        }
    }

    /** Tells of these folders, too, but not of those below them. */
    synchronized void watch(Collection<Path> folders) {
        if (service != null) {
            watched.retainAll(folders);
            folders.stream().filter(folder -> !watched.contains(folder)).forEach(folder -> register(service, folder));
        }
    }

    private void register(WatchService open, Path folder) {
        try {
            folder.register(open, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException e) {
            LOG.warnf("%s cannot be watched, so it is looked through from time to time: %s", folder, e.getMessage());
        }
        watched.add(folder);
    }

    private void listen(WatchService open) {
        try {
            while (true) {
                WatchKey key = open.take();
                key.pollEvents();
                key.reset();
                happened.run();
            }
        } catch (ClosedWatchServiceException closed) {
            LOG.debug("Folders are watched no longer");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException e) {
            LOG.debug("Folders are watched no longer", e);
        }
    }
}
