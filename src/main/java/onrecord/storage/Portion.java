package onrecord.storage;

import java.time.Duration;

/**
 * How many articles are looked at in one transaction, with all that bears on what they report. The more, the less is looked at again; but all locks of
 * events are held meanwhile, so it is no more than others can well wait for.
 */
record Portion(int articles) {

    static final int FEWEST = 25;
    static final int MOST = 4000;

    /** Few enough for articles of which much is linked, and after some portions there are as many as there should be. */
    static final Portion FIRST = new Portion(200);

    /** What others can well wait for. */
    private static final Duration BEARABLE = Duration.ofSeconds(1);

    private static final int FACTOR = 2;

    Portion {
        if (articles < FEWEST || articles > MOST) {
            throw new IllegalArgumentException("a portion is of " + FEWEST + " to " + MOST + " articles, not of " + articles);
        }
    }

    /** The next portion, when this one has taken so long. */
    Portion after(Duration took) {
        int next = took.compareTo(BEARABLE) > 0 ? articles / FACTOR
                : FACTOR * took.toMillis() < BEARABLE.toMillis() ? articles * FACTOR : articles;
        return new Portion(Math.max(FEWEST, Math.min(MOST, next)));
    }
}
