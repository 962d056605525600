package onrecord.benchmark;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Locale;

/**
 * Twenty thousand articles by as many pens as it takes: the same ones each time, made by the database itself. Half of what is said is in five
 * papers in the same words.
 */
final class GeneratedNews {

    static final int ARTICLES = Integer.getInteger("benchmark.articles", 20_000);
    static final int STATEMENTS_EACH = 10;
    static final int PERSONS = 2_000;
    static final int EVENTS_EACH = 2;

    private static final String NAME = "'Person ' || initcap(translate(i::text, '0123456789', 'aeioubdgkl'))";

    private static final List<String> STATEMENTS = List.of(
            "truncate article, source_file, person, event cascade",
            """
            insert into article (id, source, title, title_key, publisher, publisher_key, authors, published_on, language, word_count,
                ingested_at, engine, noise, text)
            select md5('article' || i)::uuid, 'generated/' || i, 'News of day ' || i, 'news of day ' || i, 'Paper ' || i %% 50,
                'paper ' || i %% 50,
                array['Reporter ' || i %% 300], date '2010-01-01' + i %% 5000, 'en', 400,
                    timestamptz '2024-01-01 00:00Z' + i * interval '1 second',
                'generated', array[]::integer[], 'The harbour and the council met on day ' || i || '. ' || repeat('Much was said and little was done. ', 60)
            from generate_series(1, %1$d) i
            """,
            """
            insert into person (id, since, name, name_key, aliases, role_titles, role_counts, article_count, statement_count,
                names_folded, roles_folded)
            select md5('person' || i)::uuid, now(), %5$s, lower(%5$s), array[%5$s || ' Jr'], array['minister', 'spokesman'], array[3, 2],
                %1$d * 3 / %3$d, %1$d * %2$d / %3$d, lower(%5$s), 'minister spokesman'
            from generate_series(0, %3$d - 1) i
            """,
            """
            insert into person_article (id, article_id, person_id, published_key, position, name, aliases, roles, reason, confidence,
                mention_kinds,
                mention_starts, mention_ends, mention_texts)
            select md5('appearance' || i || '-' || n)::uuid, a.id, p.id, a.published_key, n, p.name, p.aliases, array['minister'], 'same full name', 1, 'N', array[n],
                array[n + 6], array['Person']
            from generate_series(1, %1$d) i join article a on a.id = md5('article' || i)::uuid
                cross join generate_series(0, 2) n join person p on p.id = md5('person' || (i * 7 + n * 11) %% %3$d)::uuid
            """,
            """
            insert into statement (id, article_id, position, kind, attribution, polarity, determinacy, text, spans, context_start, context, speaker_kind,
                speaker_id,
                speaker_name, speaker_folded, speaker_start, speaker_end, cue_start, cue_end, said_on, said_earliest, said_latest,
                    said_key, confidence)
            select md5('statement' || i || '-' || n)::uuid, a.id, n, (array['DIRECT', 'INDIRECT', 'MIXED'])[1 + (i + n) %% 3],
                'ASSERTION', 'AFFIRMED', 'DETERMINATE', w.text,
                array[0, length(w.text)], 0, w.text || ', ' || p.name || ' said.', 'PERSON', p.id, p.name, p.name_key,
                length(w.text) + 2, length(w.text) + 2 + length(p.name), length(w.text) + 3 + length(p.name),
                    length(w.text) + 7 + length(p.name),
                a.published_on::text, a.published_on, a.published_on, a.published_key, (50 + (i + n) %% 50) / 100.0
            from generate_series(1, %1$d) i join article a on a.id = md5('article' || i)::uuid
                cross join generate_series(1, %2$d) n
                cross join lateral (select case when n <= %2$d / 2 then i / 5 else i end) k(said)
                join person p on p.id = md5('person' || (k.said * 7 + n %% 3 * 11) %% %3$d)::uuid
                cross join lateral (select 'The ' || (array['harbour', 'budget', 'treaty', 'election', 'bridge'])[1 + (k.said * n) %% 5]
                    || ' will be ready by week ' || (k.said * 31 + n) %% 997 || ', and nobody should doubt it') w(text)
            """,
            """
            insert into quotation (statement_id, article_id, words, keys, same_words, reason, confidence)
            select s.id, s.article_id, s.text, array[]::bigint[], first_value(s.id) over (partition by i / 5, n order by s.id), 'same words', 1
            from generate_series(1, %1$d) i cross join generate_series(1, %2$d / 2) n
                join statement s on s.id = md5('statement' || i || '-' || n)::uuid
            """,
            """
            insert into statement_about (statement_id, person_id, said_key, by_speaker, appearance, determinate)
            select s.id, p.id, s.said_key, s.speaker_id = p.id, md5('about' || i || '-' || n)::uuid, true
            from generate_series(1, %1$d) i cross join generate_series(1, %2$d, 2) n
                join statement s on s.id = md5('statement' || i || '-' || n)::uuid
                join person p on p.id = md5('person' || (i * 13 + n * 17) %% %3$d)::uuid
            """,
            """
            insert into event (id, since, type, summary, date, earliest, latest, first_reported_on, participant_roles, participant_court_roles,
                participant_names, participant_persons, participant_reports,
                status, article_count, confidence)
            select md5('event' || i || '-' || n)::uuid, now(), (array['CONSULT', 'AGREE', 'PROTEST', 'ACCUSE'])[1 + (i + n) %% 4],
                'Meeting ' || n || ' of day ' || i,
                (date '2010-01-01' + i %% 5000)::text, date '2010-01-01' + i %% 5000, date '2010-01-01' + i %% 5000,
                    date '2010-01-01' + i %% 5000,
                array['ACTOR'], array[null]::text[], array['The council'], array[null]::uuid[], array[null]::uuid[], 'HAPPENED', 1, 0.75
            from generate_series(1, %1$d) i cross join generate_series(1, %4$d) n
            """,
            """
            insert into event_report (id, event_id, article_id, published_key, first_here, span_start, span_text, trigger_start,
                trigger_text,
                participant_roles, participant_court_roles, participant_names, participant_persons, participant_appearances, type, status, summary, confidence, reason,
                    identity_confidence)
            select md5('report' || i || '-' || n)::uuid, e.id, a.id, a.published_key, true, n, 'The council met', n + 12, 'met',
                e.participant_roles, e.participant_court_roles, e.participant_names, e.participant_persons, e.participant_persons, e.type, 'HAPPENED', e.summary, 0.75, 'first seen here', 1
            from generate_series(1, %1$d) i join article a on a.id = md5('article' || i)::uuid
                cross join generate_series(1, %4$d) n join event e on e.id = md5('event' || i || '-' || n)::uuid
            """,
            "update person set statement_count = (select count(*) from statement where speaker_id = person.id and determinacy = 'DETERMINATE')",
            "select recount_statement_sums()",
            "vacuum analyze");

    private GeneratedNews() {}

    /** Puts it in the place of whatever the database held. */
    static void fill(Pool pool) {
        SqlConnection connection = pool.getConnectionAndAwait();
        connection.query("set statement_timeout = 0").executeAndAwait();
        for (String sql : STATEMENTS) {
            connection.query(String.format(Locale.ROOT, sql, ARTICLES, STATEMENTS_EACH, PERSONS, EVENTS_EACH, NAME)).executeAndAwait();
        }
        connection.query("reset statement_timeout").executeAndAwait();
        connection.closeAndAwait();
    }
}
