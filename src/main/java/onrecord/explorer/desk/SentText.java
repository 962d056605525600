package onrecord.explorer.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A text that is to be stored.
 *
 * @param input as the schema has it: the text, and what is known about it
 */
record SentText(Map<String, String> input) {

    static final String TEXT = "text";
    static final List<String> KNOWN = List.of("title", "publisher", "publishedOn", "source");

    SentText {
        input = Map.copyOf(input);
    }

    /** Those of a form, in its order, and at least one: each has all of the fields, which may be empty. */
    static List<SentText> all(SentFields sent) {
        return IntStream.range(0, Math.max(1, sent.all(TEXT).size())).mapToObj(number -> of(sent, number)).toList();
    }

    private static SentText of(SentFields sent, int number) {
        Map<String, String> input = new LinkedHashMap<>();
        // Browsers end the lines of what a form sends with two signs, whatever ended them before.
        input.put(TEXT, nth(sent, TEXT, number).replace("\r\n", "\n"));
        for (String name : KNOWN) {
            String value = nth(sent, name, number);
            if (!value.isEmpty()) {
                input.put(name, value);
            }
        }
        return new SentText(input);
    }

    private static String nth(SentFields sent, String name, int number) {
        List<String> values = sent.all(name);
        return number < values.size() ? values.get(number).strip() : "";
    }

    String source() {
        return input.getOrDefault("source", "");
    }

    /** What the text is called where it is not stored: its file, or else its title. */
    String name() {
        return source().isEmpty() ? input.getOrDefault("title", "A text without a title") : source();
    }
}
