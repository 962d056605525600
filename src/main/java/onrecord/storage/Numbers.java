package onrecord.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onrecord.knowledge.EventNumber;
import onrecord.text.EventNumberKind;

/** The numbers of an event, as columns hold them: the first kind belongs to the first lowest value, and so on. */
final class Numbers {

    private Numbers() {}

    static List<EventNumber> nouns(
            String[] kinds, Double[] lows, Double[] highs, Boolean[] approximate, String[] units, String[] counted, Integer[] starts,
            String[] texts, UUID[] reports) {
        List<EventNumber> numbers = new ArrayList<>(kinds.length);
        for (int i = 0; i < kinds.length; i++) {
            numbers.add(new EventNumber(
                    EventNumberKind.valueOf(kinds[i]), lows[i], highs[i], approximate[i], units[i], counted[i],
                    Spans.at(starts[i], texts[i]),
                    reports[i]));
        }
        return numbers;
    }
}
