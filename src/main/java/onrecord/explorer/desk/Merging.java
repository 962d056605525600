package onrecord.explorer.desk;

import java.util.ArrayList;
import java.util.List;
import onrecord.explorer.Question;
import onrecord.export.asked.BadParameter;

/**
 * Things that an editor has ticked to be one.
 *
 * @param ids the first is the one whose form it is
 * @param versions that the editor saw, in the order of the ids
 */
record Merging(List<String> ids, List<Integer> versions) {

    /** The field of the boxes, each of an id and a version with a space between them. */
    static final String WITH = "with";

    Merging {
        ids = List.copyOf(ids);
        versions = List.copyOf(versions);
    }

    /** @param none what an editor is told who has ticked nothing */
    static Merging of(String id, SentFields sent, String none) {
        List<String> ids = new ArrayList<>(List.of(id));
        List<Integer> versions = new ArrayList<>(List.of(sent.version()));
        for (String other : sent.all(WITH)) {
            int space = other.indexOf(' ');
            ids.add(other.substring(0, Math.max(0, space)));
            versions.add(SentFields.number(WITH, other.substring(space + 1)));
        }
        if (ids.size() == 1) {
            throw new BadParameter(WITH, none, List.of());
        }
        return new Merging(ids, versions);
    }

    Question asked(Question mutation, SentFields sent) {
        return mutation.with("ids", ids).with("versions", versions).with("reason", sent.reason());
    }
}
