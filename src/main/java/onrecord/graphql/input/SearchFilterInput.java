package onrecord.graphql.input;

import java.time.LocalDate;
import onrecord.storage.finding.SearchFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Input("SearchFilter")
@Description("What a search is narrowed to. Every condition given must hold.")
public record SearchFilterInput(
        @Description("What this publisher prints, without regard to case and accents: its articles, statements and events in them, persons named there.") @Nullable String publisher,
        @Description("Published, said or happened on this day or later; persons named in articles of that time.") @Nullable LocalDate from,
        @Description("Published, said or happened on this day or earlier; persons named in articles of that time.") @Nullable LocalDate to) {

    /** The filter for storage; everything when the client gave none. */
    public static SearchFilter filter(@Nullable SearchFilterInput wanted) {
        return wanted == null ? SearchFilter.ALL
                : new SearchFilter(Texts.checkedOrNull("publisher", wanted.publisher), wanted.from, wanted.to);
    }
}
