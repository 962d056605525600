package onrecord.export.linked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.export.asked.Fields;
import onrecord.export.asked.SaidWords;
import onrecord.export.linked.Addresses.Kind;

/**
 * The statements of an article as Web Annotations (W3C Recommendation, "Web Annotation Data Model"), 100 a page. Each names its place in the text by
 * its position, in Unicode code points as that recommendation has it, and by its words with some before and after.
 */
final class Annotations {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** UTF-16 code units of text before and after. */
    private static final int AROUND = 32;

    private final Addresses addresses;

    Annotations(Addresses addresses) {
        this.addresses = addresses;
    }

    /** @param page the address that was asked for */
    Map<String, Object> of(Fields article, String page) {
        String address = addresses.of(Kind.ARTICLE, article.text("id"));
        Fields statements = article.object("statements");
        Map<String, Object> annotations = new LinkedHashMap<>();
        annotations.put("@context", CONTEXT);
        annotations.put("id", page);
        annotations.put("type", "AnnotationPage");
        annotations.put("partOf",
                Map.of("id", address + "/annotations", "type", "AnnotationCollection", "total", statements.number("totalCount")));
        if (statements.object("pageInfo").isTrue("hasNextPage")) {
            annotations.put("next", address + "/annotations?after=" + statements.object("pageInfo").text("endCursor"));
        }
        annotations.put("items", statements.objects("nodes").stream().map(statement -> annotation(article, statement)).toList());
        return annotations;
    }

    private Map<String, Object> annotation(Fields article, Fields statement) {
        String address = addresses.of(Kind.STATEMENT, statement.text("id"));
        Map<String, Object> annotation = new LinkedHashMap<>();
        annotation.put("id", address + "#annotation");
        annotation.put("type", "Annotation");
        annotation.put("motivation", "describing");
        annotation.put("body", List.of(
                Map.of("source", address, "purpose", "identifying"),
                Map.of("type", "TextualBody", "purpose", "describing", "format", "text/plain", "language", "en",
                        "value", statement.text("speakerName") + (SaidWords.isDenied(statement) ? " denied (" : " (")
                                + statement.text("kind") + ")")));
        annotation.put("target", statement.objects("spans").stream().map(span -> target(article, span)).toList());
        return annotation;
    }

    private Map<String, Object> target(Fields article, Fields span) {
        String text = article.text("text");
        int start = span.number("start");
        int end = span.number("end");
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("type", "TextQuoteSelector");
        quote.put("prefix", text.substring(boundary(text, Math.max(0, start - AROUND)), start));
        quote.put("exact", span.text("text"));
        quote.put("suffix", text.substring(end, boundary(text, Math.min(text.length(), end + AROUND))));
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("type", "TextPositionSelector");
        position.put("start", text.codePointCount(0, start));
        position.put("end", text.codePointCount(0, end));
        return Map.of("source", addresses.of(Kind.ARTICLE, article.text("id")) + "/text", "selector", List.of(position, quote));
    }

    /** Not within a surrogate pair. */
    private static int boundary(String text, int place) {
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
