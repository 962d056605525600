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
 */
record Finding(
        boolean isNoise,
        boolean headsLinks,
        @Nullable String publisher,
        List<String> authors,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate updatedOn) {

    static final Finding NOISE = new Finding(true, false, null, List.of(), null, null);
    static final Finding LINKS_FOLLOW = new Finding(true, true, null, List.of(), null, null);
    static final Finding CREDIT = new Finding(false, false, null, List.of(), null, null);

    static Finding noiseOf(@Nullable String publisher) {
        return new Finding(true, false, publisher, List.of(), null, null);
    }

    static Finding updated(@Nullable String publisher, LocalDate day) {
        return new Finding(false, false, publisher, List.of(), null, day);
    }

    static Finding credit(@Nullable String publisher, List<String> authors, @Nullable LocalDate publishedOn) {
        return new Finding(false, false, publisher, authors, publishedOn, null);
    }
}
