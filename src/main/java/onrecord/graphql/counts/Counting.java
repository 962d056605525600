package onrecord.graphql.counts;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.graphql.page.Pages;
import onrecord.storage.finding.Top;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of counts, and counts for each object of a level. */
public final class Counting {

    public static final String FIRST = "How many, the most frequent first: at most 100.";
    public static final String AT_LEAST = "Only those with at least so many: `2` leaves out what is there only once.";
    public static final String LAST = "How many points: the newest, at most 1000.";
    public static final String BY = "How long each stretch is.";

    /** The default of {@code last}. */
    public static final String POINTS = "60";

    /** Nearly three years of days. */
    private static final int MOST_POINTS = 1_000;

    private Counting() {}

    /** Fails with {@link ErrorCode#BAD_PAGE} or {@link ErrorCode#BAD_ARGUMENT} when that cannot be asked for. */
    public static Top top(@Nullable Integer first, @Nullable Integer atLeast) {
        if (atLeast != null && atLeast < 1) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'atLeast' must be 1 or more, but is " + atLeast + ".");
        }
        return new Top(Pages.size("first", first), atLeast == null ? 1 : atLeast);
    }

    /** The number of points in a series. Fails with {@link ErrorCode#BAD_PAGE} when it cannot have so many. */
    public static int points(@Nullable Integer last) {
        if (last == null) {
            return Integer.parseInt(POINTS);
        }
        if (last < 0 || last > MOST_POINTS) {
            throw new ApiException(ErrorCode.BAD_PAGE, "'last' can be 0 to " + MOST_POINTS + ", but is " + last
                    + ". Count longer periods, or narrow the filter to some days.");
        }
        return last;
    }

    /** One answer for each, in their order. */
    public static <C, T> Uni<List<T>> each(List<C> counts, Function<C, Uni<T>> counting) {
        return Uni.join().all(counts.stream().map(counting).toList()).andFailFast();
    }
}
