package onrecord.export.assistants;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an assistant may tell a tool.
 *
 * @param description for the assistant
 */
record Argument(String name, Type type, boolean required, String description) {

    private static final int LONGEST = 500;

    enum Type {
        /** A few words. */
        WORDS("string"),
        /** A text of any length. */
        TEXT("string"),
        /** A day of the calendar. */
        DAY("string"),
        /** A number of things, 1 or more. */
        COUNT("integer"),
        /** One of two. */
        TRUTH("boolean");

        private final String inJson;

        Type(String inJson) {
            this.inJson = inJson;
        }
    }

    /** A value that does not fit; the message is for the assistant, which may try again. */
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String explanation;

        Unusable(String explanation) {
            super(explanation, null, false, false);
            this.explanation = explanation;
        }

        String explanation() {
            return explanation;
        }
    }

    static Argument optional(String name, Type type, String description) {
        return new Argument(name, type, false, description);
    }

    static Argument needed(String name, Type type, String description) {
        return new Argument(name, type, true, description);
    }

    /** As JSON Schema has it. */
    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type.inJson);
        schema.put("description", description);
        switch (type) {
            case DAY -> schema.put("format", "date");
            case WORDS -> schema.put("maxLength", LONGEST);
            case COUNT -> schema.put("minimum", 1);
            default -> {
            }
        }
        return schema;
    }

    /** The value in this, as GraphQL takes it; null when it is left out. */
    @Nullable
    Object in(Map<String, @Nullable Object> given) throws Unusable {
        Object value = given.get(name);
        if (value == null || value.equals("")) {
            if (required) {
                throw new Unusable("Give '" + name + "': " + description);
            }
            return null;
        }
        boolean fits = switch (type) {
            case WORDS -> value instanceof String text && text.length() <= LONGEST && !text.isBlank();
            case TEXT -> value instanceof String;
            case DAY -> value instanceof String text && isDay(text);
            case COUNT -> value instanceof Integer number && number >= 1;
            case TRUTH -> value instanceof Boolean;
        };
        if (!fits) {
            throw new Unusable("'" + name + "' is " + form() + ".");
        }
        return value;
    }

    private String form() {
        return switch (type) {
            case WORDS -> "a text of 1 to " + LONGEST + " characters";
            case TEXT -> "a text";
            case DAY -> "a day, such as 2025-03-01";
            case COUNT -> "a whole number of 1 or more";
            case TRUTH -> "true or false";
        };
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
