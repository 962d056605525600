package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Sessions;
import onrecord.storage.webhooks.Reached;

/** What of the articles that were taken in matches a filter, in the order in which they were announced and in which it is printed. */
@ApplicationScoped
public class AnnouncedStatements {

    /** Announcements that are looked through at a time, however few match. */
    private static final int LOOKED_THROUGH = 100;

    private static final String STRETCH = "select coalesce(max(position), 0) as last, count(*) as number "
            + "from (select position from announcement where position >= ? order by position limit ?) n";

    /** Statements are found by their articles, whatever the filter says: these are few. */
    private static final String STATEMENTS = "select n.position as announced, s.position, s.id "
            + "from (select position, article_id from announcement where position between ? and ?) n "
            + "cross join lateral (select * from statement where article_id = n.article_id offset 0) s";

    /** Statements that match, and how far that goes: up to there nothing else does. */
    public record Found(List<Reached> statements, Reached end) {

        public Found {
            statements = List.copyOf(statements);
        }
    }

    private final Sessions sessions;

    AnnouncedStatements(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * What comes after something.
     *
     * @param announced a position that has been announced
     * @param most so many at most
     */
    public Uni<Found> after(Reached before, long announced, StatementFilter filter, int most) {
        return sessions.read(new Query(STRETCH, before.position(), LOOKED_THROUGH), rows -> {
            long last = rows.iterator().next().getLong("last");
            boolean all = rows.iterator().next().getLong("number") < LOOKED_THROUGH;
            return all ? Math.max(last, announced) : last;
        }).chain(end -> matching(before, end, filter, most));
    }

    private Uni<Found> matching(Reached before, long end, StatementFilter filter, int most) {
        Query query = new Query(STATEMENTS, before.position(), end)
                .where("(n.position, s.position, s.id) > (?, ?, ?)", before.position(), before.ordinal(), before.statement());
        StatementConditions.among(query, filter).add(" order by n.position, s.position, s.id limit ?", most);
        return sessions.read(query, rows -> {
            List<Reached> found = new ArrayList<>();
            rows.forEach(row -> found.add(new Reached(row.getLong("announced"), row.getInteger("position"), row.getUUID("id"))));
            return new Found(found, found.size() < most ? Reached.allUpTo(end) : found.get(most - 1));
        });
    }
}
