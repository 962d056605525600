package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.export.asked.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in an event, whatever the reports call them.
 *
 * @param person the id; null of those who are no persons
 * @param parts what they do in it: {@code acts}, {@code is affected}, {@code accused}
 */
@TemplateData
public record Participant(@Nullable String person, String name, List<String> parts) {

    public Participant {
        parts = List.copyOf(parts);
    }

    /** @param named as reports name them; those who are one person come out once, under that person's name */
    static List<Participant> of(List<Fields> named) {
        Map<String, Participant> participants = new LinkedHashMap<>();
        for (Fields each : named) {
            Optional<Fields> person = each.objectOrNone("person");
            String name = person.orElse(each).text("name");
            String key = person.map(known -> known.text("id")).orElseGet(() -> name.toLowerCase(Locale.ROOT));
            Set<String> parts = new LinkedHashSet<>();
            Optional.ofNullable(participants.get(key)).ifPresent(known -> parts.addAll(known.parts));
            parts.add(each.text("role").equals("ACTOR") ? "acts" : "is affected");
            if (each.values().get("courtRole") != null) {
                parts.add(PageWords.small(each.text("courtRole")));
            }
            participants.put(key, new Participant(person.map(known -> known.text("id")).orElse(null), name, List.copyOf(parts)));
        }
        return List.copyOf(participants.values());
    }
}
