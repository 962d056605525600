package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import onrecord.knowledge.CorrectionKind;
import onrecord.resolution.Resolver;
import onrecord.resolution.corrections.Edit;
import onrecord.storage.blocks.BlockKeys;
import onrecord.storage.blocks.Blocks;
import onrecord.storage.blocks.Locks;
import onrecord.storage.rows.CorrectionEntity;
import onrecord.storage.rows.EntityMapping;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction does when an editor corrects something or takes a correction back: it remembers that, and then everything is decided
 * anew that the correction touches, as when articles come. So there is one way in which corrections work, at once and ever after.
 */
public final class Correcting {

    private static final String CORRECTION =
            "select " + EntityMapping.allColumns(CorrectionEntity.class) + " from correction where id = ?";

    private static final String UNDO = "update correction set undone_at = ?, undone_by = ?, undone_reason = ?::text where id = ?";

    private static final String MEMBERS = "select part, member from correction_place where correction_id = ? and member is not null";

    private static final String BLOCKS = "select distinct block from block_member where member = any(?::uuid[])";

    private static final String PERSONS = "select distinct person_id from person_article where id = any(?::uuid[])";

    private static final String EVENTS = "select distinct event_id from event_report where id = any(?::uuid[])";

    private static final String ARTICLES = "select distinct article_id from correction_place where correction_id = ? and part >= ?";

    private static final String LEAVING_MEMBERS =
            "select member from correction_place where correction_id = ? and part = 1 and member is not null";

    /** Who or what each part belongs to, if it belongs to anything, else itself; who has most of it comes last. */
    private static final String HOLDERS =
            "select part, holder, count(*) from (select p.part, coalesce(a.person_id, r.event_id, p.member) as holder "
                    + "from correction_place p left join person_article a on p.sort = 'PERSON' and a.id = p.member "
                    + "left join event_report r on p.sort = 'EVENT' and r.id = p.member where p.correction_id = ? and p.member is not null) held "
                    + "group by part, holder order by count(*), holder desc";

    private static final String UNREAD = "update article set engine = '' where id = any(?::uuid[])";

    private static final String KEEP =
            "insert into deleted_text (correction_id, article_id, text, source, url, path, fingerprint, metadata) "
                    + "select ?::uuid, a.id, a.text, a.source, a.url, f.path, f.metadata, a.metadata from article a left join lateral "
                    + "(select path, metadata from source_file where article_id = a.id order by path limit 1) f on true where a.id = ?";

    private static final String FORGET = "update correction_place set words = '', around = '' where article_id = ?";

    private static final String BROUGHT_BACK = "delete from deleted_text where correction_id = ?";

    private static final String ALSO = "update correction set subjects = subjects || ?::uuid where id = ? and not ?::uuid = any(subjects)";

    /**
     * What came of it.
     *
     * @param parts which person or event each part belongs to now
     */
    public record Made(UUID correction, Map<Integer, UUID> parts) {}

    private final Transaction transaction;
    private final Locks locks;
    private final Resolver resolver;
    private final Instant now;

    /** @param now the time of the correction */
    public Correcting(Transaction transaction, Locks locks, Resolver resolver, Instant now) {
        this.transaction = transaction;
        this.locks = locks;
        this.resolver = resolver;
        this.now = now;
    }

    /**
     * Makes a correction. Fails with {@link CorrectionRefused}.
     *
     * @param id of the correction
     * @param again the articles that are read again for it
     */
    public Uni<Made> make(UUID id, Draft draft, List<Submission> again) {
        return new Subjects(transaction, locks, draft).find()
                .invoke(subjects -> checkDistinct(draft, subjects))
                .chain(subjects -> places(id, draft, subjects)
                        .chain(places -> new EarlierValues(transaction).of(draft.kind(), subjects.get(0))
                                .map(old -> row(id, draft, subjects, old))
                                .chain(row -> transaction.insertAll(List.of(row)))
                                .chain(() -> transaction.insertAll(rows(id, places)))))
                .chain(() -> link(id, draft.kind()))
                .chain(() -> draft.kind() == CorrectionKind.ARTICLE_DELETED ? delete(id, draft)
                        : leaving(id, draft.kind()).chain(leaving -> decide(id, again, leaving)))
                .chain(() -> made(id))
                .chain(made -> holds(draft.kind(), made) ? Uni.createFrom().item(made)
                        : leaving(id, draft.kind()).chain(leaving -> decideWholly(id, draft.kind(), leaving)))
                .invoke(made -> checkHolds(draft.kind(), made))
                .call(made -> draft.kind().tellsApart() ? also(made, 0).chain(() -> also(made, 1)) : Uni.createFrom().voidItem());
    }

