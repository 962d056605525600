package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.graphql.execution.Editor;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.graphql.identity.PlainId;
import onrecord.graphql.input.CorrectionFilterInput;
import onrecord.graphql.input.Texts;
import onrecord.graphql.page.ConnectionPage;
import onrecord.graphql.page.CorrectionConnection;
import onrecord.graphql.page.Pages;
import onrecord.ingestion.EditorsDesk;
import onrecord.knowledge.Article;
import onrecord.knowledge.Correction;
import onrecord.knowledge.CorrectionKind;
import onrecord.knowledge.Event;
import onrecord.knowledge.Node;
import onrecord.knowledge.Person;
import onrecord.knowledge.Statement;
import onrecord.storage.finding.CorrectionFilter;
import onrecord.storage.finding.Corrections;
import onrecord.storage.page.PageRequest;
import onrecord.storage.writing.Draft;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** What editors have corrected, over everything and of each thing, and taking it back. */
@GraphQLApi
public class CorrectionApi {

    static final String REASON = "Why, for those who read the history.";
    static final String VERSION = "The `version` that the editor saw: fails with `CONFLICT` when somebody has changed it since.";

    private static final String HISTORY = "What editors have corrected about it, the latest first, with what was taken back.";
    private static final String HOW_MANY = "How many: at most 100.";
    private static final String VERSION_OF = "How often editors have changed it: what they corrected, and what they took back. "
            + "Mutations take it as `expectedVersion`.";

    @Type("UndoCorrectionPayload")
    @Description("The outcome of taking a correction back.")
    public record Undone(@NonNull @Description("The correction, which does not hold any more.") Correction correction) {}

    private final Corrections corrections;
    private final EditorsDesk desk;

    CorrectionApi(Corrections corrections, EditorsDesk desk) {
        this.corrections = corrections;
        this.desk = desk;
    }

    @Query
    @NonNull
    @Description("What editors have corrected, the latest first: the audit trail.")
    public Uni<CorrectionConnection> corrections(
            @Description("Which corrections are wanted; all when left out.") @Nullable CorrectionFilterInput filter,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after,
            @Description(Pages.LAST) @Nullable Integer last,
            @Description(Pages.BEFORE) @Nullable String before) {
        CorrectionFilter wanted = CorrectionFilterInput.filter(filter);
        PageRequest page = Pages.of(first, after, last, before);
        return Editor.doing(editor -> {
            if (wanted.editor() != null && !editor.mayChange()) {
                throw new ApiException(ErrorCode.FORBIDDEN, "Only editors may ask for the corrections of one editor.");
            }
            return corrections.page(wanted, page).map(slice -> new CorrectionConnection(
                    new ConnectionPage<>(slice.map(correction -> asSeenBy(editor, correction)), corrections.count(wanted))));
        });
    }

    @Mutation
    @NonNull
    @Description("Takes a correction back: everything is told as if it had not been made. It stays in the history, and can be made again.")
    public Uni<Undone> undoCorrection(
            @NonNull @Id @Description("The id of a correction.") String id,
            @Description(REASON) @Nullable String reason) {
        UUID correction = PlainId.parse(id, "the id of a correction");
        String why = checkedReason(reason);
        return Editor.doing(editor -> desk.undo(correction, editor.name(), why)).chain(this::corrected).map(Undone::new);
    }

    /**
     * A correction made just now.
     *
     * @param parts what each of its parts is now
     */
    record Made(Correction correction, Map<Integer, UUID> parts) {

        UUID part(int number) {
            return Objects.requireNonNull(parts.get(number), "each part is something");
        }
    }

