package onrecord.storage.rows;

import java.util.ArrayList;
import java.util.List;
import onrecord.knowledge.TextSpan;
import org.jspecify.annotations.Nullable;

/** How stretches of an article are stored: as offsets, beside the text they are cut out of. */
public final class Spans {

    private Spans() {}

    /** A stretch whose words are stored themselves. */
    public static TextSpan at(int start, String text) {
        return new TextSpan(start, start + text.length(), text);
    }

    static @Nullable TextSpan atIfThere(@Nullable Integer start, @Nullable String text) {
        return start == null || text == null ? null : at(start, text);
    }

    /** @param offsets start and end of each stretch, one after the other */
    public static List<TextSpan> within(TextSpan around, Integer[] offsets) {
        List<TextSpan> spans = new ArrayList<>(offsets.length / 2);
        for (int i = 0; i < offsets.length; i += 2) {
            spans.add(within(around, offsets[i], offsets[i + 1]));
        }
        return spans;
    }

    private static TextSpan within(TextSpan around, int start, int end) {
        return new TextSpan(start, end, around.text().substring(start - around.start(), end - around.start()));
    }

    /** The stretch of an article from {@code start} to {@code end}, cut out of a longer one; null when there is none. */
    static @Nullable TextSpan within(TextSpan around, @Nullable Integer start, @Nullable Integer end) {
        return start == null || end == null ? null : within(around, start.intValue(), end.intValue());
    }
}
