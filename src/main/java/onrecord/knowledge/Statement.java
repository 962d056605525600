package onrecord.knowledge;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.util.List;
import java.util.UUID;
import onrecord.text.AttributionType;
import onrecord.text.Determinacy;
import onrecord.text.Edtf;
import onrecord.text.Polarity;
import onrecord.text.SpeakerKind;
import onrecord.text.StatementKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Who said what.
 *
 * @param speakerId the person who speaks; null when the speaker is none, when several speak, and until it is told who it is
 */
@Description("Who said what, where it is printed, and how sure the service is.")
@Key(fields = @FieldSet("id"))
public record Statement(
        @Id @NonNull @Description(Node.ID) UUID id,
        @Ignore UUID articleId,
        @NonNull @Description("Whether the words are the speaker's own.") StatementKind kind,
        @NonNull @Description("Whether something is said, thought, wanted or known: only an `ASSERTION` was uttered.") AttributionType attribution,
        @NonNull @Description("Whether the speaker affirms or denies what the words say: `NEGATED` finds what was denied, refused or not believed.") Polarity polarity,
        @NonNull @Description("Whether the text claims that it was said: `INDETERMINATE` is what was not, or not yet, said.") Determinacy determinacy,
        @NonNull @Description("The words, as printed, without the reporting clause; segments joined by a space.") String text,
        @NonNull @Description("Where the words stand in the article, one span a segment.") List<@NonNull TextSpan> spans,
        @NonNull @Name("contextSpan") @Description("Where the context stands in the article.") TextSpan context,
        @NonNull @Description("Who the statement is credited to: a person, an organisation, a source without a name, or several who speak together.") SpeakerKind speakerKind,
        @Ignore @Nullable UUID speakerId,
        @NonNull @Description("The speaker's name: a person's, an organisation's (`White House`), the description of a source (`a senior official`), or several as printed (`Keller and Olsen`).") String speakerName,
        @Description("The words that name the speaker here: `he`, `Trump`, `the Kremlin spokesman`.") @Nullable TextSpan speakerSpan,
        @Description("The reporting verb or phrase: `said`, `according to`.") @Nullable TextSpan cue,
        @Description("Who was told, as printed: `Reuters`.") @Nullable String addressee,
        @Description("When it was said, as far as the article tells.") @Nullable Edtf saidOn,
        @Description("How sure the service is, from 0 to 1.") double confidence) implements Node, TimelineItem {

    public Statement {
        spans = List.copyOf(spans);
    }

    /** The same statement, said by this person. */
    public Statement saidBy(@Nullable UUID speaker) {
        return new Statement(
                id, articleId, kind, attribution, polarity, determinacy, text, spans, context, speakerKind, speaker, speakerName,
                speakerSpan, cue, addressee,
                saidOn, confidence);
    }

    /** Who says it, where one does. */
    public Speaker onlySpeaker() {
        return new Speaker(speakerKind, speakerName, speakerId, speakerSpan);
    }
}
