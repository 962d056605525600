package onrecord.text;

import java.util.concurrent.CancellationException;

/** Lets whoever asked for a long reading call it off, by interrupting the thread. */
public final class Interruption {

    private Interruption() {}

    /** @throws CancellationException when the thread has been interrupted */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the reading was called off");
        }
    }
}
