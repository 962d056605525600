package onrecord.evaluation;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which characters stand between quotation marks, for telling direct from indirect speech in the labels. Deliberately simple and apart
 * from the engine's own reading of marks, so that the measure does not move with the engine.
 */
final class QuotedText {

    private static final String MARKS = "\"“”„‟«»";
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");
    private static final int LONGEST_UNCLOSED = 3000;

    private final BitSet quoted = new BitSet();
    private final String text;

    QuotedText(String text) {
        this.text = text;
        for (Matcher paragraph = PARAGRAPH.matcher(text); paragraph.find();) {
            read(paragraph.start(), paragraph.end());
        }
    }

    boolean contains(int offset) {
        return quoted.get(offset);
    }

    private void read(int start, int end) {
        int opened = -1;
        for (int i = start; i < end; i++) {
            char mark = text.charAt(i);
            if (MARKS.indexOf(mark) < 0) {
                continue;
            }
            char before = i > start ? text.charAt(i - 1) : ' ';
            boolean opening = (isBlank(before) || "([—–-―:/".indexOf(before) >= 0) && !isBlank(i + 1 < end ? text.charAt(i + 1) : ' ');
            if (opened < 0) {
                opened = opening || mark == '“' || mark == '«' ? i + 1 : -1;
            } else if (!opening || (mark == '”' || mark == '»') && ".,!?…".indexOf(before) >= 0) {
                quoted.set(opened, i);
                opened = -1;
            }
        }
        if (opened >= 0 && end - opened < LONGEST_UNCLOSED && nextOpensWithMark(end)) {
            quoted.set(opened, end);
        }
    }

    private boolean nextOpensWithMark(int end) {
        int i = end;
        while (i < Math.min(end + 20, text.length()) && isBlank(text.charAt(i))) {
            i++;
        }
        return i < Math.min(end + 20, text.length()) && "“\"«”".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
