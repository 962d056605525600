package onrecord.resolution.events;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How much of each clue two reports give. There are very many pairs of reports, so this is an array rather than a map. */
final class EventClues {

    private static final EventClue[] ALL = EventClue.values();
    private static final int MOST_REASONS = 3;

    private final double[] amounts = new double[ALL.length];
    private double odds;

    /** @param amount 0 to 1, to 2 where both sides may give the clue; each clue is put once */
    void put(EventClue clue, double amount) {
        amounts[clue.ordinal()] = amount;
        odds += clue.weight * amount;
    }

    void put(EventClue clue, boolean there) {
        put(clue, there ? 1 : 0);
    }

    /** 0 when there is nothing of it. */
    double of(EventClue clue) {
        return amounts[clue.ordinal()];
    }

    /** The logarithm of the odds that the two are of one event, as far as clues have been put. */
    double odds() {
        return odds;
    }

    /** What speaks most for the two being one: {@code "the articles tell the same story, the same day"}. */
    String reason() {
        List<String> reasons = Stream.of(ALL)
                .filter(clue -> clue.weight * of(clue) > 0)
                .sorted(Comparator.comparingDouble((EventClue clue) -> -clue.weight * of(clue)).thenComparing(clue -> clue))
                .limit(MOST_REASONS)
                .map(clue -> clue.words)
                .toList();
        return String.join(", ", reasons);
    }
}
