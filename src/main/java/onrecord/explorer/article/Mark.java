package onrecord.explorer.article;

/**
 * Something that is marked in a text.
 *
 * @param start the first UTF-16 code unit
 * @param end the UTF-16 code unit after the last
 * @param of the id of what stands there; empty for what has none
 * @param hint what a reader is told of it; empty for nothing
 */
record Mark(Sort sort, int start, int end, String of, String hint) {

    /** What is marked. */
    enum Sort {
        STATEMENT, SPEAKER, CUE, NOISE, PERSON, MENTION, EVENT, SHARED
    }

    Mark {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch of a text: " + start + " to " + end);
        }
    }

    int length() {
        return end - start;
    }
}
