package onrecord.resolution.events;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.text.EventMode;
import onrecord.text.ParticipantRole;
import onrecord.text.WordSections;

/**
 * Tells whether a report is only the name of a crime, as in <em>charged with first-degree murder</em>. It tells what somebody has to answer for, and
 * not what has happened: the same charge stands beside the deed in the next sentence, and may be brought for another one.
 */
final class ChargedCrime {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final EventMode MURDER = new EventMode("MURDER");
    private static final WordSections WORDS = WordSections.read("events/charged-crimes.txt");
    private static final Set<String> BEFORE_A_CRIME = WORDS.set("before a crime");
    private static final Set<String> BEFORE_A_CERTAIN_ONE = WORDS.set("before a certain one");

    private ChargedCrime() {}

    static boolean is(EventMention report) {
        if (!MURDER.equals(report.mode()) || report.parties().stream().anyMatch(party -> party.role() == ParticipantRole.RECIPIENT)) {
            return false;
        }
        String[] words = BLANKS.split(report.clause().strip().toLowerCase(Locale.ROOT), 3);
        return words.length > 1 && BEFORE_A_CRIME.contains(words[0]) && !BEFORE_A_CERTAIN_ONE.contains(words[1]);
    }
}
