package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.text.Span;

/** Reading what labelled files write. */
final class Labels {

    private Labels() {}

    /** {@code [start, end]}, in UTF-16 code units. */
    static Span span(JsonNode pair) {
        return new Span(pair.get(0).asInt(), pair.get(1).asInt());
    }

    static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        pairs.forEach(pair -> spans.add(span(pair)));
        return spans;
    }

    static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(string -> strings.add(string.asText()));
        return strings;
    }

    /** Where labelled words stand first in the text. */
    static Span place(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the labelled words do not stand in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    /** The letters only, in lower case: names are compared by them. */
    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** The surname, "Jr." kept with it. */
    static String surname(String name) {
        String[] words = name.replaceFirst(",? Jr\\.?$", "jr").strip().split("\\s+");
        return fold(words[words.length - 1]);
    }
}
