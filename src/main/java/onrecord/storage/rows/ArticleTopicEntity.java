package onrecord.storage.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import onrecord.resolution.topics.ArticleTopic;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "article_topic")
public class ArticleTopicEntity {

    @Id
    UUID articleId;

    @Nullable
    LocalDate publishedOn;

    Instant ingestedAt;
    String[] terms;
    String[] names;
    String[] places;

    public UUID articleId() {
        return articleId;
    }

    public Instant ingestedAt() {
        return ingestedAt;
    }

    public ArticleTopic topic() {
        return new ArticleTopic(articleId, publishedOn, Set.of(terms), Set.of(names), Set.of(places));
    }
}
