package onrecord.storage.deciding;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.resolution.Resolver;
import onrecord.resolution.clusters.Decisions;
import onrecord.resolution.clusters.Partition;
import onrecord.resolution.clusters.Ruling;
import onrecord.resolution.corrections.AnchorSort;
import onrecord.resolution.persons.PersonAppearance;
import onrecord.storage.blocks.Blocks;
import onrecord.storage.blocks.Newcomer;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/** How appearances are read and told apart. */
public final class PersonMembership {

    /** As many of the same name, the latest, and as many of all others as a newcomer to a large block is compared with. */
    private static final int LIKE = 20;

    private static final int OTHERS = 40;

    private static final String COLUMNS =
            "select found.block, a.id, a.article_id, a.name, a.aliases, a.roles, a.gender, a.person_id, p.since, "
                    + "a.reason, a.confidence, a.provisional from (";

    private static final String JOINED = ") found join person_article a on a.id = found.member join person p on p.id = a.person_id";

    private static final String IN_BLOCKS = COLUMNS
            + "select member, min(block) as block from block_member where block = any(?) group by member" + JOINED;

    /** Ids are hashes, so the smallest of a block are as good as drawn by lot, and the same each time. */
    private static final String SAMPLE = COLUMNS
            + "select member, min(block) as block from (select others.block, others.member from unnest(?::bigint[]) b(id) "
            + "cross join lateral (select block, member from block_member where block = b.id order by member limit " + OTHERS + ") others "
            + "union all select like_it.block, like_it.member from unnest(?::text[], ?::bigint[]) n(name, block) cross join lateral ("
            + "select n.block, s.id as member from person_article s where s.name = n.name order by s.published_key desc, s.id limit " + LIKE
            + ") like_it) picked group by member" + JOINED;

    private final Transaction transaction;
    private final Topics topics;
    private final Resolver resolver;

    public PersonMembership(Transaction transaction, Topics topics, Resolver resolver) {
        this.transaction = transaction;
        this.topics = topics;
        this.resolver = resolver;
    }

    Uni<List<Resident<PersonAppearance>>> in(Collection<Long> blocks) {
        return residents(new Query(IN_BLOCKS, (Object) Blocks.numbers(blocks)));
    }

    Uni<List<Resident<PersonAppearance>>> sample(Collection<Long> blocks, List<Newcomer<PersonAppearance>> newcomers) {
        Map<String, Long> names = new HashMap<>();
        newcomers.forEach(newcomer -> names.put(newcomer.member().name(), newcomer.keys().blocks().get(0)));
        List<String> sought = List.copyOf(names.keySet());
        Query query = new Query(
                SAMPLE,
                Blocks.numbers(blocks),
                sought.toArray(new String[0]),
                sought.stream().map(names::get).toArray(Long[]::new));
        return residents(query);
    }

    /** @param rulings of editors, the latest first */
    Partition partition(Collection<PersonAppearance> members, List<Ruling> rulings) {
        return resolver.persons(members,
                Decisions.of(rulings, members.stream().map(PersonAppearance::id).collect(Collectors.toSet())));
    }

    Uni<List<Ruling>> rulings(Collection<UUID> members) {
        return Rulings.about(transaction, AnchorSort.PERSON, members);
    }

    private Uni<List<Resident<PersonAppearance>>> residents(Query query) {
        return transaction.list(AppearanceRow.class, query)
                .chain(rows -> topics.with(rows, row -> row.articleId, AppearanceRow::resident));
    }
}
