package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.resolution.ArticleTopic;
import onrecord.resolution.Decisions;
import onrecord.resolution.EventMention;
import onrecord.resolution.Identities;
import onrecord.resolution.Member;
import onrecord.resolution.Partition;
import onrecord.resolution.Resolver;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** How reports of events are read and told apart. */
final class EventMembership implements Membership<EventMention> {

    /** As many of a block as a newcomer to a large block is compared with. */
    private static final int SAMPLE_SIZE = 100;

    private static final String COLUMNS =
            "select found.block, r.id, r.article_id, r.type, r.trigger_lemma, r.span_text, r.date, r.earliest, "
                    + "r.latest, r.place, r.participant_roles, r.participant_names, r.participant_persons, r.planned, r.confidence, r.trigger_start, "
                    + "r.event_id, e.since, r.reason, r.identity_confidence, r.provisional, t.published_on, t.ingested_at, t.terms, t.names, t.places "
                    + "from (";

    private static final String JOINED = ") found join event_report r on r.id = found.member join event e on e.id = r.event_id "
            + "join article_topic t on t.article_id = r.article_id";

    private static final String IN_BLOCKS = COLUMNS
            + "select member, min(block) as block from block_member where block = any(?) group by member" + JOINED;

    /** Ids are hashes, so the smallest of a block are as good as drawn by lot, and the same each time. */
    private static final String SAMPLE = COLUMNS
            + "select member, min(block) as block from (select others.block, others.member from unnest(?::bigint[]) b(id) "
            + "cross join lateral (select block, member from block_member where block = b.id order by member limit " + SAMPLE_SIZE
            + ") others) picked group by member" + JOINED;

    private final Resolver resolver;

    EventMembership(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public Locks.Sort sort() {
        return Locks.Sort.EVENTS;
    }

    @Override
    public String table() {
        return "event";
    }

    @Override
    public Uni<List<Resident<EventMention>>> in(Transaction transaction, Collection<Long> blocks) {
        return transaction.list(ReportRow.class, new Query(IN_BLOCKS, (Object) Blocks.numbers(blocks)))
                .map(EventMembership::residents);
    }

    @Override
    public Uni<List<Resident<EventMention>>> sample(
            Transaction transaction, Collection<Long> blocks, List<Newcomer<EventMention>> newcomers) {
        return transaction.list(ReportRow.class, new Query(SAMPLE, (Object) Blocks.numbers(blocks)))
                .map(EventMembership::residents);
    }

    @Override
    public Partition partition(Collection<EventMention> members) {
        return resolver.events(members, Decisions.NONE);
    }

    private static List<Resident<EventMention>> residents(List<ReportRow> rows) {
        Map<UUID, ArticleTopic> topics = new HashMap<>();
        return rows.stream().map(row -> row.resident(topics)).toList();
    }
}
