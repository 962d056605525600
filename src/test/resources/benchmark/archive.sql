-- Fills an empty database with an archive that a benchmark can ask: n articles with ten statements each, and p persons, words and speakers as uneven as
-- they are (the r-th is used 1/r as often), some statements by organisations, denied, not made, undated or said together, quotations that
-- several papers print. For instance: psql -v n=200000 -v p=12000 -f archive.sql. Needs a superuser: foreign keys are not checked meanwhile.
\set ON_ERROR_STOP 1
set session_replication_role = replica; set synchronous_commit=off; set max_parallel_workers_per_gather=0; set work_mem='256MB';
truncate article, source_file, person, event cascade;
create temp table idx as select indexdef, format('drop index %I', indexname) as gone from pg_indexes i where schemaname='public'
  and not exists (select from pg_constraint c where c.conname = i.indexname)
  and tablename in ('article','person','person_article','statement','statement_about','statement_speaker','event','event_participant','event_report','quotation','article_sketch');
select gone from idx \gexec
create or replace function pg_temp.words(n int, seed text) returns text language sql volatile as $$
  select string_agg(case r when 1 then 'harbour' when 2 then 'council' when 5 then 'budget' when 20 then 'treaty' when 60 then 'election' when 200 then 'bridge' when 1000 then 'lighthouse' else 'w' || translate(r::text, '0123456789', 'aeioubdgkl') end, ' ')
  from (select least(30000, floor(power(30000, random())))::int as r from generate_series(1, n) where seed is not null) x $$;
insert into article (id, source, title, title_key, publisher, publisher_key, authors, published_on, language, word_count, ingested_at, engine, noise, text)
select md5('article' || i)::uuid, 'generated/' || i, 'News of day ' || i, 'news of day ' || i, 'Paper ' || k.k, 'paper ' || k.k,
  array['Reporter ' || i % 300], case when i % 50 > 0 then date '2010-01-01' + i % 5000 end, 'en', 400, timestamptz '2024-01-01 00:00Z' + i * interval '1 second',
  'generated', array[]::integer[], pg_temp.words(120, i::text)
from generate_series(1, :n) i, lateral (select floor(power(50, random()))::int k where i > 0) k;
insert into person (id, since, name, name_key, aliases, role_titles, role_counts, article_count, statement_count, names_folded, roles_folded)
select md5('person' || i)::uuid, now(), 'Person ' || initcap(translate(i::text, '0123456789', 'aeioubdgkl')), lower('Person ' || initcap(translate(i::text, '0123456789', 'aeioubdgkl'))), array['Person ' || initcap(translate(i::text, '0123456789', 'aeioubdgkl')) || ' Jr'], array['minister', 'spokesman'], array[3, 2],
  30, 0, lower('Person ' || initcap(translate(i::text, '0123456789', 'aeioubdgkl'))), 'minister spokesman' from generate_series(0, :p - 1) i;
insert into person_article (id, article_id, person_id, published_key, position, name, aliases, roles, reason, confidence, mention_kinds, mention_starts, mention_ends, mention_texts)
select md5('appearance' || i || '-' || n)::uuid, a.id, p.id, a.published_key, n, p.name, p.aliases, array['minister'], 'same full name', 1, 'N', array[n], array[n + 6], array['Person']
from (select i, n, floor(power(:p, random()))::int - 1 as r from generate_series(1, :n) i, generate_series(0, 3) n) x join article a on a.id = md5('article' || i)::uuid join person p on p.id = md5('person' || least(r, :p - 1))::uuid;
create temp table said as select i, n, md5('statement' || i || '-' || n)::uuid as id, md5('article' || i)::uuid as article, least(floor(power(:p, random()))::int - 1, :p - 1) as r, least(floor(power(:p, random()))::int - 1, :p - 1) as r2, random() as x, random() as y, random() as z
  from generate_series(1, :n) i, generate_series(1, 10) n;
insert into statement (id, article_id, position, kind, attribution, polarity, determinacy, text, spans, context_start, context, speaker_kind, speaker_id, speaker_name, speaker_folded, speaker_start, speaker_end, cue_start, cue_end, said_on, said_earliest, said_latest, said_key, confidence)
select d.id, a.id, n, (array['DIRECT', 'INDIRECT', 'MIXED'])[1 + (i + n) % 3], 'ASSERTION', case when y < 0.05 then 'NEGATED' else 'AFFIRMED' end, case when z < 0.04 then 'INDETERMINATE' else 'DETERMINATE' end, w.text,
  array[0, length(w.text)], 0, w.text || ', ' || p.name || ' said.',
  case when x < 0.1 then 'ORGANISATION' when x < 0.15 then 'UNNAMED' else 'PERSON' end, case when x >= 0.15 then p.id end,
  case when x < 0.1 then 'Council of ' || initcap(translate((d.r % 300)::text, '0123456789', 'aeioubdgkl')) when x < 0.15 then 'a spokesman' else p.name end, case when x < 0.1 then 'council of ' || translate((d.r % 300)::text, '0123456789', 'aeioubdgkl') when x < 0.15 then 'a spokesman' else p.name_key end,
  5, 15, 16, 20, case when y < 0.33 then null when y < 0.36 then to_char(a.published_on, 'YYYY-MM') else a.published_on::text end,
  case when y between 0.33 and 0.36 then date_trunc('month', a.published_on::timestamp)::date else a.published_on end,
  case when y between 0.33 and 0.36 then (date_trunc('month', a.published_on::timestamp) + interval '1 month - 1 day')::date else a.published_on end,
  coalesce((case when y between 0.33 and 0.36 then date_trunc('month', a.published_on::timestamp)::date else a.published_on end) - date '1970-01-01', -2147483648), (50 + (i + n) % 50) / 100.0
