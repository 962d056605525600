package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.graphql.input.Texts;
import onrecord.knowledge.Correction;
import onrecord.knowledge.CorrectionKind;
import onrecord.knowledge.Person;
import onrecord.resolution.corrections.Edit;
import onrecord.storage.finding.People;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** What editors correct about who is meant. */
@GraphQLApi
public class PersonCorrectionApi {

    @Type("MergePersonsPayload")
    @Description("The outcome of merging persons.")
    public record Merged(
            @NonNull @Description("The one person they are now. The ids of the others keep answering.") Person person,
            @NonNull @Description("What was remembered.") Correction correction) {}

    @Type("SplitPersonPayload")
    @Description("The outcome of splitting a person.")
    public record Split(
            @NonNull @Description("The person that is left. It keeps the id.") Person person,
            @NonNull @Description("The person of the articles that were named.") Person other,
            @NonNull @Description("What was remembered.") Correction correction) {}

    @Type("RenamePersonPayload")
    @Description("The outcome of renaming a person.")
    public record Renamed(
            @NonNull @Description("The person with the new name.") Person person,
            @NonNull @Description("What was remembered.") Correction correction) {}

    private final CorrectionApi corrections;
    private final People people;

    PersonCorrectionApi(CorrectionApi corrections, People people) {
        this.corrections = corrections;
        this.people = people;
    }

    @Mutation
    @NonNull
    @Description("Makes one person of several. They stay one whatever articles come, and when all are read again, until the correction is taken back.")
    public Uni<Merged> mergePersons(
            @NonNull @Id @Description("The ids of two persons or more, at most 100.") List<@NonNull String> ids,
            @Description("The `version` of each person that the editor saw, in the order of the ids: fails with `CONFLICT` when somebody has changed one since.") @io.smallrye.graphql.api.Nullable List<@NonNull Integer> expectedVersions,
            @Description(CorrectionApi.REASON) @Nullable String reason) {
        List<UUID> persons = CorrectionApi.several(NodeKind.PERSON, ids, expectedVersions);
        return corrections
                .correct(CorrectionKind.PERSONS_MERGED, persons, expectedVersions == null ? List.of() : expectedVersions, Map.of(),
                        Set.of(),
                        reason)
                .chain(made -> person(made, 0).map(person -> new Merged(person, made.correction())));
    }

    @Mutation
    @NonNull
    @Description("Makes two persons of one: the articles that are named here name somebody else. They stay two whatever articles come, and when all are read again, until the correction is taken back.")
    public Uni<Split> splitPerson(
            @NonNull @Id @Description("The id of a person.") String id,
            @NonNull @Id @Description("The ids of the articles that name the other person, as `appearances` gives them; at most 100, and not all.") List<@NonNull String> articleIds,
            @Description(CorrectionApi.VERSION) @Nullable Integer expectedVersion,
            @Description(CorrectionApi.REASON) @Nullable String reason) {
        Set<UUID> articles =
                CorrectionApi.leaving("articleIds", "article", articleIds, article -> GlobalId.parse(article, NodeKind.ARTICLE));
        return corrections
                .correct(CorrectionKind.PERSON_SPLIT, List.of(GlobalId.parse(id, NodeKind.PERSON)), CorrectionApi.versions(expectedVersion),
                        Map.of(),
                        articles, reason)
                .chain(made -> person(made, 0).chain(person -> person(made, 1).map(other -> new Split(person, other, made.correction()))));
    }

    @Mutation
    @NonNull
    @Description("Gives a person another name. The name that the articles print stays among the aliases.")
    public Uni<Renamed> renamePerson(
            @NonNull @Id @Description("The id of a person.") String id,
            @NonNull @Description("The name, as it should be read: `Anna Hald`.") String name,
            @Description(CorrectionApi.VERSION) @Nullable Integer expectedVersion,
            @Description(CorrectionApi.REASON) @Nullable String reason) {
        return corrections
                .correct(CorrectionKind.PERSON_RENAMED, List.of(GlobalId.parse(id, NodeKind.PERSON)),
                        CorrectionApi.versions(expectedVersion),
                        Map.of(Edit.NAME, Texts.checkedWords("name", name)), Set.of(), reason)
                .chain(made -> person(made, 0).map(person -> new Renamed(person, made.correction())));
    }

    private Uni<Person> person(CorrectionApi.Made made, int part) {
        UUID id = made.part(part);
        return people.byIds(List.of(id)).map(found -> Objects.requireNonNull(found.get(id), "somebody changed just now"));
    }
}
