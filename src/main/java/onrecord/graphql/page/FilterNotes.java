package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * What a client may want to know of the filter of a list, when somebody asks.
 *
 * @param undated counts what it leaves out because no day is known
 * @param meant a name that may have been meant by one in it that nobody is called by
 */
public record FilterNotes(Uni<Integer> undated, Uni<Optional<String>> meant) {

    /** Of a list without a filter. */
    public static final FilterNotes NONE = of(Uni.createFrom().item(0));

    static final String UNDATED =
            "How many more match all else that the filter says, and are left out because no day is known of them; 0 where it asks "
                    + "for no day. Counted only when asked for.";

    static final String MEANT =
            "What may have been meant by a name in the filter that nobody is called by, as `putin` for `puttin`. Null when "
                    + "somebody is called so, or nobody nearly so. Looked up only when asked for.";

    /** Of a filter without days. */
    public static FilterNotes meaning(Uni<Optional<String>> meant) {
        return new FilterNotes(NONE.undated, meant);
    }

    /** Of a filter without names. */
    public static FilterNotes of(Uni<Integer> undated) {
        return new FilterNotes(undated, Uni.createFrom().item(Optional.empty()));
    }
}
