package onrecord.resolution.persons;

/**
 * Why an appearance is taken for a person.
 *
 * @param reason one sentence for a reader
 * @param confidence 0 to 1
 */
record Why(String reason, double confidence) {

    /** The less sure of two reasons, both of which are needed. */
    Why and(Why other) {
        double both = confidence * other.confidence;
        return new Why(confidence <= other.confidence ? reason : other.reason,
                Math.min(both + 0.02, Math.min(confidence, other.confidence)));
    }
}
