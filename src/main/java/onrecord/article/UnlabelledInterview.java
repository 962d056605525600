package onrecord.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.text.Span;

/**
 * Finds the questions and answers of an interview that is printed without labels: <em>Were you afraid?</em> in a paragraph of its own, and
 * <em>No, I knew the engine.</em> in the next. Questions that address nobody, and answers without an "I", are the headings of an article
 * like any other, and none is found.
 */
public final class UnlabelledInterview {

    private static final int FEWEST_QUESTIONS = 3;
    private static final int LONGEST_QUESTION = 400;
    private static final int MOST_PARAGRAPHS = 8;
    /** In paragraphs, on average. */
    private static final int LONGEST_ANSWER = 3;
    /** One question in so many says "you", at least. */
    private static final int MOST_TO_NOBODY = 3;
    /** One paragraph in so many quotes somebody, at most. */
    private static final int MOST_REPORTED = 4;

    private static final Pattern ASKS = Pattern.compile("^[*_#\\s]*+\\p{Lu}[^“”\"]*\\?[*_\\s]*+$");
    private static final Pattern YOU = Pattern.compile("\\b(?:you|your)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern I = Pattern.compile("\\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur)\\b");
    private static final Pattern QUOTES = Pattern.compile("[“\"]|''");
    private static final Pattern LABEL = Pattern.compile("^(?:Q|A|Question|Answer|\\p{Lu}[\\p{L}. ]{1,30})\\s*[:|]");

    /**
     * @param question its paragraph
     * @param answers the paragraphs of the answer, at least one
     */
    public record Exchange(Span question, List<Span> answers) {

        public Exchange {
            answers = List.copyOf(answers);
        }
    }

    private final ParsedArticle article;

    private UnlabelledInterview(ParsedArticle article) {
        this.article = article;
    }

    /** In reading order; empty where the text is no such interview. */
    public static List<Exchange> in(ParsedArticle article) {
        if (article.text().indexOf('?') < 0) {
            return List.of();
        }
        UnlabelledInterview interview = new UnlabelledInterview(article);
        List<Exchange> exchanges = interview.read();
        return interview.isOne(exchanges) ? exchanges : List.of();
    }

    private List<Exchange> read() {
        List<Exchange> exchanges = new ArrayList<>();
        List<Span> paragraphs = article.paragraphs();
        int question = next(0);
        while (question < paragraphs.size()) {
            int following = next(question + 1);
            int end = following < paragraphs.size() ? following : endOfLast(question + 1);
            List<Span> answers = paragraphs.subList(question + 1, Math.min(end, question + 1 + MOST_PARAGRAPHS));
            if (!answers.isEmpty()) {
                exchanges.add(new Exchange(paragraphs.get(question), answers));
            }
            question = following;
        }
        return exchanges;
    }

    /** The next paragraph that asks; behind the last one when none does. */
    private int next(int from) {
        int i = from;
        while (i < article.paragraphs().size() && !asks(article.paragraphs().get(i))) {
            i++;
        }
        return i;
    }

    /** Behind the last question, only what goes on with "I" is still an answer. */
    private int endOfLast(int first) {
        int end = Math.min(first + 1, article.paragraphs().size());
        while (end < article.paragraphs().size() && I.matcher(words(article.paragraphs().get(end))).find()) {
            end++;
        }
        return end;
    }

    private boolean asks(Span paragraph) {
        boolean headline = article.titleSpan() != null && article.titleSpan().overlaps(paragraph);
        boolean mark = !headline && paragraph.end() - paragraph.start() <= LONGEST_QUESTION
                && article.text().lastIndexOf('?', paragraph.end()) >= paragraph.start();
        return mark && ASKS.matcher(words(paragraph)).matches() && !LABEL.matcher(words(paragraph)).find();
    }

    private boolean isOne(List<Exchange> exchanges) {
        int addressed = 0;
        int personal = 0;
        int reported = 0;
        int paragraphs = 0;
        for (Exchange exchange : exchanges) {
            addressed += YOU.matcher(words(exchange.question())).find() ? 1 : 0;
            paragraphs += exchange.answers().size();
            for (Span answer : exchange.answers()) {
                personal += I.matcher(words(answer)).find() ? 1 : 0;
                reported += QUOTES.matcher(words(answer)).find() ? 1 : 0;
            }
        }
        boolean asked = exchanges.size() >= FEWEST_QUESTIONS && MOST_TO_NOBODY * addressed >= exchanges.size();
        return asked && paragraphs <= LONGEST_ANSWER * exchanges.size() && 2 * personal >= paragraphs
                && MOST_REPORTED * reported <= paragraphs;
    }

    private String words(Span span) {
        return span.of(article.text());
    }
}
