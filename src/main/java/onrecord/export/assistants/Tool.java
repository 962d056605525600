package onrecord.export.assistants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an assistant may ask.
 *
 * @param title for a person who is asked whether the assistant may
 * @param description for the assistant
 * @param asking makes a question of the arguments that are given
 */
record Tool(String name, String title, String description, List<Argument> arguments, Asking asking) {

    Tool {
        arguments = List.copyOf(arguments);
    }

    /** A document of the service's own, and the values for it. */
    record Question(String document, Map<String, Object> variables) {}

    interface Asking {

        /** @param given only arguments of the tool, each of its type, and all that are required */
        Question of(Given given) throws Argument.Unusable;
    }

    Question question(Map<String, @Nullable Object> arguments) throws Argument.Unusable {
        Map<String, Object> given = new LinkedHashMap<>();
        for (Argument argument : this.arguments) {
            Object value = argument.in(arguments);
            if (value != null) {
                given.put(argument.name(), value);
            }
        }
        List<String> known = this.arguments.stream().map(Argument::name).toList();
        for (String name : arguments.keySet()) {
            if (!known.contains(name)) {
                throw new Argument.Unusable("There is no argument '" + name + "'. There are " + String.join(", ", known) + ".");
            }
        }
        return asking.of(new Given(given));
    }

    /** As {@code tools/list} tells it. */
    Map<String, Object> described() {
        Map<String, Object> properties = new LinkedHashMap<>();
        arguments.forEach(argument -> properties.put(argument.name(), argument.schema()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", arguments.stream().filter(Argument::required).map(Argument::name).toList());
        schema.put("additionalProperties", false);
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", name);
        described.put("title", title);
        described.put("description", description);
        described.put("inputSchema", schema);
        described.put("annotations", Map.of("title", title, "readOnlyHint", true, "idempotentHint", true, "openWorldHint", false));
        return described;
    }
}
