package onrecord.extraction.events;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.text.EventTrait;
import onrecord.text.EventType;

/**
 * Tells whether two reports are told in like words. Demands, promises and accusations are made every day by the same people, often more than
 * one in an article: there the participants do not tell whether two reports are of one event, and the words have to.
 */
public final class Wording {

    /** Letters that tell a word regardless of its ending. */
    private static final int STEM = 5;

    private static final int SHORTEST_WORD = 4;
    private static final double ALIKE = 0.5;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private Wording() {}

    /** Whether reports of this type are of one event only when told in like words. */
    public static boolean matters(EventType type) {
        return type.has(EventTrait.REPEATED);
    }

    /**
     * Whether more than half the words of the shorter report are in the other.
     *
     * @param names words of the participants, which do not count
     */
    public static boolean isAlike(String one, String other, Collection<String> names) {
        Set<String> named = stems(String.join(" ", names));
        Set<String> shared = stems(one);
        Set<String> others = stems(other);
        shared.removeAll(named);
        others.removeAll(named);
        int shorter = Math.min(shared.size(), others.size());
        shared.retainAll(others);
        return shorter == 0 || shared.size() > ALIKE * shorter;
    }

    private static Set<String> stems(String words) {
        return NO_LETTERS.splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
