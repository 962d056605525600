package onrecord.storage;

/** How persons are sorted. */
public record PersonOrder(By by, Direction direction) {

    /** What persons can be sorted by. */
    public enum By {
        /** The name, without regard to case and accents. */
        NAME,

        /** How many articles name the person. */
        ARTICLES,

        /** How many statements the person made. */
        STATEMENTS
    }

    public static final PersonOrder DEFAULT = new PersonOrder(By.ARTICLES, Direction.DESC);
}
