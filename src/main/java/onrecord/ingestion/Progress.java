package onrecord.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.storage.writing.Stored;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How far the loading of files has come. Thread-safe. */
@ApplicationScoped
public class Progress {

    private static final Logger LOG = Logger.getLogger(Progress.class);

    private static final int FILES_BETWEEN_LOGS = 500;

    private final List<Problem> failed = new ArrayList<>();
    private final Pace pace;
    private int files;
    private int ingested;
    private int unchanged;
    private int changed;
    private int toReadAgain;
    private int readAgain;
    private boolean readingAgain;
    private boolean finished;
    private int waiting;

    Progress(Clock clock) {
        this.pace = new Pace(clock);
    }

    synchronized void found(int more) {
        pace.note(handled());
        files += more;
    }

    synchronized void done(Stored.Outcome outcome) {
        switch (outcome) {
            case ADDED -> ingested++;
            case REPLACED -> changed++;
            case UNCHANGED -> unchanged++;
        }
        pace.note(handled());
        if (handled() % FILES_BETWEEN_LOGS == 0) {
            LOG.info(toString());
        }
    }

    synchronized void beginReadingAgain(int articles) {
        toReadAgain = articles;
        readAgain = 0;
        readingAgain = true;
    }

    synchronized void endReadingAgain() {
        readingAgain = false;
    }

    /** Whether articles are read again just now. */
    public synchronized boolean isReadingAgain() {
        return readingAgain;
    }

    synchronized void readAgain(int more) {
        readAgain += more;
    }

    /** How many articles are to be read again in the latest run: those that this version of the engine has not read, or that an editor asked for. */
    public synchronized int toReadAgain() {
        return toReadAgain;
    }

    /** How many of these have been read again. */
    public synchronized int readAgain() {
        return readAgain;
    }

    /** So many files have been read and cannot be stored before the database works again. */
    synchronized void waiting(int files) {
        waiting = files;
    }

    /** How many files wait for the database, besides those that have not been read yet. */
    public synchronized int waiting() {
        return waiting;
    }

    /** Tells the log, too. */
    synchronized void failed(Problem problem) {
        LOG.warn(problem);
        pace.note(handled());
        failed.add(problem);
    }

    synchronized void finish() {
        finished = true;
    }

    /** How many files there are, as far as is known by now. */
    public synchronized int files() {
        return files;
    }

    /** How many files are done with, one way or another. */
    public synchronized int handled() {
        return ingested + unchanged + changed + failed.size();
    }

    /** How many files a second have been done with lately. */
    public synchronized double perSecond() {
        return handled() < files ? pace.perSecond(handled()) : 0;
    }

    /** How long it takes until all files are done with that have been found; null when that cannot be told. */
    public synchronized @Nullable Duration left() {
        return pace.left(handled(), files);
    }

    synchronized boolean hasNew() {
        return ingested + changed > 0;
    }

    public synchronized IngestionReport report() {
        return new IngestionReport(ingested, unchanged, changed, failed);
    }

    public synchronized boolean isFinished() {
        return finished;
    }

    @Override
    public synchronized String toString() {
        return (finished ? "loaded " : "loading ") + handled() + " of " + files + speed()
                + (waiting > 0 ? ", " + waiting + " waiting for the database" : "");
    }

    private String speed() {
        Duration left = left();
        return left == null || left.isZero() ? "" : String.format(Locale.ROOT, ", %.1f a second, %d s left", perSecond(), left.toSeconds());
    }
}
