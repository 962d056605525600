package onrecord.article;

import java.util.Locale;
import onrecord.text.Span;

/**
 * A line of a text that has something on it.
 *
 * @param span where it stands, without the white space around it
 * @param text what stands there
 * @param plain the same in lower case, without the signs around it, with straight apostrophes, single spaces: {@code "- Advertisement -"}
 *     is {@code "advertisement"}; empty where the line is too long to be anything but the article
 * @param afterBlank whether an empty line, or nothing, stands above it
 */
record Line(Span span, String text, String plain, boolean afterBlank) {

    /** Longer lines are never anything but the article; it also bounds the work on a line. */
    private static final int LONGEST_FURNITURE = 400;
    private static final int SHORTEST_SENTENCE = 4;

    boolean isShort() {
        return text.length() <= LONGEST_FURNITURE;
    }

    Line(Span span, String text, boolean afterBlank) {
        this(span, text, text.length() > LONGEST_FURNITURE ? "" : plain(text), afterBlank);
    }

    private static String plain(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        char[] plain = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean blank = Lines.isBlank(c);
            if (!blank || plain[length - 1] != ' ') {
                plain[length++] = blank ? ' ' : c == '’' ? '\'' : c;
            }
        }
        return new String(plain, 0, length).toLowerCase(Locale.ROOT);
    }

    int wordCount() {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            count += letter && !inWord ? 1 : 0;
            inWord = letter || inWord && "'’-.&".indexOf(text.charAt(i)) >= 0;
        }
        return count;
    }

    boolean hasDigit() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it ends as a sentence does: with a full stop, also inside a closing quotation mark or bracket. */
    boolean endsSentence() {
        int last = lastSign();
        return last >= 0 && ".!?…:;".indexOf(text.charAt(last)) >= 0;
    }

    /** The last sign that is no closing quotation mark or bracket, -1 when there is none. */
    private int lastSign() {
        int last = text.length() - 1;
        while (last >= 0 && "\"”’'»“)]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last;
    }

    /** Whether it is a statement in full: some words and a full stop. Headlines have none. */
    boolean isSentence() {
        int last = lastSign();
        boolean stopped = last >= 0 && text.charAt(last) == '.' && !text.endsWith("...") && wordCount() >= SHORTEST_SENTENCE;
        return isProse() || stopped || "\"“".indexOf(text.charAt(0)) >= 0 && endsSentence();
    }

    /** Whether it reads as running text rather than as a heading, a label or a link. */
    boolean isProse() {
        return endsSentence() && wordCount() >= 9 && !text.endsWith("...") || text.length() > LONGEST_FURNITURE;
    }
}
