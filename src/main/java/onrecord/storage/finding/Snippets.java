package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.Snippet;
import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Sessions;

/** Where words that were searched for stand in what was found. */
@ApplicationScoped
public class Snippets {

    private static final String PIECE = "StartSel=" + MarkedText.BEGIN + ", StopSel=" + MarkedText.END + ", MinWords=15, MaxWords=40";
    private static final String WHOLE = "StartSel=" + MarkedText.BEGIN + ", StopSel=" + MarkedText.END + ", HighlightAll=true";

    /** As much as is searched, with a space for each sign that marks. */
    private static final String SEARCHED = "translate(left(%s, 200000), '" + MarkedText.BEGIN + MarkedText.END + "', '  ')";

    private final Sessions sessions;

    Snippets(Sessions sessions) {
        this.sessions = sessions;
    }

    /** For each of these, all of one kind, what shows that it matches a query, with one SQL statement. */
    public Uni<Map<UUID, Snippet>> of(SearchKind kind, Collection<UUID> ids, String query) {
        Query marking = switch (kind) {
            case ARTICLE -> pieces(ids, query);
            case PERSON -> whole("person", "array_to_string(array_prepend(t.name, t.aliases), ', ')", "simple",
                    new Query("to_tsquery('simple', ?)", Folding.beginnings(query)), ids);
            case STATEMENT -> whole("statement", "t.text", "english", SoughtWords.of(query).query(), ids);
            case EVENT -> whole("event", "t.summary", "english", SoughtWords.of(query).query(), ids);
        };
        return sessions.read(marking, rows -> {
            Map<UUID, Snippet> snippets = new HashMap<>();
            rows.forEach(row -> snippets.put(
                    row.getUUID("id"), MarkedText.read(row.getString("marked"), row.getString("before").length())));
            return snippets;
        });
    }

    /** The best piece of each article. What stands before it is told too, since PostgreSQL counts characters, and not UTF-16 code units. */
    private static Query pieces(Collection<UUID> ids, String query) {
        return new Query("select m.id, m.marked, left(m.searched, greatest(1, strpos(m.searched, translate(m.marked, '" + MarkedText.BEGIN
                + MarkedText.END
                + "', ''))) - 1) as before from (select t.id, t.searched, ts_headline('english', t.searched, ")
                .add(SoughtWords.of(query).query())
                .add(", '" + PIECE + "') as marked from (select a.id, " + String.format(Locale.ROOT, SEARCHED, "a.text")
                        + " as searched from article a where a.id = any(?::uuid[])) t) m", ids);
    }

    /** All of a text. */
    private static Query whole(String table, String text, String language, Query sought, Collection<UUID> ids) {
        return new Query("select t.id, ts_headline('" + language + "', " + String.format(Locale.ROOT, SEARCHED, text) + ", ").add(sought)
                .add(", '" + WHOLE + "') as marked, '' as before from " + table + " t where t.id = any(?::uuid[])", ids);
    }
}
