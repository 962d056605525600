package onrecord.extraction.statements.speakers;

import java.util.List;
import java.util.Set;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.text.WordSections;

/** Tells which trades one person may have at once: the captain of a team may be <em>the goalkeeper</em>, a banker is not <em>the judge</em>. */
final class Trades {

    private static final Set<String> HELD_TOGETHER = WordSections.read("people/descriptions.txt").set("held together");

    private Trades() {}

    /**
     * @param noun what somebody is called
     * @param roles what the article says a person is, as printed
     */
    static boolean mayBeHeldTogether(String noun, List<String> roles) {
        RoleNouns.RoleNoun trade = RoleNouns.of(noun);
        if (trade == null || !HELD_TOGETHER.contains(trade.group())) {
            return false;
        }
        for (String role : roles) {
            for (String word : role.split("[ -]")) {
                RoleNouns.RoleNoun held = RoleNouns.of(word);
                if (held != null && held.group().equals(trade.group())) {
                    return true;
                }
            }
        }
        return false;
    }
}
