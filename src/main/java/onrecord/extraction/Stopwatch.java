package onrecord.extraction;

/** Is told how long the steps of reading take. Called by the thread that reads. */
@FunctionalInterface
public interface Stopwatch {

    /** For whoever does not want to know. */
    Stopwatch NONE = (step, nanos) -> {};

    /** @param step one of a handful of names, never anything out of a text */
    void took(String step, long nanos);
}
