package onrecord.resolution.nouns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onrecord.article.ParsedArticle;
import onrecord.extraction.Extraction;
import onrecord.knowledge.Article;
import onrecord.knowledge.Ids;
import onrecord.resolution.copies.ArticleSketch;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.resolution.topics.ArticleTopics;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one article says as nouns, each with its id, before it is told who and what is meant: persons are named by the ids of their
 * appearances in this article. The same text gives the same ids.
 *
 * @param noise stretches of the text that are not the article
 * @param persons in reading order
 * @param statements in reading order; their speakers are appearances
 * @param events in reading order; their persons are appearances
 */
public record ArticleReading(
        Article article,
        String text,
        List<Span> noise,
        ArticleTopic topic,
        ArticleSketch sketch,
        List<PersonReading> persons,
        List<RecordedStatement> statements,
        List<ReportedEvent> events) {

    public ArticleReading {
        noise = List.copyOf(noise);
        persons = List.copyOf(persons);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }

    /**
     * @param source the file name or URI shown to readers
     * @param url where the article was published, when known
     */
    public static ArticleReading of(Extraction extraction, String source, @Nullable String url) {
        ParsedArticle parsed = extraction.article();
        UUID id = Ids.ofText(parsed.text());
        ArticleTopic topic = ArticleTopics.of(id, extraction);
        Article article = new Article(
                id,
                source,
                url,
                parsed.title(),
                parsed.publisher(),
                parsed.authors(),
                parsed.publishedOn(),
                parsed.dateline(),
                parsed.language(),
                words(parsed),
                Instant.EPOCH);
        List<PersonReading> persons = PersonNouns.of(extraction, topic);
        List<UUID> appearances = persons.stream().map(person -> person.appearance().id()).toList();
        return new ArticleReading(
                article,
                parsed.text(),
                parsed.noise(),
                topic,
                ArticleSketch.of(id, parsed),
                persons,
                new StatementNouns(id, extraction, appearances).all(),
                EventNouns.of(extraction, topic, appearances));
    }

    /** The same, taken in at this time. */
    public ArticleReading ingestedAt(Instant time) {
        return new ArticleReading(article.ingestedAt(time), text, noise, topic, sketch, persons, statements, events);
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
