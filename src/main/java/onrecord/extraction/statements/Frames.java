package onrecord.extraction.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.text.Span;

/**
 * The sentences of a page as they are outside quotation marks, where a quotation of whatever length counts as one piece: {@code “It rains.
 * It pours,” he said.} is one frame.
 */
final class Frames {

    private final int[] frameOf;
    private final List<int[]> bounds = new ArrayList<>();

    /** @param page with its sentences numbered and its quotations placed */
    Frames(Page page) {
        this.frameOf = new int[page.size()];
        int begin = 0;
        for (int i = 0; i < page.size(); i++) {
            if (i + 1 == page.size() || endsAfter(page, i)) {
                Arrays.fill(frameOf, begin, i + 1, bounds.size());
                bounds.add(new int[] {begin, i + 1});
                begin = i + 1;
            }
        }
    }

    private static boolean endsAfter(Page page, int i) {
        if (page.paragraphOf(i) != page.paragraphOf(i + 1)) {
            return true;
        }
        if (!page.quoted(i)) {
            return page.sentenceOf(i) != page.sentenceOf(i + 1);
        }
        if (page.quotationOf(i) == page.quotationOf(i + 1)) {
            return false;
        }
        char next = page.text.charAt(page.token(i + 1).span().start());
        char last = lastInside(page, page.quotationOf(i));
        if (last == '.') {
            return !Character.isLowerCase(next) && ",;—–-".indexOf(next) < 0;
        }
        return page.sentenceOf(i) != page.sentenceOf(i + 1) && "!?…,".indexOf(last) < 0;
    }

    /** The last character inside the marks. */
    private static char lastInside(Page page, int quotation) {
        Span words = page.quotations.get(quotation).words();
        int end = words.end();
        while (end > words.start() + 1 && Character.isWhitespace(page.text.charAt(end - 1))) {
            end--;
        }
        return page.text.charAt(end - 1);
    }

    int of(int i) {
        return frameOf[i];
    }

    int count() {
        return bounds.size();
    }

    int start(int frame) {
        return bounds.get(frame)[0];
    }

    int end(int frame) {
        return bounds.get(frame)[1];
    }
}
