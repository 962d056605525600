package onrecord.storage.finding;

/**
 * Which of those that are counted are wanted, the most frequent first.
 *
 * @param first how many
 * @param atLeast how often they have to be there
 */
public record Top(int first, int atLeast) {

    public Top {
        if (first < 0) {
            throw new IllegalArgumentException("a list cannot have " + first + " rows");
        }
    }
}
