package onrecord.extraction.statements.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.article.UnlabelledInterview;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.content.Attribution.Evidence;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.SeparatingMarks;
import onrecord.extraction.statements.phrases.Source;
import onrecord.text.Span;

/**
 * Finds the lines of an interview that is printed as questions and answers: <em>Q: When will it end?</em> <em>A. I wish I knew.</em> Each
 * line is its whole paragraph. A lone "A." is no answer, for somebody's name may begin so.
 */
public final class Interview {

    private static final Set<String> QUESTION = Set.of("q", "q.", "question");
    private static final Set<String> ANSWER = Set.of("a", "a.", "answer");
    private static final Set<String> MARKS = Set.of(":", ".", "|", ")", "-");

    private static final int MOST_PARAGRAPHS = 8;

    private final Page page;
    private final CueWord say;

    public Interview(CueWords words, Page page) {
        this.page = page;
        this.say = words.say();
    }

    /** Empty unless an answer follows a question. What stands between an answer and the next line goes on with the answer. */
    public List<Attribution> find() {
        List<Attribution> lines = new ArrayList<>();
        List<Span> goingOn = new ArrayList<>();
        boolean answered = false;
        for (int i = 0; i < page.size(); i = endOfLine(i)) {
            Attribution last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            int mark = markAt(i);
            if (mark == Page.NONE) {
                goingOn.add(page.span(i, endOfLine(i) - 1));
                continue;
            }
            if (last != null && isAnswer(last) && goingOn.size() <= MOST_PARAGRAPHS) {
                goingOn.forEach(paragraph -> last.add(paragraph, Evidence.BESIDE));
            }
            goingOn.clear();
            lines.add(line(i, mark));
            answered |= last != null && !isAnswer(last) && ANSWER.contains(page.lower(i));
        }
        return answered ? lines : unlabelled();
    }

    /** <em>Were you afraid?</em> <em>No. I knew the engine.</em> */
    private List<Attribution> unlabelled() {
        List<Attribution> lines = new ArrayList<>();
        for (UnlabelledInterview.Exchange exchange : page.interview()) {
            int first = page.tokenAt(exchange.question().start());
            int last = page.endOfParagraph(first) - 1;
            Attribution reply = new Attribution(Cue.of(last, say, Cue.Form.REPLY), new Source(first, first, first, true));
            exchange.answers().forEach(answer -> reply.add(answer, Evidence.CONTINUED));
            lines.add(reply);
        }
        return lines;
    }

    /** The end of the paragraph, or where in it the next label with a colon begins: <em>Q: Why? A: I am tired.</em> */
    private int endOfLine(int first) {
        int end = page.endOfParagraph(first);
        boolean labelled = markAt(first) != Page.NONE;
        for (int i = page.outerSentences().endOf(first); labelled && i < end; i = page.outerSentences().endOf(i)) {
            if (markAt(i) != Page.NONE && page.form(i + 1).equals(":")) {
                return i;
            }
        }
        return end;
    }

    /** The token that ends the label with which a line begins, {@link Page#NONE} where there is none. */
    int markAt(int first) {
        String label = page.lower(first);
        int end = page.endOfParagraph(first);
        if (!QUESTION.contains(label) && !ANSWER.contains(label) || first + 2 >= end) {
            return Page.NONE;
        }
        if (label.endsWith(".")) {
            return first;
        }
        String next = page.form(first + 1);
        return MARKS.contains(next) || SeparatingMarks.isDash(next) ? first + 1 : Page.NONE;
    }

    private static boolean isAnswer(Attribution line) {
        return line.cue().form() == Cue.Form.ANSWER;
    }

    private Attribution line(int label, int mark) {
        Cue cue = Cue.of(mark, say, ANSWER.contains(page.lower(label)) ? Cue.Form.ANSWER : Cue.Form.QUESTION);
        Attribution line = new Attribution(cue, new Source(label, label, label, true));
        Span words = page.span(mark + 1, endOfLine(label) - 1);
        line.add(words, Evidence.BESIDE);
        return line;
    }
}
