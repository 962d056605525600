package onrecord.storage.webhooks;

import java.util.UUID;

/**
 * How far a webhook has come in what was announced.
 *
 * @param position of an announcement; everything before it is done with
 * @param ordinal where in the article that was announced there the last statement stands that is done with
 * @param statement that one, which tells apart those that stand at the same place
 */
public record Reached(long position, int ordinal, UUID statement) {

    private static final UUID NONE = new UUID(0, 0);

    /** Nothing is left up to there. */
    public static Reached allUpTo(long position) {
        return new Reached(position, Integer.MAX_VALUE, NONE);
    }
}
