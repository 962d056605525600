package onrecord.graphql.extracted;

import java.util.List;
import onrecord.extraction.statements.ExtractedStatement;
import onrecord.knowledge.TextSpan;
import onrecord.text.AttributionType;
import onrecord.text.Determinacy;
import onrecord.text.Edtf;
import onrecord.text.Polarity;
import onrecord.text.SpeakerKind;
import onrecord.text.StatementKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("ExtractedStatement")
@Description("Who says what in one text.")
public record FoundStatement(
        @NonNull @Description("Whether the words are the speaker's own.") StatementKind kind,
        @NonNull @Description("Whether something is said, thought, wanted or known: only an `ASSERTION` was uttered.") AttributionType attribution,
        @NonNull @Description("Whether the speaker affirms or denies what the words say: `NEGATED` finds what was denied, refused or not believed.") Polarity polarity,
        @NonNull @Description("Whether the text claims that it was said: `INDETERMINATE` is what was not, or not yet, said.") Determinacy determinacy,
        @NonNull @Description("The words, as printed, without the reporting clause; segments joined by a space.") String text,
        @NonNull @Description("Where the words stand in the text, one span a segment.") List<@NonNull TextSpan> spans,
        @NonNull @Description("Who the statement is credited to: a person, an organisation, a source without a name, or several who speak together.") SpeakerKind speakerKind,
        @Description("The person, where one speaks and is a person.") @Nullable FoundPerson speaker,
        @NonNull @Description("Each of those it is credited to, in the order of the text: one, or several who speak together.") List<@NonNull FoundSpeaker> speakers,
        @NonNull @Description("The speaker's name: a person's, an organisation's, the description of a source, or several as printed.") String speakerName,
        @Description("The words that name the speaker here.") @Nullable TextSpan speakerSpan,
        @Description("The reporting verb or phrase.") @Nullable TextSpan cue,
        @Description("Who was told, as printed.") @Nullable String addressee,
        @Description("When it was said, as far as the text tells.") @Nullable Edtf saidOn,
        @Description("How sure the service is, from 0 to 1.") double confidence) {

    /** @param persons those of the text, in its order */
    static FoundStatement of(ExtractedStatement statement, List<FoundPerson> persons, Text text) {
        return new FoundStatement(
                statement.kind(),
                statement.attribution(),
                statement.polarity(),
                statement.determinacy(),
                statement.text(),
                text.at(statement.spans()),
                statement.speakerKind(),
                statement.speaker() < 0 ? null : persons.get(statement.speaker()),
                statement.speakers().stream().map(speaker -> FoundSpeaker.of(speaker, persons, text)).toList(),
                statement.speakerName(),
                text.atOrNull(statement.speakerSpan()),
                text.atOrNull(statement.cue()),
                statement.addressee(),
                statement.saidOn(),
                statement.confidence());
    }
}
