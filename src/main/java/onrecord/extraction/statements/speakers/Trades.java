package onrecord.extraction.statements.speakers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.text.WordSections;

/**
 * Tells which trades one person may have at once: the captain of a team may be <em>the goalkeeper</em>, but a goalkeeper is not <em>the
 * striker</em>, nor a banker <em>the judge</em>.
 */
final class Trades {

    private static final WordSections WORDS = WordSections.read("people/descriptions.txt");
    private static final Set<String> HELD_TOGETHER = WORDS.set("held together");
    private static final Set<String> POSITIONS = WORDS.set("positions");

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
        boolean together = false;
        for (String role : roles) {
            for (String word : role.split("[ -]")) {
                RoleNouns.RoleNoun held = RoleNouns.of(word);
                if (isAnotherPosition(noun, word)) {
                    return false;
                }
                together |= held != null && held.group().equals(trade.group());
            }
        }
        return together;
    }

    private static boolean isAnotherPosition(String noun, String word) {
        String held = word.toLowerCase(Locale.ROOT);
        return POSITIONS.contains(noun.toLowerCase(Locale.ROOT)) && POSITIONS.contains(held) && !held.equalsIgnoreCase(noun);
    }
}
