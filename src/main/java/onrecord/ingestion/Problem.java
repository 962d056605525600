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
        FINDING("Correct the setting onrecord.folders, or the rights of the folder."),
        READING("Correct the file: it is read again when it has changed."),
        METADATA("Correct the JSON file beside it: the text is read again when that has changed."),
        EXTRACTION(
                "Have it tried again with retryIngestion when the service is less busy. If reading takes too long, raise onrecord.time-limit; "
                        + "if there is an error, the log has its cause."),
        ENDING(
                "Give the service more memory, or look in its log and in that of the system why it has ended; then have the text tried again with "
                        + "retryIngestion."),
        STORING("Look for the cause in the log of the service, then have it tried again with retryIngestion.");

        private final String advice;

        Step(String advice) {
            this.advice = advice;
        }

        /** What whoever looks after the service can do. */
        public String advice() {
            return advice;
        }
    }

    @Override
    public String toString() {
        return file + ": " + what + " (" + step.name().toLowerCase(Locale.ROOT) + ")";
    }
}
