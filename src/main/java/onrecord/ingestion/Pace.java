package onrecord.ingestion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** How fast something goes on, as seen over the last while. Not thread-safe. */
final class Pace {

    /** What was longer ago says nothing about now. */
    private static final Duration LOOKED_BACK = Duration.ofSeconds(30);

    private static final Duration BETWEEN_NOTES = Duration.ofMillis(500);

    /** So many were done by then. */
    private record Note(Instant time, int done) {}

    private final Clock clock;
    private final Deque<Note> notes = new ArrayDeque<>();

    Pace(Clock clock) {
        this.clock = clock;
    }

    /** @param done how many are done by now */
    void note(int done) {
        Instant now = clock.instant();
        Note last = notes.peekLast();
        if (last == null || Duration.between(last.time, now).compareTo(BETWEEN_NOTES) >= 0) {
            notes.add(new Note(now, done));
        }
        while (notes.size() > 2 && Duration.between(notes.element().time, now).compareTo(LOOKED_BACK) > 0) {
            notes.remove();
        }
    }

    /** How many a second; 0 when nothing is known yet, or nothing goes on any more. */
    double perSecond(int done) {
        Note first = notes.peekFirst();
        if (first == null) {
            return 0;
        }
        double seconds = Duration.between(first.time, clock.instant()).toMillis() / 1000.0;
        return seconds <= 0 ? 0 : (done - first.done) / seconds;
    }

    /** How long it takes for all to be done; null when that cannot be told. */
    @Nullable
    Duration left(int done, int all) {
        double perSecond = perSecond(done);
        if (done >= all) {
            return Duration.ZERO;
        }
        return perSecond <= 0 ? null : Duration.ofSeconds(Math.round(Math.ceil((all - done) / perSecond)));
    }
}
