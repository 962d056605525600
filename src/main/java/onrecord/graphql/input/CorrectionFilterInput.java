package onrecord.graphql.input;

import java.util.List;
import java.util.Set;
import onrecord.graphql.identity.GlobalId;
import onrecord.knowledge.CorrectionKind;
import onrecord.knowledge.CorrectionState;
import onrecord.storage.finding.CorrectionFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** As clients ask for corrections. */
@Input("CorrectionFilter")
@Description("Which corrections are wanted; all conditions must hold.")
public record CorrectionFilterInput(
        @Description("Of one of these kinds.") @io.smallrye.graphql.api.Nullable List<@NonNull CorrectionKind> kind,
        @Description("Whether they hold.") @Nullable CorrectionState state,
        @Description("Made by this editor; only editors may ask for that.") @Nullable String editor,
        @Id @Description("About this person, statement, event or article.") @Nullable String subjectId) {

    public static CorrectionFilter filter(@Nullable CorrectionFilterInput input) {
        return input == null ? CorrectionFilter.ALL : new CorrectionFilter(
                input.kind == null ? Set.of() : Set.copyOf(input.kind), input.state, input.editor,
                input.subjectId == null ? null : GlobalId.parse(input.subjectId).id());
    }
}
