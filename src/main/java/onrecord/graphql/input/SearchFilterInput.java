package onrecord.graphql.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.storage.finding.SearchFilter;
import onrecord.text.EventType;
import onrecord.text.Polarity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("SearchFilter")
@Description("What a search is narrowed to. Every condition given must hold.")
public record SearchFilterInput(
        @Description("What this publisher prints, without regard to case and accents: its articles, statements and events in them, persons named there.") @Nullable String publisher,
        @Description("Published, said or happened on this day or later; persons named in articles of that time.") @Nullable LocalDate from,
        @Description("Published, said or happened on this day or earlier; persons named in articles of that time.") @Nullable LocalDate to,
        @Id @Description("The id of a person: finds this person, the articles that name them, what they said and what they take part in.") @Nullable String personId,
        @Description("Statements of one of these polarities, and nothing else: `NEGATED` finds what was denied.") @io.smallrye.graphql.api.Nullable List<@NonNull Polarity> polarity,
        @Description("Events of one of these types, and nothing else.") @io.smallrye.graphql.api.Nullable List<@NonNull EventType> eventType) {

    /** The filter for storage; everything when the client gave none. */
    public static SearchFilter filter(@Nullable SearchFilterInput wanted) {
        return wanted == null ? SearchFilter.ALL : wanted.checked();
    }

    private SearchFilter checked() {
        Dates.checkOrder("from", from, "to", to);
        return new SearchFilter(
                Texts.checkedOrNull("publisher", publisher),
                from,
                to,
                GlobalId.parseOrNull(personId, NodeKind.PERSON),
                polarity == null ? Set.of() : Set.copyOf(polarity),
                eventType == null ? Set.of() : Set.copyOf(eventType));
    }
}
