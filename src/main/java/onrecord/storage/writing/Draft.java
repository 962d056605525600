package onrecord.storage.writing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onrecord.knowledge.CorrectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A correction that an editor wants.
 *
 * @param subjects ids of what is to be corrected, also ids that have joined others
 * @param versions which version of each subject the editor saw; empty when it does not matter
 * @param values what things are by the correction, by field; an empty text where that is not known
 * @param others what else it is about: the articles in which a person is somebody else, the reports of another event, or the person who
 *     speaks
 */
public record Draft(
        CorrectionKind kind,
        List<UUID> subjects,
        List<@Nullable Integer> versions,
        Map<String, String> values,
        Set<UUID> others,
        String editor,
        @Nullable String reason) {

    public Draft {
        subjects = List.copyOf(subjects);
        values = Map.copyOf(values);
        others = Set.copyOf(others);
    }
}
