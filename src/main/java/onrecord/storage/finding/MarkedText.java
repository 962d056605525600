package onrecord.storage.finding;

import java.util.ArrayList;
import java.util.List;
import onrecord.knowledge.Snippet;
import onrecord.knowledge.TextSpan;

/** A text in which PostgreSQL has put a sign before and after each word that was found. */
final class MarkedText {

    /** Signs for private use, which no text has that we mark: there they are taken out before. */
    static final char BEGIN = '\uE000';

    static final char END = '\uE001';

    private MarkedText() {}

    /**
     * The text without the signs, and where they stood.
     *
     * @param start of the text in the one it is taken from, in UTF-16 code units
     */
    static Snippet read(String marked, int start) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == BEGIN || c == END) {
                ends.add(text.length());
            } else {
                text.append(c);
            }
        }
        List<TextSpan> marks = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            marks.add(new TextSpan(ends.get(i), ends.get(i + 1), text.substring(ends.get(i), ends.get(i + 1))));
        }
        return new Snippet(text.toString(), start, marks);
    }
}
