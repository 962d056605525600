package onrecord.storage;

/** How articles are sorted. */
public record ArticleOrder(By by, Direction direction) {

    /** What articles can be sorted by. */
    public enum By {
        /** The day of publication; unknown counts as the oldest. */
        PUBLISHED,

        /** When the service read it. */
        INGESTED,

        /** The title, without regard to case and accents. */
        TITLE
    }

    public static final ArticleOrder DEFAULT = new ArticleOrder(By.PUBLISHED, Direction.DESC);
}