    /** Makes a correction for the editor who asks for it. Nothing to correct is refused, unless it is about identities or a deletion. */
    Uni<Made> correct(CorrectionKind kind, List<UUID> subjects, List<@Nullable Integer> versions, Map<String, String> values,
            Set<UUID> others, @Nullable String reason) {
        String why = checkedReason(reason);
        if (kind.saysSomething() && values.isEmpty()) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "Nothing is to be corrected: give at least one value.");
        }
        return Editor.doing(editor -> desk.correct(new Draft(kind, subjects, versions, values, others, editor.name(), why)))
                .chain(outcome -> corrected(outcome).map(correction -> new Made(correction, outcome.parts())));
    }

    static List<@Nullable Integer> versions(@Nullable Integer expected) {
        return expected == null ? List.of() : List.of(expected);
    }

    /**
     * The ids of several things that are to be made one. Fails with {@link ErrorCode#BAD_ARGUMENT} when these are too few or too many.
     *
     * @param versions that the editor saw, one for each; null when the editor does not say
     */
    static List<UUID> several(NodeKind kind, List<String> ids, @Nullable List<Integer> versions) {
        if (ids.size() < 2 || ids.size() > Pages.LARGEST) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'ids' are of 2 " + kind.name().toLowerCase(Locale.ROOT) + "s at least and "
                    + Pages.LARGEST + " at most, not of " + ids.size() + ".");
        }
        if (versions != null && versions.size() != ids.size()) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'expectedVersions' has one version for each of the " + ids.size() + " ids.");
        }
        return ids.stream().map(id -> GlobalId.parse(id, kind)).toList();
    }

    /**
     * What leaves the thing that is made two, by the ids that a client names.
     *
     * @param name of the argument
     * @param noun what each is: {@code report}
     */
    static Set<UUID> leaving(String name, String noun, List<String> ids, Function<String, UUID> parse) {
        if (ids.isEmpty() || ids.size() > Pages.LARGEST) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT,
                    "'" + name + "' are of 1 " + noun + " at least and " + Pages.LARGEST + " at most.");
        }
        return ids.stream().map(parse).collect(Collectors.toSet());
    }

    static @Nullable String checkedReason(@Nullable String reason) {
        return reason == null ? null : Texts.checked("reason", reason);
    }

    /** A correction made, or taken back, just now. */
    Uni<Correction> corrected(EditorsDesk.Outcome outcome) {
        return corrections.byIds(List.of(outcome.correction()))
                .map(found -> Objects.requireNonNull(found.get(outcome.correction()), "corrections are never deleted"));
    }

    @NonNull
    @Id
    @Description("The ids of what was corrected, as `node` takes them: of several where persons were merged. That of an article stays when it is deleted.")
    public Uni<List<List<@NonNull String>>> subjectIds(@Source List<Correction> some) {
        return Uni.createFrom().item(some.stream().map(correction -> {
            NodeKind kind = NodeKind.valueOf(correction.kind().subject().toUpperCase(Locale.ROOT));
            return correction.subjects().stream().map(subject -> new GlobalId(kind, subject).toString()).toList();
        }).toList());
    }

    @NonNull
    @Name("history")
    @Description(HISTORY)
    public Uni<List<List<@NonNull Correction>>> historyOfPerson(
            @Source List<Person> some, @DefaultValue(Pages.SIZE) @Description(HOW_MANY) @Nullable Integer first) {
        return history(some, first);
    }

    @NonNull
    @Name("version")
    @Description(VERSION_OF)
    public Uni<List<@NonNull Integer>> versionOfPerson(@Source List<Person> some) {
        return version(some);
    }

    @NonNull
    @Name("history")
    @Description(HISTORY)
    public Uni<List<List<@NonNull Correction>>> historyOfStatement(
            @Source List<Statement> some, @DefaultValue(Pages.SIZE) @Description(HOW_MANY) @Nullable Integer first) {
        return history(some, first);
    }

    @NonNull
    @Name("version")
    @Description(VERSION_OF)
    public Uni<List<@NonNull Integer>> versionOfStatement(@Source List<Statement> some) {
        return version(some);
    }

    @NonNull
    @Name("history")
    @Description(HISTORY)
    public Uni<List<List<@NonNull Correction>>> historyOfEvent(
            @Source List<Event> some, @DefaultValue(Pages.SIZE) @Description(HOW_MANY) @Nullable Integer first) {
        return history(some, first);
    }

    @NonNull
    @Name("version")
    @Description(VERSION_OF)
    public Uni<List<@NonNull Integer>> versionOfEvent(@Source List<Event> some) {
        return version(some);
    }

    @NonNull
    @Name("history")
    @Description(HISTORY)
    public Uni<List<List<@NonNull Correction>>> historyOfArticle(
            @Source List<Article> some, @DefaultValue(Pages.SIZE) @Description(HOW_MANY) @Nullable Integer first) {
        return history(some, first);
    }

    @NonNull
    @Name("version")
    @Description(VERSION_OF)
    public Uni<List<@NonNull Integer>> versionOfArticle(@Source List<Article> some) {
        return version(some);
    }

    private Uni<List<List<Correction>>> history(List<? extends Node> some, @Nullable Integer first) {
        int size = Pages.size("first", first);
        return Editor.doing(editor -> Batch.of(some, Node::id).list(ids -> corrections.historyOf(ids, size))
                .map(histories -> histories.stream().map(history -> asSeenBy(editor, history)).toList()));
    }

    private static List<Correction> asSeenBy(Editor editor, List<Correction> some) {
        return some.stream().map(one -> asSeenBy(editor, one)).toList();
    }

    private static Correction asSeenBy(Editor editor, Correction correction) {
        return editor.mayChange() ? correction : correction.withoutNames();
    }

    private Uni<List<Integer>> version(List<? extends Node> some) {
        return Batch.of(some, Node::id).number(0, corrections::versions);
    }
}