from said d join article a on a.id = d.article join person p on p.id = md5('person' || d.r)::uuid cross join lateral (select pg_temp.words(14, d.id::text)) w(text);
insert into statement_about (statement_id, person_id, said_key, by_speaker, appearance, determinate)
 select s.id, p.id, s.said_key, p.id is not distinct from s.speaker_id, md5('ap' || d.id)::uuid, s.determinacy = 'DETERMINATE' from said d join statement s on s.id = d.id join person p on p.id = md5('person' || d.r2)::uuid where x > 0.35;
insert into statement_speaker (statement_id, ordinal, kind, name, appearance, person_id)
 select s.id, o, 'PERSON', p.name, gen_random_uuid(), p.id from said d join statement s on s.id = d.id and s.speaker_kind = 'ORGANISATION' cross join generate_series(0, 1) o join person p on p.id = md5('person' || (case o when 0 then d.r else d.r2 end))::uuid where d.x < 0.01;
insert into event (id, since, type, summary, date, earliest, latest, first_reported_on, participant_roles, participant_court_roles, participant_names, participant_persons, participant_reports, status, article_count, confidence, place, place_key)
select md5('event' || i || '-' || n)::uuid, now(), (array['CONSULT', 'AGREE', 'PROTEST', 'ACCUSE'])[1 + (i + n) % 4], pg_temp.words(8, i::text),
 (date '2010-01-01' + i % 5000)::text, date '2010-01-01' + i % 5000, date '2010-01-01' + i % 5000, date '2010-01-01' + i % 5000, array['ACTOR'], array[null]::text[], array['The council'], array[null]::uuid[], array[null]::uuid[], 'HAPPENED', 1, 0.75, 'City ' || (i * 3 + n) % 400, 'city ' || (i * 3 + n) % 400
from generate_series(1, :n) i cross join generate_series(1, 2) n;
insert into event_report (id, event_id, article_id, published_key, first_here, span_start, span_text, trigger_start, trigger_text, participant_roles, participant_court_roles, participant_names, participant_persons, participant_appearances, type, status, summary, confidence, reason, identity_confidence)
select md5('report' || i || '-' || n)::uuid, e.id, a.id, a.published_key, true, n, 'The council met', n + 12, 'met', e.participant_roles, e.participant_court_roles, e.participant_names, e.participant_persons, e.participant_persons, e.type, 'HAPPENED', e.summary, 0.75, 'first seen here', 1
from generate_series(1, :n) i join article a on a.id = md5('article' || i)::uuid cross join generate_series(1, 2) n join event e on e.id = md5('event' || i || '-' || n)::uuid;
insert into event_participant (event_id, ordinal, type, person_id, date_key, first_as_person)
 select e.id, o, e.type, p.id, e.date_key, true from (select i, n, o, least(floor(power(:p, random()))::int - 1, :p - 1) r from generate_series(1, :n) i, generate_series(1, 2) n, generate_series(0, 1) o) x join event e on e.id = md5('event' || i || '-' || n)::uuid join person p on p.id = md5('person' || r)::uuid;
-- one in four quotations is printed by others, too
insert into quotation (statement_id, article_id, words, keys, same_words, reason, confidence)
 select s.id, s.article_id, lower(s.text), '{}', case when d.z > 0.75 then md5('w' || floor(d.y * :n))::uuid else s.id end, 'same', 1 from said d join statement s on s.id = d.id where s.kind <> 'INDIRECT';
update person p set statement_count = c.number from (select person_id, count(*) as number from (
        select case when j.statement_id is null then s.speaker_id else j.person_id end as person_id
        from statement s left join statement_speaker j on j.statement_id = s.id where s.determinacy = 'DETERMINATE') k group by person_id) c
    where c.person_id = p.id;
insert into article_sketch (article_id, minima, shingles, keys, copies, reason, confidence) select id, '{}', 0, '{}', id, 'x', 1 from article;
set maintenance_work_mem = '1GB';
select indexdef from idx \gexec
select recount_statement_sums();
vacuum analyze;
