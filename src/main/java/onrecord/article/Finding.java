package onrecord.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line that is not the article turned out to be.
 *
 * @param isNoise false for a credit: a byline, a time stamp
 * @param headsLinks whether the links that follow on the next lines belong to it
 * @param publisher as printed
 * @param authors as printed
 * @param publishedOn the day printed
 * @param updatedOn the day printed, where the line says that it is one of a later change
 * @param addressDay the day in the article's address
 */
record Finding(
        boolean isNoise,
        boolean headsLinks,
        @Nullable String publisher,
        List<String> authors,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate updatedOn,
        @Nullable LocalDate addressDay) {

    static final Finding NOISE = new Finding(true, false, null, List.of(), null, null, null);
    static final Finding LINKS_FOLLOW = new Finding(true, true, null, List.of(), null, null, null);
    static final Finding CREDIT = new Finding(false, false, null, List.of(), null, null, null);

    static Finding noiseOf(@Nullable String publisher) {
        return new Finding(true, false, publisher, List.of(), null, null, null);
    }

    static Finding address(@Nullable LocalDate day) {
        return new Finding(true, false, null, List.of(), null, null, day);
    }

    static Finding updated(@Nullable String publisher, LocalDate day) {
        return new Finding(false, false, publisher, List.of(), null, day, null);
    }

    static Finding credit(@Nullable String publisher, List<String> authors, @Nullable LocalDate publishedOn) {
        return new Finding(false, false, publisher, authors, publishedOn, null, null);
    }
}
