package onrecord.resolution.corrections;

/** What is found again by its words, and how alike these have to be, each from 0 to 1. */
public enum AnchorSort {
    /** Who is named: by the very name. */
    PERSON(1, 0),
    /** A statement may have been printed with a slip, or cut by a word. */
    STATEMENT(0.8, 0),
    /** A clause may have been changed, but the word that tells what happened is the same. */
    EVENT(0.7, 1),
    /** An article is where it is, whatever it says. */
    ARTICLE(0, 0);

    private final double leastWords;
    private final double leastAround;

    AnchorSort(double leastWords, double leastAround) {
        this.leastWords = leastWords;
        this.leastAround = leastAround;
    }

    double leastWords() {
        return leastWords;
    }

    double leastAround() {
        return leastAround;
    }
}
