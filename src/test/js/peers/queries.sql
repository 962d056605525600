-- persons
select id, name, aliases, role_titles as "roleTitles", role_counts as "roleCounts", article_count as "articleCount",
    statement_count as "statementCount"
from person where id = any($1::uuid[]);

-- articles
select id, title, publisher, published_on as "publishedOn" from article where id = any($1::uuid[]);

-- articlesTo
select id, title, publisher, published_on as "publishedOn"
from article where published_on <= $1::date and published_key <= $1::date - date '1970-01-01'
order by published_key desc, id desc limit $2;

-- statementsTo
select id, text, said_on as "saidOn", confidence, speaker_id as "speakerId", speaker_name as "speakerName", article_id as "articleId"
from statement where said_earliest <= $1::date and said_key <= $1::date - date '1970-01-01'
order by said_key desc, id desc limit $2;

-- statementsOfKindTo
select id, text, said_on as "saidOn", confidence, speaker_id as "speakerId", speaker_name as "speakerName", article_id as "articleId"
from statement where kind = any($1::text[]) and said_earliest <= $2::date and said_key <= $2::date - date '1970-01-01'
order by said_key desc, id desc limit $3;

-- statementsOfArticles
select s.article_id as parent, s.id, s.text, s.said_on as "saidOn", s.confidence, s.speaker_id as "speakerId",
    s.speaker_name as "speakerName", s.article_id as "articleId"
from unnest($1::uuid[]) a(id)
    cross join lateral (select * from statement where article_id = a.id order by position, id limit $2) s
order by s.position, s.id;

-- eventsOfArticles
select r.article_id as parent, e.id, e.type, e.summary, e.date
from unnest($1::uuid[]) a(id)
    cross join lateral (select * from event_report where first_here and article_id = a.id order by span_start, event_id limit $2) r
    join event e on e.id = r.event_id
order by r.span_start, r.event_id;

-- sameWordsOfStatements
select mine.statement_id as parent, s.id, s.text, s.said_on as "saidOn", s.confidence, s.speaker_id as "speakerId",
    s.speaker_name as "speakerName", s.article_id as "articleId"
from quotation mine
    cross join lateral (select s.*, a.published_key
        from quotation other join statement s on s.id = other.statement_id join article a on a.id = s.article_id
        where other.same_words = mine.same_words and other.statement_id <> mine.statement_id
        order by a.published_key, s.id limit $2) s
where mine.statement_id = any($1::uuid[])
order by s.published_key, s.id;

-- countsOfSameWords
select mine.statement_id as parent, count(*)::integer as number
from quotation mine join quotation other on other.same_words = mine.same_words and other.statement_id <> mine.statement_id
where mine.statement_id = any($1::uuid[]) group by mine.statement_id;

-- search
select id, text, "speakerName"
from (select id, text, speaker_name as "speakerName", (ts_rank(search, q, 33) * 1000000)::integer as rank
    from (select t.*, q from statement t, websearch_to_tsquery('english', $1) q where t.search @@ q
        order by said_key desc, id desc limit 1000) newest
    order by rank desc, id desc limit $2) best
order by rank desc, id desc;

-- snippets
select id, translate(ts_headline('english', text, websearch_to_tsquery('english', $2), 'StartSel=<, StopSel=>, HighlightAll=true'),
    '<>', '') as text
from statement where id = any($1::uuid[]);

-- timelines
select p.id as parent, t.*
from unnest($1::uuid[]) p(id) cross join lateral (
    (select s.said_key as key, s.id, s.said_earliest as day, s.text, null as summary from statement s
        where s.speaker_id = p.id and s.determinacy = 'DETERMINATE' order by s.said_key, s.id limit $2)
    union all (select e.date_key, e.id, e.earliest, null, e.summary from event_participant t join event e on e.id = t.event_id
        where t.first_as_person and t.person_id = p.id order by t.date_key, t.event_id limit $2)
    order by key, id limit $2) t
order by t.key, t.id;

-- total
select count(*)::integer as number from statement where determinacy = 'DETERMINATE';

-- speakers
select p.id, p.name, s.number as "statementCount"
from (select speaker_id, count(*)::integer as number from statement where determinacy = 'DETERMINATE' group by speaker_id
    order by number desc, speaker_id limit $1) s join person p on p.id = s.speaker_id
order by s.number desc, p.id;

-- links
select s.speaker_id as source, b.person_id as target, count(*)::integer as count
from statement s join statement_about b on b.statement_id = s.id
where s.determinacy = 'DETERMINATE' and not b.by_speaker
group by 1, 2 order by count desc, source, target limit $1;
