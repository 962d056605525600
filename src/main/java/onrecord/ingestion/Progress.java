package onrecord.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import onrecord.storage.writing.Stored;

/** How far the loading of files has come. Thread-safe. */
@ApplicationScoped
public class Progress {

    private final List<Problem> failed = new ArrayList<>();
    private int files;
    private int ingested;
    private int unchanged;
    private int changed;
    private int toReadAgain;
    private int readAgain;
    private boolean readingAgain;
    private boolean finished;
    private int waiting;

    synchronized void found(int more) {
        files += more;
    }

    synchronized void done(Stored.Outcome outcome) {
        switch (outcome) {
            case ADDED -> ingested++;
            case REPLACED -> changed++;
            case UNCHANGED -> unchanged++;
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

    synchronized void failed(Problem problem) {
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
        return (finished ? "loaded " : "loading ") + handled() + " of " + files
                + (waiting > 0 ? ", " + waiting + " waiting for the database" : "");
    }
}
