package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of a text in which nothing begins and nothing ends: what lies over each other stays readable.
 *
 * @param classes of CSS, with spaces between; empty where nothing was found
 * @param anchor what begins here, empty where nothing does
 */
@TemplateData
public record Stretch(String text, String classes, String anchor) {

    /**
     * What was found in a text.
     *
     * @param start a UTF-16 offset into the text, as is the end
     * @param end exclusive
     * @param style a class of CSS
     * @param anchor an id that its first stretch gets, empty for none
     */
    record Layer(int start, int end, String style, String anchor) {

        Layer {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("nothing lies from " + start + " to " + end);
            }
        }

        boolean covers(int from, int to) {
            return start <= from && to <= end;
        }
    }

    /** The whole text, in stretches. Layers that reach beyond it are cut off. */
    static List<Stretch> of(String text, List<Layer> layers) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        layers.forEach(layer -> {
            borders.add(Math.min(layer.start, text.length()));
            borders.add(Math.min(layer.end, text.length()));
        });
        List<Integer> ordered = new ArrayList<>(borders);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i + 1 < ordered.size(); i++) {
            stretches.add(stretch(text, ordered.get(i), ordered.get(i + 1), layers));
        }
        return stretches;
    }

    private static Stretch stretch(String text, int from, int to, List<Layer> layers) {
        List<String> styles = new ArrayList<>();
        String anchor = "";
        for (Layer layer : layers) {
            if (layer.covers(from, to)) {
                styles.add(layer.style);
                anchor = layer.start == from && anchor.isEmpty() ? layer.anchor : anchor;
            }
        }
        return new Stretch(text.substring(from, to), String.join(" ", styles.stream().distinct().toList()), anchor);
    }
}
