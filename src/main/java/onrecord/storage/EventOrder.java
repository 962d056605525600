package onrecord.storage;

/** How events are sorted. */
public record EventOrder(By by, Direction direction) {

    /** What events can be sorted by. */
    public enum By {
        /** The day it happened; unknown counts as the oldest. */
        DATE,

        /** How many articles report it. */
        ARTICLES,

        /** How sure the service is. */
        CONFIDENCE
    }

    public static final EventOrder DEFAULT = new EventOrder(By.DATE, Direction.DESC);
}
