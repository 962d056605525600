package onrecord.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.export.asked.Fields;

/** What {@code extract} has found in a text, marked where it stands. */
record FoundInText(Fields extraction) {

    /** The hues of speakers in {@code explorer.css}. */
    private static final int HUES = 8;

    List<Stretch> stretches() {
        List<Stretch.Layer> layers = new ArrayList<>();
        extraction.objects("noise").forEach(span -> layers.add(layer(span, "noise", "")));
        List<Integer> hues = hues();
        List<Fields> statements = extraction.objects("statements");
        for (int i = 0; i < statements.size(); i++) {
            Fields statement = statements.get(i);
            String anchor = "words-" + (i + 1);
            for (Fields span : statement.objects("spans")) {
                layers.add(layer(span, "said s" + hues.get(i), anchor));
                anchor = "";
            }
            statement.objectOrNone("cue").ifPresent(cue -> layers.add(layer(cue, "cue", "")));
            statement.objectOrNone("speakerSpan").ifPresent(speaker -> layers.add(layer(speaker, "speaker", "")));
        }
        for (Fields person : extraction.objects("persons")) {
            person.objects("mentions").forEach(mention -> layers.add(layer(mention.object("span"), "person", "")));
        }
        extraction.objects("events").forEach(event -> layers.add(layer(event.object("trigger"), "event", "")));
        return Stretch.of(extraction.text("text"), layers);
    }

    /** The hue of each statement's speaker, 1 to 8; who speaks again has the same. */
    List<Integer> hues() {
        Map<String, Integer> speakers = new HashMap<>();
        return extraction.objects("statements").stream()
                .map(statement -> hue(speakers, statement.text("speakerName"))).toList();
    }

    private static int hue(Map<String, Integer> speakers, String name) {
        int next = speakers.size() % HUES + 1;
        Integer known = speakers.putIfAbsent(name, next);
        return known == null ? next : known;
    }

    private static Stretch.Layer layer(Fields span, String style, String anchor) {
        return new Stretch.Layer(span.number("start"), span.number("end"), style, anchor);
    }
}
