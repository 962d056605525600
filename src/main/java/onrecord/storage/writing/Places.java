package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import onrecord.knowledge.EventReport;
import onrecord.resolution.corrections.Anchor;
import onrecord.resolution.corrections.AnchorSort;
import onrecord.resolution.corrections.Edit;
import onrecord.storage.deciding.EventDeciding;
import onrecord.storage.rows.ArticleEntity;
import onrecord.storage.rows.EntityMapping;
import onrecord.storage.rows.EventReportEntity;
import onrecord.storage.rows.PersonInArticleEntity;
import onrecord.storage.rows.StatementEntity;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/** Finds the places in the articles that a correction holds on to. */
final class Places {

    /** As many appearances, the surest, stand for a person who is one with another, or has another name. */
    private static final int FOR_ALL = 20;

    /** As many appearances of a person can be told apart from others. */
    private static final int MOST = 1000;

    private static final String SUREST = "select a.* from unnest(?::uuid[]) as p(id) cross join lateral (select "
            + EntityMapping.allColumns(PersonInArticleEntity.class)
            + " from person_article where person_id = p.id order by provisional, confidence desc, published_key, id limit ?) a";

    private static final String IN_ARTICLES = "select " + EntityMapping.allColumns(PersonInArticleEntity.class)
            + " from person_article where person_id = ? and article_id = any(?::uuid[]) limit ?";

    /** As many reports, the first ones published, stand for an event. */
    private static final int OF_EVENT = 200;

    /** As many appearances elsewhere tell who somebody is whom the article does not name. */
    private static final int ELSEWHERE = 3;

    private static final String STATEMENT =
            "select " + EntityMapping.allColumns(StatementEntity.class) + " from statement where id = any(?::uuid[])";

    private static final String ARTICLE =
            "select " + EntityMapping.allColumns(ArticleEntity.class) + " from article where id = any(?::uuid[])";

    private static final String REPORTS = "select r.* from unnest(?::uuid[]) as e(id) cross join lateral (select "
            + EntityMapping.allColumns(EventReportEntity.class)
            + " from event_report where event_id = e.id order by published_key, id limit ?) r order by r.published_key, r.id";

    private final Transaction transaction;
    private final UUID correction;
    private final Draft draft;

    /** Ids of what is to be corrected that answer now, in the order of the draft. */
    private final List<UUID> subjects;

    Places(Transaction transaction, UUID correction, Draft draft, List<UUID> subjects) {
        this.transaction = transaction;
        this.correction = correction;
        this.draft = draft;
        this.subjects = subjects;
    }

    Uni<List<Place>> find() {
        return switch (draft.kind()) {
            case PERSONS_MERGED, PERSON_RENAMED -> persons(FOR_ALL);
            case PERSON_CONFIRMED -> persons(MOST);
            case PERSON_SPLIT -> parts();
            case EVENT_SPLIT -> partsOfEvent();
            case STATEMENT_CORRECTED, STATEMENT_CONFIRMED -> statement();
            case SPEAKER_CORRECTED -> statement().chain(statement -> draft.others().isEmpty() ? Uni.createFrom().item(statement)
                    : speaker(statement.get(0).article()).map(speaker -> Stream.concat(statement.stream(), speaker.stream()).toList()));
            case ARTICLE_CORRECTED, ARTICLE_DELETED -> article();
            case EVENT_CORRECTED, EVENT_REJECTED, EVENT_CONFIRMED, EVENTS_MERGED -> reports();
        };
    }

    private Uni<List<Place>> statement() {
        return transaction.list(StatementEntity.class, new Query(STATEMENT, subjects)).map(rows -> rows.stream().map(row -> row.noun())
                .map(noun -> new Place(0, AnchorSort.STATEMENT, noun.articleId(), Anchor.of(noun), noun.id())).toList());
    }

    private Uni<List<Place>> article() {
        return transaction.list(ArticleEntity.class, new Query(ARTICLE, subjects)).map(rows -> rows.stream().map(row -> row.noun())
                .map(noun -> new Place(0, AnchorSort.ARTICLE, noun.id(), new Anchor(noun.title(), ""), noun.id())).toList());
    }

    private Uni<List<Place>> reports() {
        return reports(OF_EVENT)
                .map(reports -> reports.stream().map(report -> report(subjects.indexOf(report.eventId()), report)).toList());
    }

