package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import onrecord.text.Interruption;

/** Runs the steps of one reading: a step that fails finds nothing, and the others go on. */
final class Steps {

    private final Stopwatch stopwatch;
    private final List<FailedStep> failed = new ArrayList<>();

    Steps(Stopwatch stopwatch) {
        this.stopwatch = stopwatch;
    }

    /** What the step gives, which the others cannot do without. */
    <T> T need(String name, Supplier<T> step) {
        long start = System.nanoTime();
        T given = step.get();
        stopwatch.took(name, System.nanoTime() - start);
        return given;
    }

    /**
     * What the step finds; nothing when it fails.
     *
     * @param name what it looks for, as a plural
     * @throws CancellationException when the thread is interrupted
     */
    <T> List<T> run(String name, Supplier<List<T>> step) {
        try {
            List<T> found = need(name, step);
            Interruption.check();
            return found;
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            failed.add(new FailedStep(name, e));
            return List.of();
        }
    }

    List<FailedStep> failed() {
        return failed;
    }
}
