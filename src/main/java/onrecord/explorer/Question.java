package onrecord.explorer;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import onrecord.export.asked.QuestionText;
import onrecord.graphql.http.ResponseJson;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for a page.
 *
 * @param document in GraphQL
 * @param variables of it; those that are null are left to their defaults
 */
public record Question(String document, Map<String, Object> variables) {

    public Question {
        variables = byName(variables);
    }

    /** In the same order each time, so that a page is the same each time. */
    private static Map<String, Object> byName(Map<?, ?> variables) {
        Map<String, Object> sorted = new TreeMap<>();
        variables.forEach((name, value) -> sorted.put(name.toString(), value instanceof Map<?, ?> object ? byName(object) : value));
        return Collections.unmodifiableMap(sorted);
    }

    /** @param name of a file in {@code src/main/resources/questions}, without its ending */
    public static Question named(String name) {
        return new Question(QuestionText.named(name), Map.of());
    }

    /** The same question with this variable, or without it where the value is null. */
    public Question with(String variable, @Nullable Object value) {
        Map<String, Object> all = new LinkedHashMap<>(variables);
        if (value == null) {
            all.remove(variable);
        } else {
            all.put(variable, value);
        }
        return new Question(document, all);
    }

    /** Where it can be asked and changed. It stands behind the {@code #}, which no limit of an address applies to. */
    String playground() {
        return "/graphiql/#query=" + PageWords.encoded(document) + "&variables="
                + PageWords.encoded(new String(ResponseJson.bytes(variables), StandardCharsets.UTF_8));
    }
}