    /** So many of each event at most. */
    private Uni<List<EventReport>> reports(int most) {
        return transaction.list(EventReportEntity.class, new Query(REPORTS, subjects, most))
                .map(rows -> rows.stream().map(EventReportEntity::noun).toList());
    }

    private static Place report(int part, EventReport report) {
        return new Place(part, AnchorSort.EVENT, report.articleId(), Anchor.of(report), report.id());
    }

    /** The reports of the draft, which the history tells first, and all others. */
    private Uni<List<Place>> partsOfEvent() {
        return reports(EventDeciding.LARGEST + 1).map(this::partsOfEvent);
    }

    private List<Place> partsOfEvent(List<EventReport> reports) {
        if (reports.size() > EventDeciding.LARGEST) {
            throw new CorrectionRefused(CorrectionRefused.Reason.SENSELESS,
                    "This event has more than " + EventDeciding.LARGEST + " reports: none is taken out of so many.");
        }
        List<Place> places = reports.stream().map(report -> report(draft.others().contains(report.id()) ? 1 : 0, report))
                .sorted(Comparator.comparingInt(Place::part).reversed()).toList();
        long going = places.stream().filter(place -> place.part() == 1).count();
        if (going < draft.others().size()) {
            throw new CorrectionRefused(CorrectionRefused.Reason.SENSELESS, "Not all of these reports are of this event.");
        }
        if (going == places.size()) {
            throw new CorrectionRefused(CorrectionRefused.Reason.SENSELESS,
                    "These are all reports of this event: at least one has to stay.");
        }
        return places;
    }

    /** Where the article names the person who speaks; where it does not, the person appears there because the editor says so. */
    private Uni<List<Place>> speaker(UUID article) {
        UUID person = draft.others().iterator().next();
        return transaction.list(PersonInArticleEntity.class, new Query(IN_ARTICLES, person, Set.of(article), 1))
                .chain(here -> !here.isEmpty() ? Uni.createFrom().item(List.of(person(1, here.get(0))))
                        : transaction.list(PersonInArticleEntity.class, new Query(SUREST, Set.of(person), ELSEWHERE))
                                .map(elsewhere -> speaker(article, elsewhere)));
    }

    private List<Place> speaker(UUID article, List<PersonInArticleEntity> elsewhere) {
        String name = draft.values().getOrDefault(Edit.SPEAKER, "");
        List<Place> places = new ArrayList<>();
        places.add(new Place(1, AnchorSort.PERSON, article, new Anchor(name, ""), Edit.speakerIn(article, correction)));
        elsewhere.forEach(row -> places.add(person(1, row)));
        return places;
    }

    private Uni<List<Place>> persons(int most) {
        return transaction.list(PersonInArticleEntity.class, new Query(SUREST, subjects, most))
                .map(rows -> rows.stream().map(row -> person(subjects.indexOf(row.personId), row)).toList());
    }

    private static Place person(int part, PersonInArticleEntity row) {
        return new Place(part, AnchorSort.PERSON, row.articleId, Anchor.of(row.name, List.of(row.aliases), List.of(row.roles)), row.id);
    }

    /** Those in the articles of the draft, and all others. */
    private Uni<List<Place>> parts() {
        return transaction.list(PersonInArticleEntity.class, new Query(IN_ARTICLES, subjects.get(0), draft.others(), MOST))
                .chain(going -> transaction.list(PersonInArticleEntity.class, new Query(SUREST, subjects, MOST))
                        .map(all -> parts(going, all)));
    }

    private List<Place> parts(List<PersonInArticleEntity> going, List<PersonInArticleEntity> all) {
        Set<UUID> leaving = new HashSet<>();
        Set<UUID> articles = new HashSet<>();
        List<Place> places = new ArrayList<>();
        for (PersonInArticleEntity row : going) {
            leaving.add(row.id);
            articles.add(row.articleId);
            places.add(person(1, row));
        }
        if (!articles.equals(draft.others())) {
            throw new CorrectionRefused(CorrectionRefused.Reason.SENSELESS, "Not all of these articles name this person.");
        }
        all.stream().filter(row -> !leaving.contains(row.id)).forEach(row -> places.add(person(0, row)));
        if (places.size() == going.size()) {
            throw new CorrectionRefused(CorrectionRefused.Reason.SENSELESS,
                    "These are all articles that name this person: at least one has to stay.");
        }
        return places;
    }
}
