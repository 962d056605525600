package onrecord.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * What an editor has corrected.
 *
 * @param subjects the ids of what was corrected
 */
@Description("What an editor has corrected: who, when and why, what it was before, and whether it holds. It is never deleted.")
public record Correction(
        @Id @NonNull @Description("Its identity, for `undoCorrection`.") UUID id,
        @NonNull @Description("What the editor did.") CorrectionKind kind,
        @Ignore List<UUID> subjects,
        @NonNull @Description("What was there before and what is there now; what has stayed the same is left out. Empty where nothing but the identity of things was corrected.") List<@NonNull Change> changes,
        @NonNull @Description("The words in the articles that it holds on to, the first ten of them; none of an article deleted for good.") List<@NonNull String> words,
        @NonNull @Description("Whether it holds.") CorrectionState state,
        @NonNull @Description("When.") Instant madeAt,
        @NonNull @Description("Who did it; only editors are told the name, for others it is `editor`.") String editor,
        @Description("Why, in the editor's words.") @Nullable String reason,
        @Description("When it was taken back; null while it was not.") @Nullable Instant undoneAt,
        @Description("Who took it back; only editors are told the name, for others it is `editor`.") @Nullable String undoneBy,
        @Description("Why it was taken back.") @Nullable String undoneReason) {

    /** One thing that an editor changed. */
    @Type("CorrectedValue")
    @Description("One thing that an editor changed.")
    public record Change(
            @NonNull @Description("What: `name`, `date`.") String field,
            @Description("What it was before; null when nothing was known.") @Nullable String before,
            @Description("What it is by the correction; null when nothing is known.") @Nullable String after) {}

    /** What readers are told whoever did it: an editor. */
    private static final String SOMEBODY = "editor";

    public Correction {
        subjects = List.copyOf(subjects);
        changes = List.copyOf(changes);
        words = List.copyOf(words);
    }

    /** The same for readers: names of editors may be those of persons. */
    public Correction withoutNames() {
        return new Correction(id, kind, subjects, changes, words, state, madeAt, SOMEBODY, reason, undoneAt,
                undoneBy == null ? null : SOMEBODY,
                undoneReason);
    }
}
