package onrecord.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What events of a type count as while they are still to come. PLOVER takes a promise of aid for an agreement and an announced embargo for
 * a threat; an announced election is an election that is planned.
 *
 * @param usually null when it is an event of the same type
 * @param dated the type when the day is named, null when that makes no difference
 * @param verbs the type where one of these verbs tells it, by their lemmas
 */
public record AnnouncedAs(@Nullable EventType usually, @Nullable EventType dated, Map<String, EventType> verbs) {

    static final AnnouncedAs PLANNED = new AnnouncedAs(null, null, Map.of());

    private static final String DATED = "dated";

    public AnnouncedAs {
        verbs = Map.copyOf(verbs);
    }

    /** @param lines a type for all, {@code dated: CONSULT}, or {@code resign, quit: RETREAT} */
    static AnnouncedAs read(List<String> lines) {
        EventType usually = null;
        EventType dated = null;
        Map<String, EventType> verbs = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            EventType type = new EventType(line.substring(colon + 1).strip());
            String when = colon < 0 ? "" : line.substring(0, colon).strip();
            if (when.isEmpty()) {
                usually = type;
            } else if (when.equals(DATED)) {
                dated = type;
            } else {
                for (String verb : when.split(",")) {
                    verbs.put(verb.strip(), type);
                }
            }
        }
        return new AnnouncedAs(usually, dated, verbs);
    }

    /** @param verb the lemma of the verb that tells it
     *  @return null when it is an event of the same type, which is planned */
    public @Nullable EventType type(String verb, boolean hasDate) {
        EventType type = verbs.get(verb);
        if (type == null && hasDate) {
            type = dated;
        }
        return type == null ? usually : type;
    }
}
