package onrecord.article;

import java.util.ArrayList;
import java.util.List;
import onrecord.text.Span;

/** Takes a text apart into its lines; empty ones are left out. Knows every line end Unicode knows. */
final class Lines {

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !endsLine(text.charAt(end))) {
                end++;
            }
            Span trimmed = trim(text, start, end);
            if (trimmed.length() > 0) {
                lines.add(new Line(trimmed, spaced(trimmed.of(text)), afterBlank));
            }
            afterBlank = trimmed.length() == 0;
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    /** The same with ordinary spaces in place of others, such as those that keep a line from breaking. */
    static String spaced(String words) {
        int first = 0;
        while (first < words.length() && !isOtherSpace(words.charAt(first))) {
            first++;
        }
        if (first == words.length()) {
            return words;
        }
        StringBuilder spaced = new StringBuilder(words);
        for (int i = first; i < spaced.length(); i++) {
            if (isOtherSpace(spaced.charAt(i))) {
                spaced.setCharAt(i, ' ');
            }
        }
        return spaced.toString();
    }

    private static boolean isOtherSpace(char c) {
        return c >= '\u00A0' && (c == '\u00A0' || c >= '\u2000' && c <= '\u200A' || c == '\u202F' || c == '\u205F' || c == '\u3000');
    }

    private static boolean endsLine(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The span without white space, invisible signs and byte order marks at its ends. */
    static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    static boolean isBlank(char c) {
        if (c < 127) {
            return c <= ' ';
        }
        return Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
