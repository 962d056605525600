package onrecord.ingestion;

import java.util.Locale;

/**
 * What went wrong with one file.
 *
 * @param file as configured, or below a configured folder
 * @param what a sentence for the reader of the log
 */
public record Problem(String file, Step step, String what) {

    /** How far a file came. */
    public enum Step {
        FINDING,
        READING,
        METADATA,
        EXTRACTION,
        STORING
    }

    @Override
    public String toString() {
        return file + ": " + what + " (" + step.name().toLowerCase(Locale.ROOT) + ")";
    }
}
