package onrecord.graphql.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.storage.StatementFilter;
import onrecord.text.AttributionType;
import onrecord.text.StatementKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("StatementFilter")
@Description("Which statements are wanted. Every condition given must hold.")
public record StatementFilterInput(
        @Description("Words of the statement, as typed into a search engine.") @Nullable String text,
        @Id @Description("The id of the person who said it.") @Nullable String speakerId,
        @Description("Words of the speaker's name, each from its beginning: `white hou`.") @Nullable String speakerName,
        @Id @Description("The id of a person mentioned in the words.") @Nullable String aboutId,
        @Id @Description("The id of the article that reports it.") @Nullable String articleId,
        @Description("One of these kinds.") @io.smallrye.graphql.api.Nullable List<@NonNull StatementKind> kind,
        @Description("One of these attributions: `ASSERTION` leaves out what was only thought, wanted or known.") @io.smallrye.graphql.api.Nullable List<@NonNull AttributionType> attribution,
        @Description("Said on this day or later, as far as can be told.") @Nullable LocalDate saidFrom,
        @Description("Said on this day or earlier, as far as can be told.") @Nullable LocalDate saidTo) {

    /** The filter for storage; everything when the client gave none. */
    public static StatementFilter filter(@Nullable StatementFilterInput wanted) {
        return wanted == null ? StatementFilter.ALL : wanted.checked();
    }

    private StatementFilter checked() {
        return new StatementFilter(
                Texts.checkedOrNull("text", text),
                GlobalId.parseOrNull(speakerId, NodeKind.PERSON),
                Texts.checkedOrNull("speakerName", speakerName),
                GlobalId.parseOrNull(aboutId, NodeKind.PERSON),
                GlobalId.parseOrNull(articleId, NodeKind.ARTICLE),
                kind == null ? Set.of() : Set.copyOf(kind),
                attribution == null ? Set.of() : Set.copyOf(attribution),
                saidFrom,
                saidTo);
    }
}
