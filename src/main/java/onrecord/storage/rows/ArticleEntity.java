package onrecord.storage.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import onrecord.knowledge.Article;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "article")
public class ArticleEntity {

    @Id
    public UUID id;

    String source;

    @Nullable
    String url;

    String title;

    @NotRead
    String titleKey;

    @Nullable
    String publisher;

    @NotRead
    @Nullable
    String publisherKey;

    String[] authors;

    @Nullable
    LocalDate publishedOn;

    @Nullable
    String dateline;

    String language;
    int wordCount;
    Instant ingestedAt;

    @NotRead
    public String engine;

    @NotRead
    @Nullable
    public String metadata;

    @NotRead
    Integer[] noise;

    @NotRead
    String text;

    /** What {@link Rows#article} has written. */
    public Article noun() {
        return new Article(
                id, source, url, title, publisher, List.of(authors), publishedOn, dateline, language, wordCount, ingestedAt);
    }
}
