package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.graphql.input.Dates;
import onrecord.graphql.input.Texts;
import onrecord.knowledge.Correction;
import onrecord.knowledge.CorrectionKind;
import onrecord.knowledge.Person;
import onrecord.knowledge.Statement;
import onrecord.resolution.corrections.Edit;
import onrecord.storage.finding.People;
import onrecord.storage.finding.Statements;
import onrecord.text.Determinacy;
import onrecord.text.Polarity;
import onrecord.text.SpeakerKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** What editors correct about who said what. */
@GraphQLApi
public class StatementCorrectionApi {

    @Type("CorrectSpeakerPayload")
    @Description("The outcome of crediting a statement to somebody else.")
    public record SpeakerCorrected(
            @NonNull @Description("The statement, as it is now.") Statement statement,
            @NonNull @Description("What was remembered.") Correction correction) {}

    @Type("CorrectStatementPayload")
    @Description("The outcome of correcting a statement.")
    public record StatementCorrected(
            @NonNull @Description("The statement, as it is now.") Statement statement,
            @NonNull @Description("What was remembered.") Correction correction) {}

    private final CorrectionApi corrections;
    private final People people;
    private final Statements statements;

    StatementCorrectionApi(CorrectionApi corrections, People people, Statements statements) {
        this.corrections = corrections;
        this.people = people;
        this.statements = statements;
    }

    @Mutation
    @NonNull
    @Description("Credits a statement to somebody else: to a person by `speakerId`, also one whom the article does not name, or to an organisation or a source without a name by `speakerName`. It stays so when the article is read again or sent again with other words around.")
    public Uni<SpeakerCorrected> correctSpeaker(
            @NonNull @Id @Description("The id of a statement.") String id,
            @Id @Description("The id of the person who speaks; not together with `speakerName`.") @Nullable String speakerId,
            @Description("The name of an organisation, or the description of a source: `a senior official`; not together with `speakerId`.") @Nullable String speakerName,
            @Description("What the name is of: `ORGANISATION` when left out.") @Nullable SpeakerKind speakerKind,
            @Description(CorrectionApi.VERSION) @Nullable Integer expectedVersion,
            @Description(CorrectionApi.REASON) @Nullable String reason) {
        if ((speakerId == null) == (speakerName == null)) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT,
                    "Give either the 'speakerId' of a person or the 'speakerName' of another speaker.");
        }
        if (speakerId == null) {
            return named(id, Objects.requireNonNull(speakerName), speakerKind, expectedVersion, reason);
        }
        UUID asked = GlobalId.parse(speakerId, NodeKind.PERSON);
        return people.byIds(List.of(asked)).chain(found -> {
            Person person = found.get(asked);
            if (person == null) {
                throw new ApiException(ErrorCode.NOT_FOUND, "There is no person with the id '" + speakerId + "'.");
            }
            Map<String, String> values = Map.of(Edit.SPEAKER, person.name(), Edit.SPEAKER_KIND, SpeakerKind.PERSON.name());
            return speaker(id, values, Set.of(person.id()), expectedVersion, reason);
        });
    }

    private Uni<SpeakerCorrected> named(
            String id, String name, @Nullable SpeakerKind kind, @Nullable Integer expectedVersion, @Nullable String reason) {
        SpeakerKind speaks = kind == null ? SpeakerKind.ORGANISATION : kind;
        if (speaks == SpeakerKind.PERSON || speaks == SpeakerKind.SEVERAL) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "A person is given by 'speakerId', and 'speakerName' is of one speaker.");
        }
        Map<String, String> values = Map.of(Edit.SPEAKER, Texts.checkedWords("speakerName", name), Edit.SPEAKER_KIND, speaks.name());
        return speaker(id, values, Set.of(), expectedVersion, reason);
    }

    private Uni<SpeakerCorrected> speaker(
            String id, Map<String, String> values, Set<UUID> person, @Nullable Integer expectedVersion, @Nullable String reason) {
        UUID statement = GlobalId.parse(id, NodeKind.STATEMENT);
        return corrections
                .correct(CorrectionKind.SPEAKER_CORRECTED, List.of(statement), CorrectionApi.versions(expectedVersion), values, person,
                        reason)
                .chain(made -> now(statement).map(corrected -> new SpeakerCorrected(corrected, made.correction())));
    }

    @Mutation
    @NonNull
    @Description("Corrects when something was said, whether it was affirmed or denied, or that it was not said at all. What is left out stays as it is. It stays so when the article is read again or sent again with other words around.")
    public Uni<StatementCorrected> correctStatement(
            @NonNull @Id @Description("The id of a statement.") String id,
            @Description("When it was said, in the Extended Date/Time Format: `2022-02-24`, `2014-03`; an empty text when that is not known.") @Nullable String saidOn,
            @Description("Whether the speaker affirms or denies the words.") @Nullable Polarity polarity,
            @Description("`true` when nobody said it: it becomes `INDETERMINATE` and is left out of lists; `false` when somebody did.") @Nullable Boolean notAStatement,
            @Description(CorrectionApi.VERSION) @Nullable Integer expectedVersion,
            @Description(CorrectionApi.REASON) @Nullable String reason) {
        Map<String, String> values = new TreeMap<>();
        if (saidOn != null) {
            values.put(Edit.SAID_ON, Dates.checked("saidOn", saidOn));
        }
        if (polarity != null) {
            values.put(Edit.POLARITY, polarity.name());
        }
        if (notAStatement != null) {
            values.put(Edit.DETERMINACY, (notAStatement ? Determinacy.INDETERMINATE : Determinacy.DETERMINATE).name());
        }
        UUID statement = GlobalId.parse(id, NodeKind.STATEMENT);
        return corrections.correct(CorrectionKind.STATEMENT_CORRECTED, List.of(statement), CorrectionApi.versions(expectedVersion), values,
                Set.of(), reason)
                .chain(made -> now(statement).map(corrected -> new StatementCorrected(corrected, made.correction())));
    }

    private Uni<Statement> now(UUID id) {
        return statements.byIds(List.of(id)).map(found -> Objects.requireNonNull(found.get(id), "a statement corrected just now"));
    }
}
