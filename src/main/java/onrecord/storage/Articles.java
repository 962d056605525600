package onrecord.storage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.Article;
import onrecord.knowledge.TextSpan;

/** The articles that were read. Every method is one SQL statement. */
@ApplicationScoped
public class Articles {

    /** The articles with these ids; unknown ids are left out. */
    public Uni<Map<UUID, Article>> byIds(Collection<UUID> ids) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** The full texts of these articles. */
    public Uni<Map<UUID, String>> texts(Collection<UUID> ids) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** The stretches of these articles that are not the article itself. */
    public Uni<Map<UUID, List<TextSpan>>> noise(Collection<UUID> ids) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Slice<Article>> page(ArticleFilter filter, ArticleOrder order, PageRequest page) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Integer> count(ArticleFilter filter) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** For each of these persons the articles that mention them, newest first. */
    public Uni<Map<UUID, Slice<Article>>> ofPersons(Collection<UUID> persons, PageRequest page) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Uni<Map<UUID, Integer>> countsOfPersons(Collection<UUID> persons) {
        throw new UnsupportedOperationException("not built yet");
    }
}