    private static void checkDistinct(Draft draft, List<UUID> subjects) {
        if (new HashSet<>(subjects).size() < subjects.size()) {
            throw new CorrectionRefused(CorrectionRefused.Reason.SENSELESS,
                    "Two of these ids are of one " + draft.kind().subject() + " already.");
        }
    }

    /** Articles must not be replaced between looking for the places and remembering them. */
    private Uni<List<Place>> places(UUID id, Draft draft, List<UUID> subjects) {
        Places places = new Places(transaction, id, draft, subjects);
        return places.find().call(this::lockArticles).chain(places::find).call(this::lockArticles);
    }

    private Uni<Void> lockArticles(List<Place> places) {
        return locks.take(Locks.Sort.ARTICLE, places.stream().map(place -> BlockKeys.number(place.article().toString())).toList());
    }

    private CorrectionEntity row(UUID id, Draft draft, List<UUID> subjects, Map<String, String> before) {
        Map<String, String> values = new TreeMap<>(draft.values());
        CorrectionEntity row = new CorrectionEntity();
        row.id = id;
        row.kind = draft.kind().name();
        row.subjects = subjects.toArray(new UUID[0]);
        row.fields = values.keySet().toArray(new String[0]);
        row.oldValues = values.keySet().stream().map(field -> before.getOrDefault(field, "")).toArray(String[]::new);
        row.newValues = values.values().toArray(new String[0]);
        row.madeAt = now;
        row.editor = draft.editor();
        row.reason = draft.reason();
        return row;
    }

    private static List<?> rows(UUID id, List<Place> places) {
        List<Object> rows = new ArrayList<>();
        places.forEach(place -> rows.add(place.row(id, rows.size())));
        return rows;
    }

    /** Those who are one are looked at together from now on, though their names share nothing. */
    private Uni<Void> link(UUID id, CorrectionKind kind) {
        return kind != CorrectionKind.PERSONS_MERGED ? Uni.createFrom().voidItem()
                : members(id).chain(this::blocks).chain(blocks -> {
                    List<Long> all = List.copyOf(blocks);
                    Set<List<Long>> links = new HashSet<>();
                    all.stream().skip(1).forEach(other -> {
                        links.add(List.of(all.get(0), other));
                        links.add(List.of(other, all.get(0)));
                    });
                    return new Blocks(transaction).link(links);
                });
    }

    private Uni<Set<UUID>> members(UUID correction) {
        return transaction.select(new Query(MEMBERS, correction), rows -> {
            Set<UUID> members = new HashSet<>();
            rows.forEachRemaining(row -> members.add((UUID) row[1]));
            return members;
        });
    }

    private Uni<Set<Long>> blocks(Collection<UUID> members) {
        return members.isEmpty() ? Uni.createFrom().item(Set.of()) : transaction.select(new Query(BLOCKS, members), rows -> {
            Set<Long> blocks = new HashSet<>();
            rows.forEachRemaining(row -> blocks.add((Long) row[0]));
            return blocks;
        });
    }

    /** The id stays with the part that is left. */
    private Uni<Set<UUID>> leaving(UUID correction, CorrectionKind kind) {
        return kind.tellsApart() ? transaction.ids(new Query(LEAVING_MEMBERS, correction)) : Uni.createFrom().item(Set.of());
    }

    /** Decides everything anew that the places of a correction bear on. */
    private Uni<Void> decide(UUID correction, List<Submission> again, Set<UUID> leaving) {
        return members(correction).chain(members -> members.isEmpty() && again.isEmpty() ? Uni.createFrom().voidItem()
                : touched(PERSONS, members).chain(persons -> touched(EVENTS, members)
                        .chain(events -> blocks(members).chain(blocks -> unread(again)
                                .chain(() -> storing(again, Set.of(), blocks).summingUp(persons, events).leaving(leaving).store()
                                        .replaceWithVoid())))));
    }

    private Uni<Set<UUID>> touched(String holders, Set<UUID> members) {
        return members.isEmpty() ? Uni.createFrom().item(Set.of()) : transaction.ids(new Query(holders, members));
    }

