package onrecord.storage.deciding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.copies.ArticleSketch;

@Entity
@Table(name = "article_sketch")
class ArticleSketchEntity {

    @Id
    UUID articleId;

    Integer[] minima;
    int shingles;
    Long[] keys;
    UUID copies;
    String reason;
    double confidence;

    ArticleSketch sketch() {
        return new ArticleSketch(articleId, List.of(minima), shingles);
    }

    boolean is(UUID group, Member told) {
        return group.equals(copies) && told.reason().equals(reason) && told.confidence() == confidence;
    }
}
