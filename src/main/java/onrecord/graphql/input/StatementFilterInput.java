package onrecord.graphql.input;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.storage.finding.StatementFilter;
import onrecord.text.AttributionType;
import onrecord.text.Determinacy;
import onrecord.text.Polarity;
import onrecord.text.SpeakerKind;
import onrecord.text.StatementKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection // it is kept as JSON, too
@Input("StatementFilter")
@Description("Which statements are wanted. Every condition given must hold.")
public record StatementFilterInput(
        @Description("Words of the statement, as typed into a search engine.") @Nullable String text,
        @Id @Description("The id of the person who said it.") @Nullable String speakerId,
        @Description("Words of the speaker's name, each from its beginning: `white hou`.") @Nullable String speakerName,
        @Id @Description("The id of a person mentioned in the words.") @Nullable String aboutId,
        @Description("Words of the name of a person mentioned in the words, each from its beginning: `kell`.") @Nullable String aboutName,
        @Id @Description("The id of the article that reports it.") @Nullable String articleId,
        @Description("One of these kinds.") @io.smallrye.graphql.api.Nullable List<@NonNull StatementKind> kind,
        @Description("One of these attributions: `ASSERTION` leaves out what was only thought, wanted or known.") @io.smallrye.graphql.api.Nullable List<@NonNull AttributionType> attribution,
        @Description("One of these polarities: `NEGATED` finds what was denied.") @io.smallrye.graphql.api.Nullable List<@NonNull Polarity> polarity,
        @Description("One of these: what was not, or not yet, said is left out unless `INDETERMINATE` is asked for.") @io.smallrye.graphql.api.Nullable List<@NonNull Determinacy> determinacy,
        @Description("Said on this day or later, as far as can be told; where the article does not tell, it was said when the article was published.") @Nullable LocalDate saidFrom,
        @Description("Said on this day or earlier, as far as can be told; where the article does not tell, it was said when the article was published.") @Nullable LocalDate saidTo,
        @Description("The publisher of the article, without regard to case and accents.") @Nullable String publisher,
        @Description("Published on this day or later.") @Nullable LocalDate publishedFrom,
        @Description("Published on this day or earlier.") @Nullable LocalDate publishedTo,
        @Description("With at least this confidence, 0 to 1.") @Nullable Double minConfidence,
        @Description("Of a speaker of one of these kinds: `ORGANISATION`. Statements of several who speak together are of kind `SEVERAL`.") @io.smallrye.graphql.api.Nullable List<@NonNull SpeakerKind> speakerKind) {

    /** The filter for storage; everything when the client gave none. */
    public static StatementFilter filter(@Nullable StatementFilterInput wanted) {
        return wanted == null ? StatementFilter.ALL : wanted.checked();
    }

    private StatementFilter checked() {
        Dates.checkOrder("saidFrom", saidFrom, "saidTo", saidTo);
        Dates.checkOrder("publishedFrom", publishedFrom, "publishedTo", publishedTo);
        return new StatementFilter(
                Texts.checkedOrNull("text", text),
                GlobalId.parseOrNull(speakerId, NodeKind.PERSON),
                Texts.checkedOrNull("speakerName", speakerName),
                GlobalId.parseOrNull(aboutId, NodeKind.PERSON),
                GlobalId.parseOrNull(articleId, NodeKind.ARTICLE),
                kind == null ? Set.of() : Set.copyOf(kind),
                attribution == null ? Set.of() : Set.copyOf(attribution),
                polarity == null ? Set.of() : Set.copyOf(polarity),
                determinacy == null || determinacy.isEmpty() ? StatementFilter.ALL.determinacies() : Set.copyOf(determinacy),
                saidFrom,
                saidTo,
                Texts.checkedOrNull("publisher", publisher),
                publishedFrom,
                publishedTo,
                Confidences.checkedOrNull("minConfidence", minConfidence),
                speakerKind == null ? Set.of() : Set.copyOf(speakerKind),
                Texts.checkedOrNull("aboutName", aboutName));
    }
}
