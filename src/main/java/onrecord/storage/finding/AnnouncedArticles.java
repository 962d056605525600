package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onrecord.knowledge.Article;
import onrecord.knowledge.Statement;
import onrecord.storage.rows.Tables;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Sessions;

/** What was taken in, in the order it was. Positions ascend; what has one becomes visible later than everything with a lower one. */
@ApplicationScoped
public class AnnouncedArticles {

    /** An article that was taken in, as it is now, with what is really said in it. */
    public record AnnouncedArticle(Article article, List<Statement> statements) {

        public AnnouncedArticle {
            statements = List.copyOf(statements);
        }
    }

    /**
     * Articles that were taken in one after the other. Those that are gone again are left out.
     *
     * @param end the position up to which nothing else is left out
     */
    public record Stretch(List<AnnouncedArticle> articles, long end) {

        public Stretch {
            articles = List.copyOf(articles);
        }
    }

    private record Announced(long position, Article article) {}

    private final Sessions sessions;
    private final Statements statements;

    AnnouncedArticles(Sessions sessions, Statements statements) {
        this.sessions = sessions;
        this.statements = statements;
    }

    /** The position of what was taken in last. */
    public Uni<Long> end() {
        return sessions.read(new Query("select position from announcement_end"), rows -> rows.iterator().next().getLong("position"));
    }

    /**
     * What was taken in after a position.
     *
     * @param known a later position that has been announced
     * @param most so many articles at most
     */
    public Uni<Stretch> after(long position, long known, int most) {
        Query query = new Query("select n.position as announced, " + Tables.ARTICLE.columns()
                + " from announcement n join article a on a.id = n.article_id where n.position > ? order by n.position limit ?", position,
                most);
        return sessions.read(query, rows -> {
            List<Announced> found = new ArrayList<>();
            rows.forEach(row -> found.add(new Announced(row.getLong("announced"), Tables.ARTICLE.read(row))));
            return found;
        }).chain(found -> {
            long last = found.isEmpty() ? position : found.get(found.size() - 1).position;
            return withStatements(found, found.size() < most ? Math.max(last, known) : last);
        });
    }

    private Uni<Stretch> withStatements(List<Announced> found, long end) {
        List<UUID> ids = found.stream().map(announced -> announced.article.id()).distinct().toList();
        return statements.saidIn(ids).map(said -> new Stretch(found.stream()
                .map(announced -> new AnnouncedArticle(announced.article, said.getOrDefault(announced.article.id(), List.of())))
                .toList(), end));
    }
}
