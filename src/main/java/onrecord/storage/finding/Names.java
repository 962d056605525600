package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import onrecord.knowledge.Organisation;
import onrecord.knowledge.Place;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.RowMapping;
import onrecord.storage.sql.Sessions;
import org.jspecify.annotations.Nullable;

/** Places and organisations, which have no identity but their names as they are printed. Every method is one SQL statement. */
@ApplicationScoped
public class Names {

    private static final Sort MOST = new Sort("t.number", Sort.Type.INTEGER, "t.key", Sort.Type.TEXT, true);

    private static final RowMapping<Place> PLACE =
            RowMapping.of("t.key, t.name, t.number",
                    row -> new Place(row.getString("key"), row.getString("name"), row.getInteger("number")));

    private static final RowMapping<Organisation> ORGANISATION = RowMapping.of("t.key, t.name, t.number",
            row -> new Organisation(row.getString("key"), row.getString("name"), row.getInteger("number")));

    private final Sessions sessions;
    private final Lists lists;

    Names(Sessions sessions, Lists lists) {
        this.sessions = sessions;
        this.lists = lists;
    }

    /**
     * Where something happened or is planned, those with most events first.
     *
     * @param name words of the name, each from its beginning, without regard to case and accents; null for all
     */
    public Uni<Slice<Place>> places(@Nullable String name, PageRequest page) {
        return lists.page(PLACE, places(name), MOST, page);
    }

    public Uni<Integer> countPlaces(@Nullable String name) {
        return lists.count(places(name));
    }

    private static Query places(@Nullable String name) {
        Query places = new Query("from (select e.place_key as key, max(e.place) as name, count(*)::integer as number from event e")
                .where("e.listed and e.place_key is not null");
        return grouped(beginning(places, "e.place_key", name), "e.place_key");
    }

    /**
     * Who makes statements and is neither a person nor a source without a name, those with most statements first.
     *
     * @param name words of the name, each from its beginning, without regard to case and accents; null for all
     */
    public Uni<Slice<Organisation>> organisations(@Nullable String name, PageRequest page) {
        return lists.page(ORGANISATION, organisations(name), MOST, page);
    }

    public Uni<Integer> countOrganisations(@Nullable String name) {
        return lists.count(organisations(name));
    }

    private static Query organisations(@Nullable String name) {
        Query organisations = new Query("from (select lower(s.speaker_printed) as key, max(s.speaker_printed) as name, "
                + "count(*)::integer as number from statement s").where("s.speaker_kind = 'ORGANISATION' and s.determinacy = 'DETERMINATE'")
                .whereGiven("s.speaker_search @@ to_tsquery('simple', ?)", name == null ? null : Folding.beginnings(name));
        return grouped(organisations, "lower(s.speaker_printed)");
    }

    private static Query beginning(Query names, String key, @Nullable String name) {
        if (name != null) {
            for (String word : Folding.key(name).split(" ")) {
                names.where("strpos(' ' || " + key + ", ?) > 0", " " + word);
            }
        }
        return names;
    }

    private static Query grouped(Query names, String key) {
        return names.add(" group by " + key + ") t").noConditions();
    }

    /** For each of these names, in lower case, in how many events that happened or are planned it takes part. */
    public Uni<Map<String, Integer>> eventsOf(Collection<String> names) {
        Query query = new Query("select n.name, count(e.id) as number from unnest(?::text[]) n(name) left join event e on e.listed "
                + "and names_sought(e.participant_names) @@ plainto_tsquery('simple', without_accents(n.name)) "
                + "and exists (select from unnest(e.participant_names) p(name) where lower(p.name collate \"C\") = n.name) group by n.name",
                names);
        return sessions.read(query, rows -> {
            Map<String, Integer> numbers = new HashMap<>();
            rows.forEach(row -> numbers.put(row.getString("name"), row.getInteger("number")));
            return numbers;
        });
    }
}
