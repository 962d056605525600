package onrecord.resolution.events;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.text.WordSections;

/** How well the line of a report serves as the summary of the event: whole, with a subject that says by itself who is meant. */
final class SummaryClause {

    private static final int LONGEST = 260;
    private static final int FEWEST_WORDS = 4;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final WordSections WORDS = WordSections.read("events/summaries.txt");
    private static final Set<String> POINTING_BACK = WORDS.set("pointing back");
    private static final Set<String> DEPENDENT = WORDS.set("dependent");

    private SummaryClause() {}

    /** More is better; the confidence of the report counts, too. */
    static double worth(EventMention report) {
        String[] words = BLANKS.split(report.told().summary().strip());
        String first = words[0].toLowerCase(Locale.ROOT);
        double worth = report.confidence();
        worth -= words.length < FEWEST_WORDS ? 0.5 : 0;
        worth -= report.told().summary().length() > LONGEST ? 0.2 : 0;
        worth -= POINTING_BACK.contains(first) ? 0.3 : 0;
        worth -= DEPENDENT.contains(first) || first.endsWith("ing") ? 0.3 : 0;
        worth += 0.1 * Math.min(2, report.parties().size());
        worth += namesFirst(report) ? 0.1 : 0;
        worth += report.date() == null ? 0 : 0.05;
        return worth + (report.place() == null ? 0 : 0.05);
    }

    /** Whether one of the participants stands before the trigger, near the beginning. */
    private static boolean namesFirst(EventMention report) {
        return report.parties().stream().anyMatch(party -> {
            int at = report.told().summary().indexOf(party.name());
            return at >= 0 && at <= 15;
        });
    }
}
