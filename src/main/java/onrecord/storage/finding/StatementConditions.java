package onrecord.storage.finding;

import java.util.Set;
import java.util.UUID;
import onrecord.storage.sql.DayKey;
import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import onrecord.text.Determinacy;
import org.jspecify.annotations.Nullable;

/** What a filter says of the rows of {@code statement s}, wherever these are listed or counted. */
final class StatementConditions {

    /** What a person says alone or together with others; whose id it is stands twice. The rows of the first kind are found in order. */
    private static final String SAID_BY = "(select * from statement where speaker_id = ID union all select * from statement "
            + "where id in (select statement_id from statement_speaker where person_id = ID)) s";

    /** Few persons have a name, and their statements are found from them. */
    private static final String ABOUT_NAME = "s.id in (select b.statement_id from person p join statement_about b on b.person_id = p.id "
            + "where p.search @@ to_tsquery('simple', ?))";

    private static final Set<Determinacy> SAID = Set.of(Determinacy.DETERMINATE);

    private StatementConditions() {}

    /** All that match. */
    static Query matching(StatementFilter filter) {
        UUID speaker = filter.speaker();
        return speaker == null ? among(new Query("from statement s"), filter)
                : among(new Query("from " + saidBy("(select id_now(?))"), speaker, speaker), withAnySpeaker(filter));
    }

    /**
     * Those of one person that match.
     *
     * @param person SQL of an id, twice in what comes out
     */
    static Query saidBy(String person, StatementFilter filter) {
        return among(new Query("from " + saidBy(person)), filter);
    }

    /**
     * The rows {@code s} of what this person says alone or together with others.
     *
     * @param person SQL of an id, twice in what comes out
     */
    static String saidBy(String person) {
        return SAID_BY.replace("ID", person);
    }

    /**
     * Those of these rows that match.
     *
     * @param statements everything from the word "from" on, to which a condition can be added
     */
    static Query among(Query statements, StatementFilter filter) {
        String speakerName = filter.speakerName();
        String aboutName = filter.aboutName();
        UUID speaker = filter.speaker();
        if (speaker != null) {
            statements.where("(s.speaker_id = (select id_now(?)) or s.id in (select statement_id from statement_speaker "
                    + "where person_id = (select id_now(?))))", speaker, speaker);
        }
        SoughtWords.in(statements, "s.search", "s.text", filter.text())
                .whereGiven(
                        "s.speaker_search @@ to_tsquery('simple', ?)", speakerName == null ? null : Folding.beginnings(speakerName))
                .whereGiven("exists (select from statement_about b where b.statement_id = s.id and b.person_id = (select id_now(?)))",
                        filter.about())
                .whereGiven(ABOUT_NAME, aboutName == null ? null : Folding.beginnings(aboutName))
                .whereGiven("s.article_id = ?", filter.article())
                .whereGiven("s.speaker_kind = any(?)", filter.speakerKinds())
                .whereGiven("s.kind = any(?)", filter.kinds())
                .whereGiven("s.attribution = any(?)", filter.attributions())
                .whereGiven("s.polarity = any(?)", filter.polarities());
        return published(said(statements, filter), filter);
    }

    private static Query said(Query statements, StatementFilter filter) {
        if (filter.determinacies().equals(SAID)) {
            statements.where("s.determinacy = 'DETERMINATE'"); // as a constant, so that indexes for it can be used
        } else {
            statements.whereGiven("s.determinacy = any(?)", filter.determinacies());
        }
        return when(statements, filter).whereGiven("s.confidence >= ?", filter.minConfidence());
    }

    /** What is published nobody knows when is said on a day of its own, or nobody knows when either. */
    private static Query when(Query statements, StatementFilter filter) {
        if (!filter.undated() || !filter.asksWhenSaid()) {
            return filter.undated() ? statements : withinDays(statements, filter);
        }
        String undated = "s.said_key = " + DayKey.of(null);
        return filter.asksWhenPublished() ? withinDays(statements.where("(" + undated + " or (true"), filter).add("))")
                : statements.where(undated);
    }

    private static Query withinDays(Query statements, StatementFilter filter) {
        return statements
                .whereGiven("s.said_key >= (select said_from(?))", filter.saidFrom())
                .whereGiven("s.said_latest >= ?", filter.saidFrom())
                .whereWithin("s.said_key", null, filter.saidTo())
                .whereGiven("s.said_earliest <= ?", filter.saidTo());
    }

    private static Query published(Query statements, StatementFilter filter) {
        String publisher = filter.publisher();
        if (publisher == null && !filter.asksWhenPublished()) {
            return statements;
        }
        statements.where("exists (select from article a where a.id = s.article_id")
                .whereGiven("a.publisher_key = ?", publisher == null ? null : Folding.key(publisher));
        return (filter.undated() && filter.asksWhenPublished() ? statements.where("a.published_key = " + DayKey.of(null))
                : statements.whereWithin("a.published_key", filter.publishedFrom(), filter.publishedTo())).add(")");
    }

    private static StatementFilter withAnySpeaker(StatementFilter filter) {
        return new StatementFilter(
                filter.text(), null, filter.speakerName(), filter.about(), filter.article(), filter.kinds(), filter.attributions(),
                filter.polarities(), filter.determinacies(), filter.saidFrom(), filter.saidTo(), filter.publisher(),
                filter.publishedFrom(), filter.publishedTo(), filter.minConfidence(), filter.speakerKinds(), filter.aboutName(),
                filter.undated());
    }

    static Sort sort(StatementOrder order) {
        return switch (order.by()) {
            case SAID -> Sort.by("s.said_key", Sort.Type.INTEGER, "s.id", order.direction());
            case CONFIDENCE -> Sort.by("s.confidence", Sort.Type.REAL, "s.id", order.direction());
        };
    }

    /**
     * The order of a list that has one of its own.
     *
     * @param usual where no other one is wanted
     */
    static Sort sort(@Nullable StatementOrder order, Sort usual) {
        return order == null ? usual : sort(order);
    }
}
