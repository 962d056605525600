package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.RowMapping;

/**
 * What an editor should look at first: what is least certain and most repeated. Of each kind only as many of the least certain are weighed, found along an
 * index, so that this costs the same however much is stored.
 */
@ApplicationScoped
public class Doubts {

    /** As many of the least certain, and as many of the most repeated events, are weighed. */
    private static final int WEIGHED = 500;

    /** As many of each kind are counted at most. */
    public static final int COUNTED = 10_000;

    /** An editor who says what an event is has looked at it; a statement of which one says something is certain from then on. */
    private static final String CONFIRMED =
            "exists (select from correction_place p join correction c on c.id = p.correction_id where c.undone_at is null "
                    + "and c.kind in ('PERSON_CONFIRMED', 'STATEMENT_CONFIRMED', 'EVENT_CONFIRMED', 'EVENT_CORRECTED') and p.member = ";

    private static final String PERSONS = "select 'PERSON' as kind, p.id, min(a.confidence) as confidence, p.article_count as repeated "
            + "from (select m.person_id, m.confidence from person_article m where m.confidence < 0.9 and not m.provisional and not "
            + CONFIRMED + "m.id) order by m.confidence, m.id limit " + WEIGHED + ") a join person p on p.id = a.person_id group by p.id";

    private static final String STATEMENTS =
            "select 'STATEMENT' as kind, s.id, s.confidence, greatest(1, (select count(*) from quotation mine "
                    + "join quotation other on other.same_words = mine.same_words where mine.statement_id = s.id))::integer as repeated "
                    + "from (select t.id, t.confidence from statement t where t.determinacy = 'DETERMINATE' and not " + CONFIRMED
                    + "t.id) order by t.confidence, t.id limit " + WEIGHED + ") s";

    private static final String EVENTS = "select 'EVENT' as kind, e.id, e.confidence, e.article_count as repeated from (("
            + "select id, confidence, article_count from event where listed order by confidence, id limit " + WEIGHED + ") union ("
            + "select id, confidence, article_count from event where listed order by article_count desc, id limit " + WEIGHED + ")) e "
            + "where not exists (select from event_report r where r.event_id = e.id and " + CONFIRMED + "r.id))";

    private static final String DOUBTFUL_PERSONS = "select distinct m.person_id from person_article m where m.confidence < 0.9 "
            + "and not m.provisional and not " + CONFIRMED + "m.id)";

    private static final String DOUBTFUL_STATEMENTS =
            "select t.id from statement t where t.determinacy = 'DETERMINATE' and t.confidence < 1 "
                    + "and not " + CONFIRMED + "t.id)";

    private static final String DOUBTFUL_EVENTS = "select e.id from event e where e.listed and e.confidence < 1 "
            + "and not exists (select from event_report r where r.event_id = e.id and " + CONFIRMED + "r.id))";

    private static final RowMapping<Doubt> DOUBT = RowMapping.of("kind, id, confidence, repeated", row -> new Doubt(
            Doubt.Kind.valueOf(row.getString("kind")), row.getUUID("id"), row.getDouble("confidence"), row.getInteger("repeated")));

    private final Lists lists;

    Doubts(Lists lists) {
        this.lists = lists;
    }

    /**
     * The first so many of these kinds that weigh most; what an editor has confirmed is left out.
     *
     * @param skip how many that weigh more are passed over
     */
    public Uni<List<Doubt>> first(Set<Doubt.Kind> kinds, int first, int skip) {
        Query query = new Query("select " + DOUBT.columns() + weighed(kinds)
                + " order by (1 - confidence) * ln(1 + repeated) desc, confidence, id limit ? offset ?", first, skip);
        return lists.read(query, rows -> {
            List<Doubt> doubts = new ArrayList<>();
            rows.forEach(row -> doubts.add(DOUBT.read(row)));
            return doubts;
        });
    }

    /** How many of these kinds there are, of each no more than {@value #COUNTED}: more than are weighed, so that whatever is confirmed is one less. */
    public Uni<Integer> count(Set<Doubt.Kind> kinds) {
        return lists.count(new Query("from (" + kinds.stream().sorted().map(kind -> "(" + all(kind) + " limit " + COUNTED + ")")
                .collect(Collectors.joining(" union all ")) + ") doubtful"));
    }

    private static String all(Doubt.Kind kind) {
        return switch (kind) {
            case PERSON -> DOUBTFUL_PERSONS;
            case STATEMENT -> DOUBTFUL_STATEMENTS;
            case EVENT -> DOUBTFUL_EVENTS;
        };
    }

    private static String weighed(Set<Doubt.Kind> kinds) {
        return " from (" + kinds.stream().sorted().map(Doubts::of).collect(Collectors.joining(" union all "))
                + ") weighed where confidence < 1";
    }

    private static String of(Doubt.Kind kind) {
        return switch (kind) {
            case PERSON -> PERSONS;
            case STATEMENT -> STATEMENTS;
            case EVENT -> EVENTS;
        };
    }
}
