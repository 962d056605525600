package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import onrecord.knowledge.CorrectionKind;
import onrecord.resolution.corrections.Anchor;
import onrecord.resolution.corrections.AnchorSort;
import onrecord.resolution.corrections.Anchors;
import onrecord.resolution.corrections.Edit;
import onrecord.resolution.corrections.EditedReading;
import onrecord.resolution.nouns.ArticleReading;
import onrecord.storage.rows.CorrectionEntity;
import onrecord.storage.rows.EntityMapping;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * Finds again in articles that come what editors have corrected in them, or in the articles whose place they take: by its words, wherever they
 * stand now. What is not there any more is kept, and looked for whenever the article is read again.
 */
final class CorrectedReadings {

    /** A place of a correction as it is remembered. */
    private record Known(UUID correction, int ordinal, AnchorSort sort, UUID article, Anchor anchor, @Nullable UUID member) {}

    /** Where a place is now. */
    private record Found(Known place, UUID article, @Nullable UUID member) {}

    private static final String PLACES = "select correction_id, ordinal, sort, article_id, words, around, member from correction_place "
            + "where article_id = any(?::uuid[]) order by correction_id, ordinal";

    private static final String CORRECTIONS = "select " + EntityMapping.allColumns(CorrectionEntity.class)
            + " from correction where id = any(?::uuid[]) order by made_at, id";

    private static final String MOVE = "update correction_place p set article_id = n.article, member = n.member "
            + "from unnest(?::uuid[], ?::integer[], ?::uuid[], ?::uuid[]) as n(correction, ordinal, article, member) "
            + "where p.correction_id = n.correction and p.ordinal = n.ordinal";

    /** Statements and articles have other ids in another text; persons and events keep theirs. */
    private static final String FOLLOW = "update correction c set subjects = c.subjects || n.member from unnest(?::uuid[], ?::uuid[]) "
            + "as n(correction, member) where c.id = n.correction and not n.member = any(c.subjects)";

    private final Transaction transaction;
    private final Map<UUID, ArticleReading> articles = new HashMap<>();
    private final Map<UUID, UUID> successors = new HashMap<>();
    private final Map<UUID, Anchors> anchors = new HashMap<>();

    /** @param replaced which article each takes the place of */
    CorrectedReadings(Transaction transaction, List<ArticleReading> articles, Map<UUID, UUID> replaced) {
        this.transaction = transaction;
        articles.forEach(article -> this.articles.put(article.article().id(), article));
        replaced.forEach((now, before) -> successors.put(before, now));
    }

    /**
     * What makes of what was read in each article what editors say it says.
     *
     * @param outdated articles that are replaced or deleted
     */
    Uni<UnaryOperator<ArticleReading>> find(Set<UUID> outdated) {
        Set<UUID> concerned = new HashSet<>(outdated);
        concerned.addAll(articles.keySet());
        concerned.addAll(successors.keySet());
        return concerned.isEmpty() ? unchanged()
                : transaction.select(new Query(PLACES, concerned), rows -> {
                    Map<UUID, List<Known>> places = new LinkedHashMap<>();
                    rows.forEachRemaining(row -> places.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add(new Known(
                            (UUID) row[0], (Integer) row[1], AnchorSort.valueOf((String) row[2]), (UUID) row[3],
                            new Anchor((String) row[4], (String) row[5]), (UUID) row[6])));
                    return places;
                }).chain(places -> places.isEmpty() ? unchanged() : corrected(places));
    }

    private static Uni<UnaryOperator<ArticleReading>> unchanged() {
        return Uni.createFrom().item(UnaryOperator.identity());
    }

    private Uni<UnaryOperator<ArticleReading>> corrected(Map<UUID, List<Known>> places) {
        return transaction.list(CorrectionEntity.class, new Query(CORRECTIONS, places.keySet())).chain(corrections -> {
            List<Found> all = new ArrayList<>();
            Map<UUID, List<Edit>> edits = new HashMap<>();
            for (CorrectionEntity correction : corrections) {
                Map<UUID, List<Found>> byArticle = found(correction, places.getOrDefault(correction.id, List.of()));
                byArticle.forEach((article, found) -> {
                    all.addAll(found);
                    edit(correction, found, edits.computeIfAbsent(article, id -> new ArrayList<>()));
                });
            }
            return move(all).chain(() -> follow(all)).replaceWith(reading -> EditedReading.of(reading,
                    edits.getOrDefault(reading.article().id(), List.of())));
        });
    }

    /** Its places, by the articles they are in now. */
    private Map<UUID, List<Found>> found(CorrectionEntity correction, List<Known> places) {
        Map<UUID, List<Found>> found = new LinkedHashMap<>();
        for (Known place : places) {
            UUID article = articles.containsKey(place.article()) ? place.article()
                    : successors.getOrDefault(place.article(), place.article());
            List<Found> here = found.computeIfAbsent(article, id -> new ArrayList<>());
            UUID member = member(place, article);
            here.add(new Found(place, article,
                    member == null && speaks(correction, here) ? Edit.speakerIn(article, correction.id) : member));
        }
        return found;
    }

    private @Nullable UUID member(Known place, UUID article) {
        ArticleReading reading = articles.get(article);
        return reading == null ? null
                : anchors.computeIfAbsent(article, id -> new Anchors(reading)).find(place.sort(), place.anchor(), place.member());
    }

    /** Whether the statement is here of which the correction says that somebody speaks whom the article does not name. */
    private static boolean speaks(CorrectionEntity correction, List<Found> before) {
        return correction.kind.equals(CorrectionKind.SPEAKER_CORRECTED.name()) && correction.undoneAt == null
                && before.stream().anyMatch(found -> found.place.sort() == AnchorSort.STATEMENT && found.member != null);
    }

    private static void edit(CorrectionEntity correction, List<Found> here, List<Edit> edits) {
        CorrectionKind kind = CorrectionKind.valueOf(correction.kind);
        if (!kind.isAboutReading() || correction.undoneAt != null || here.get(0).member == null) {
            return;
        }
        Map<AnchorSort, UUID> members = here.stream().filter(found -> found.member != null)
                .collect(Collectors.toMap(found -> found.place.sort(), found -> found.member, (first, second) -> first));
        if (kind == CorrectionKind.ARTICLE_CORRECTED || members.containsKey(AnchorSort.STATEMENT)) {
            edits.add(new Edit(kind, values(correction), members.get(AnchorSort.STATEMENT), members.get(AnchorSort.PERSON)));
        }
    }

    private static Map<String, String> values(CorrectionEntity correction) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < correction.fields.length; i++) {
            values.put(correction.fields[i], correction.newValues[i]);
        }
        return values;
    }

    private Uni<Void> move(List<Found> all) {
        return transaction.update(new Query(MOVE, all.stream().map(found -> found.place.correction()).toArray(UUID[]::new),
                all.stream().map(found -> found.place.ordinal()).toArray(Integer[]::new),
                all.stream().map(Found::article).toArray(UUID[]::new),
                all.stream().map(Found::member).toArray(UUID[]::new))).replaceWithVoid();
    }

    private Uni<Void> follow(List<Found> all) {
        List<Found> there = all.stream().filter(found -> found.member != null)
                .filter(found -> found.place.sort() == AnchorSort.STATEMENT || found.place.sort() == AnchorSort.ARTICLE).toList();
        return there.isEmpty() ? Uni.createFrom().voidItem()
                : transaction.update(new Query(FOLLOW, there.stream().map(found -> found.place.correction()).toArray(UUID[]::new),
                        there.stream().map(Found::member).toArray(UUID[]::new))).replaceWithVoid();
    }
}
