package onrecord.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import onrecord.knowledge.Article;

@Entity
@Table(name = "article")
class ArticleEntity {

    @Id
    UUID id;

    String source;
    String url;
    String title;

    @NotRead
    String titleKey;

    String publisher;

    @NotRead
    String publisherKey;

    String[] authors;
    LocalDate publishedOn;
    String dateline;
    String language;
    int wordCount;
    Instant ingestedAt;

    @NotRead
    String engine;

    @NotRead
    String metadata;

    @NotRead
    Integer[] noise;

    @NotRead
    String text;

    Article noun() {
        return new Article(
                id, source, url, title, publisher, List.of(authors), publishedOn, dateline, language, wordCount, ingestedAt);
    }
}
