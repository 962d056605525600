package onrecord.storage.finding;

import java.util.Set;
import java.util.UUID;
import onrecord.knowledge.CorrectionKind;
import onrecord.knowledge.CorrectionState;
import org.jspecify.annotations.Nullable;

/** Which corrections are wanted; what is empty or null does not matter. */
public record CorrectionFilter(
        Set<CorrectionKind> kinds, @Nullable CorrectionState state, @Nullable String editor, @Nullable UUID subject) {

    /** All. */
    public static final CorrectionFilter ALL = new CorrectionFilter(Set.of(), null, null, null);

    public CorrectionFilter {
        kinds = Set.copyOf(kinds);
    }
}