    private Uni<Void> unread(List<Submission> again) {
        Set<UUID> articles = new HashSet<>();
        again.forEach(one -> articles.add(one.reading().article().id()));
        return articles.isEmpty() ? Uni.createFrom().voidItem() : transaction.update(new Query(UNREAD, articles)).replaceWithVoid();
    }

    /** Not yet where events are so large that nobody leaves or joins them unless everything that bears on them is looked at. */
    private static boolean holds(CorrectionKind kind, Made made) {
        int things = new HashSet<>(made.parts().values()).size();
        return switch (kind) {
            case EVENT_SPLIT -> things == made.parts().size();
            case EVENTS_MERGED -> things == 1;
            default -> true;
        };
    }

    private static void checkHolds(CorrectionKind kind, Made made) {
        if (!holds(kind, made)) {
            throw new CorrectionRefused(CorrectionRefused.Reason.SENSELESS,
                    "These events have so many reports that they stay as they are.");
        }
    }

    private Uni<Made> decideWholly(UUID correction, CorrectionKind kind, Set<UUID> leaving) {
        return transaction.ids(new Query(ARTICLES, correction, kind.tellsApart() ? 1 : 0))
                .chain(articles -> storing(List.of(), Set.of(), Set.of()).leaving(leaving).decideEvents(articles))
                .chain(() -> made(correction));
    }

    private Storing storing(List<Submission> again, Set<UUID> unwanted, Set<Long> blocks) {
        return new Storing(transaction, locks, again, unwanted, blocks, resolver, now);
    }

    /** Keeps the text, so that the article can be brought back, unless it is deleted for good: then nothing of its words is left. */
    private Uni<Void> delete(UUID correction, Draft draft) {
        UUID article = draft.subjects().get(0);
        return transaction
                .update(draft.values().containsKey(Edit.FOR_GOOD) ? new Query(FORGET, article) : new Query(KEEP, correction, article))
                .chain(() -> storing(List.of(), Set.of(article), Set.of()).store())
                .replaceWithVoid();
    }

    private Uni<Made> made(UUID id) {
        return transaction.select(new Query(HOLDERS, id), rows -> {
            Map<Integer, UUID> parts = new TreeMap<>();
            rows.forEachRemaining(row -> parts.put((Integer) row[0], (UUID) row[1]));
            return new Made(id, parts);
        });
    }

    /** What a part has become is corrected, too. */
    private Uni<Void> also(Made made, int part) {
        UUID other = made.parts().get(part);
        return other == null ? Uni.createFrom().voidItem()
                : transaction.update(new Query(ALSO, other, made.correction(), other)).replaceWithVoid();
    }

    /**
     * Takes a correction back. Fails with {@link CorrectionRefused}.
     *
     * @param again the articles that are read again for it
     */
    public Uni<Made> undo(UUID id, String editor, @Nullable String reason, List<Submission> again) {
        return correction(id)
                .call(rows -> locks.take(Locks.Sort.CORRECTIONS,
                        rows.stream().flatMap(row -> Stream.of(row.subjects)).map(UUID::getLeastSignificantBits).toList()))
                .chain(() -> correction(id))
                .invoke(Correcting::checkStands)
                .chain(() -> transaction.update(new Query(UNDO, now.atOffset(ZoneOffset.UTC), editor, reason, id)))
                .chain(() -> transaction.update(new Query(BROUGHT_BACK, id)))
                .chain(() -> decide(id, again, Set.of()))
                .chain(() -> correction(id))
                .chain(rows -> undone(id, CorrectionKind.valueOf(rows.get(0).kind)));
    }

    /** What was one because an editor said so is two again, also where it is so large that nobody leaves it. */
    private Uni<Made> undone(UUID id, CorrectionKind kind) {
        return made(id).chain(made -> kind == CorrectionKind.EVENTS_MERGED && holds(kind, made) ? decideWholly(id, kind, Set.of())
                : Uni.createFrom().item(made));
    }

    private Uni<List<CorrectionEntity>> correction(UUID id) {
        return transaction.list(CorrectionEntity.class, new Query(CORRECTION, id));
    }

    private static void checkStands(List<CorrectionEntity> found) {
        if (found.isEmpty()) {
            throw new CorrectionRefused(CorrectionRefused.Reason.NOT_THERE, "There is no correction with this id.");
        }
        CorrectionEntity row = found.get(0);
        if (row.undoneAt != null) {
            throw new CorrectionRefused(CorrectionRefused.Reason.CONFLICT,
                    "It was taken back already, by " + row.undoneBy + " at " + row.undoneAt + ".");
        }
    }
}
