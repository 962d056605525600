package onrecord.storage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onrecord.article.ParsedArticle;
import onrecord.knowledge.Article;
import onrecord.knowledge.Ids;
import onrecord.text.Span;

/** An article as it is going to be stored: who and what it speaks of is known. */
final class Draft {

    final Submission submission;
    final UUID id;
    final Article article;

    Draft(Submission submission, Instant now) {
        ParsedArticle parsed = submission.extraction().article();
        this.submission = submission;
        this.id = Ids.ofText(parsed.text());
        this.article = new Article(
                id,
                submission.source(),
                submission.url(),
                parsed.title(),
                parsed.publisher(),
                parsed.authors(),
                parsed.publishedOn(),
                parsed.dateline(),
                parsed.language(),
                words(parsed),
                now);
    }

    String text() {
        return submission.extraction().article().text();
    }

    int publishedKey() {
        return DayKey.of(article.publishedOn());
    }

    ArticleEntity entity() {
        ArticleEntity row = new ArticleEntity();
        row.id = id;
        row.source = article.source();
        row.url = article.url();
        row.title = article.title();
        row.titleKey = Folding.key(article.title());
        row.publisher = article.publisher();
        row.publisherKey = article.publisher() == null ? null : Folding.key(article.publisher());
        row.authors = article.authors().toArray(new String[0]);
        row.publishedOn = article.publishedOn();
        row.dateline = article.dateline();
        row.language = article.language();
        row.wordCount = article.wordCount();
        row.ingestedAt = article.ingestedAt();
        row.engine = submission.engine();
        row.noise = offsets(submission.extraction().article().noise());
        row.text = text();
        return row;
    }

    /** Start and end of each span, one after the other. */
    static Integer[] offsets(List<Span> spans) {
        Integer[] offsets = new Integer[2 * spans.size()];
        for (int i = 0; i < spans.size(); i++) {
            offsets[2 * i] = spans.get(i).start();
            offsets[2 * i + 1] = spans.get(i).end();
        }
        return offsets;
    }

    private static int words(ParsedArticle parsed) {
        int words = 0;
        for (Span paragraph : parsed.paragraphs()) {
            boolean inWord = false;
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                boolean blank = Character.isWhitespace(parsed.text().charAt(i));
                words += !blank && !inWord ? 1 : 0;
                inWord = !blank;
            }
        }
        return words;
    }
}
