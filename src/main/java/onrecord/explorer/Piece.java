package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onrecord.export.asked.Fields;

/** A stretch of a text, marked as a whole or not at all. */
@TemplateData
public record Piece(String text, boolean marked) {

    /**
     * A text that was found by its words, in pieces.
     *
     * @param snippet with its {@code text}, and its {@code marks} as UTF-16 offsets into it
     */
    static List<Piece> of(Fields snippet) {
        String text = snippet.text("text");
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        List<Fields> marks = snippet.objects("marks").stream().sorted(Comparator.comparingInt(mark -> mark.number("start"))).toList();
        for (Fields mark : marks) {
            int start = Math.max(from, mark.number("start"));
            int end = Math.max(start, mark.number("end"));
            add(pieces, text.substring(from, start), false);
            add(pieces, text.substring(start, end), true);
            from = end;
        }
        add(pieces, text.substring(from), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
