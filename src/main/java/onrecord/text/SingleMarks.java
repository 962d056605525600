package onrecord.text;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands between single marks outside the double ones: <em>a “sham”, ‘a disgrace’</em>. An apostrophe is not one. */
final class SingleMarks {

    private final String text;
    private final Marks marks;

    SingleMarks(String text, Marks marks) {
        this.text = text;
        this.marks = marks;
    }

    /** @param taken the quotations in double marks, in reading order */
    List<Quotation> pair(List<Span> paragraphs, List<Quotation> taken) {
        List<Quotation> singles = new ArrayList<>();
        int next = 0;
        for (Span paragraph : paragraphs) {
            int opened = -1;
            int i = marks.next(paragraph.start());
            while (i < paragraph.end()) {
                while (next < taken.size() && taken.get(next).span().end() <= i) {
                    next++;
                }
                int after = i + 1;
                if (next < taken.size() && taken.get(next).span().contains(i)) {
                    after = taken.get(next).span().end();
                } else if (opened >= 0 && closes(i, paragraph)) {
                    singles.add(new Quotation(new Span(opened, i + 1), new Span(opened + 1, i), true, true));
                    opened = -1;
                } else if (opens(i, paragraph)) {
                    opened = i;
                }
                i = marks.next(after);
            }
        }
        return singles;
    }

    /** ’ opens nothing, for it begins ’em and ’90s; the straight mark must stand before a letter. */
    private boolean opens(int i, Span paragraph) {
        char c = text.charAt(i);
        return marks.isSingle(i) && c != '’' && c != '›' && marks.mayOpen(i, 1, paragraph)
                && (c != '\'' || Character.isLetter(text.charAt(i + 1)));
    }

    /** After a plural (“the workers’ rights”) it is an apostrophe unless punctuation stands around it. */
    private boolean closes(int i, Span paragraph) {
        char c = text.charAt(i);
        if (!marks.isSingle(i) || c == '‘' || c == '‹' || !marks.mayClose(i, 1, paragraph)) {
            return false;
        }
        boolean plural = text.charAt(i - 1) == 's' && i + 2 < paragraph.end() && text.charAt(i + 1) == ' '
                && Character.isLowerCase(text.charAt(i + 2));
        return !plural;
    }
}
