package onrecord.explorer;

import java.util.stream.Stream;
import onrecord.export.asked.Fields;

/** The papers that print statements or reports. */
final class Papers {

    private Papers() {}

    /** Whether all of these tell their paper, so that papers can be counted; else only articles can. */
    static boolean areKnown(Stream<Fields> printed) {
        return printed.allMatch(each -> each.object("article").textOrNull("publisher") != null);
    }
}
