package onrecord.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line that is not the article turned out to be.
 *
 * @param isNoise false for a credit: a byline, a time stamp
 * @param below what of the lines below belongs to it
 * @param publisher as printed
 * @param authors as printed
 * @param day the day printed, null when there is none
 * @param dayKind what the day is said to be; means nothing without a day
 */
record Finding(
        boolean isNoise,
        Below below,
        @Nullable String publisher,
        List<String> authors,
        @Nullable LocalDate day,
        DayKind dayKind) {

    /** What follows such a line. */
    enum Below {
        /** The article goes on, or something of its own begins. */
        NOTHING,
        /** Links to other articles, on the very next lines. */
        LINKS,
        /** A list of other articles, each perhaps with its day, writer and first sentence. */
        LIST,
        /** What readers wrote, down to the end of the page. */
        COMMENTS
    }

    /** What a page says of a day that it prints beside the article. */
    enum DayKind {
        /** The word stands beside it: <em>Published 3 June 2021</em>. */
        PUBLISHED,
        /** It stands alone, or beside a name. */
        PRINTED,
        /** It stands in the address of the article. */
        ADDRESS,
        /** It is one of a later change. */
        UPDATED
    }

    static final Finding NOISE = noise(Below.NOTHING);
    static final Finding LINKS_FOLLOW = noise(Below.LINKS);
    static final Finding LIST_FOLLOWS = noise(Below.LIST);
    static final Finding COMMENTS_FOLLOW = noise(Below.COMMENTS);
    static final Finding CREDIT = credit(null, List.of(), null);

    private static Finding noise(Below below) {
        return new Finding(true, below, null, List.of(), null, DayKind.PRINTED);
    }

    static Finding noiseOf(@Nullable String publisher) {
        return new Finding(true, Below.NOTHING, publisher, List.of(), null, DayKind.PRINTED);
    }

    static Finding address(@Nullable LocalDate day) {
        return new Finding(true, Below.NOTHING, null, List.of(), day, DayKind.ADDRESS);
    }

    static Finding credit(@Nullable String publisher, List<String> authors, @Nullable LocalDate day) {
        return credit(publisher, authors, day, DayKind.PRINTED);
    }

    static Finding credit(@Nullable String publisher, List<String> authors, @Nullable LocalDate day, DayKind kind) {
        return new Finding(false, Below.NOTHING, publisher, authors, day, kind);
    }

    /** Whether it is a day of this kind. */
    boolean isDay(DayKind kind) {
        return day != null && dayKind == kind;
    }
}
