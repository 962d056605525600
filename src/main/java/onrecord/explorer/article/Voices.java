package onrecord.explorer.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import onrecord.export.asked.Fields;

/** Who speaks in an article, in the order of the text. Several who speak together are a voice of their own. */
final class Voices {

    private final Map<String, Voice> byKey = new LinkedHashMap<>();

    Voices(List<Fields> statements) {
        for (Fields statement : statements) {
            byKey.merge(key(statement), new Voice(byKey.size() + 1, statement.text("speakerName"), person(statement), 1),
                    (known, again) -> new Voice(known.number(), known.name(), known.person(), known.statements() + 1));
        }
    }

    List<Voice> all() {
        return List.copyOf(byKey.values());
    }

    Voice of(Fields statement) {
        return Objects.requireNonNull(byKey.get(key(statement)), "a statement of another article");
    }

    private static String key(Fields statement) {
        String person = person(statement);
        return person.isEmpty() ? statement.text("speakerName").toLowerCase(Locale.ROOT) : person;
    }

    private static String person(Fields statement) {
        List<Fields> speakers = statement.objects("speakers");
        return speakers.size() == 1 ? speakers.get(0).objectOrNone("person").map(person -> person.text("id")).orElse("") : "";
    }
}
