package onrecord.extraction;

/**
 * A step of the reading that broke off, so that what it would have found is missing: a defect of the engine, not of the text.
 *
 * @param name what it looks for, as a plural: "statements"
 */
public record FailedStep(String name, Throwable cause) {

    @Override
    public String toString() {
        return "the " + name + " are missing after an internal error: " + cause.getClass().getSimpleName();
    }
}
