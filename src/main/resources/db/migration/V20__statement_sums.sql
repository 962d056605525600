-- What all statements add up to, kept by whoever writes: counting millions of them takes seconds. "what" says what is counted: statements of
-- a speaker who is no known person, by kind and printed name (those of persons are counted with each person), statements about a person, of one
-- person about another, in a publisher's articles (an empty name for no publisher), and by the first and last day they may have been made, as day
-- keys; "assumed" counts those whose day is only that of their article. What does not say what is counted holds the same value in all rows.
create table statement_sum (
    what           text collate "C" not null check (what in ('SPEAKER', 'ABOUT', 'LINK', 'PUBLISHER', 'DAYS')),
    person_id      uuid not null default '00000000-0000-0000-0000-000000000000',
    other_id       uuid not null default '00000000-0000-0000-0000-000000000000',
    kind           text collate "C" not null default '',
    name           text collate "C" not null default '',
    earliest       integer not null default 0,
    latest         integer not null default 0,
    number         integer not null,
    assumed        integer not null default 0,
    primary key (what, person_id, other_id, kind, name, earliest, latest)
);

create index statement_sum_most on statement_sum (what, number desc, person_id, other_id);

-- What is to be added to these sums. Everybody who writes only adds rows here, so nobody waits for another; from time to time somebody folds them
-- into the sums. A sum is that of both tables.
create table statement_sum_change (
    ordinal        bigint generated always as identity primary key,
    like statement_sum including defaults
);

-- What the statements of these articles add up to, whoever is meant by their names. Those who speak together are looked up for each statement, so that
-- nobody reads all of them.
create function statements_counted(articles uuid[]) returns table (what text, kind text, name text, earliest integer, latest integer,
    number integer, assumed integer) stable language sql as $$
    with said as materialized (
        select s.id, s.article_id, s.speaker_kind, s.speaker_id, s.speaker_printed, s.said_on, s.said_earliest, s.said_latest
        from statement s where s.article_id = any(articles) and s.determinacy = 'DETERMINATE')
    select 'SPEAKER', coalesce(j.kind, s.speaker_kind), coalesce(left(j.name, 200), s.speaker_printed), 0, 0, count(*)::integer, 0
        from said s left join lateral (select * from statement_speaker where statement_id = s.id offset 0) j on true
        where case when j.statement_id is null then s.speaker_id else j.person_id end is null group by 2, 3
    union all
    select 'PUBLISHER', '', coalesce(a.publisher_key, ''), 0, 0, sum(s.number)::integer, 0
        from (select article_id, count(*) as number from said group by article_id) s join article a on a.id = s.article_id group by 3
    union all
    select 'DAYS', '', '', coalesce(s.said_earliest - date '1970-01-01', -2147483648), coalesce(s.said_latest - date '1970-01-01', -2147483648),
            count(*)::integer, (count(*) filter (where s.said_on is null))::integer
        from said s group by 4, 5
$$;

-- Who is spoken about in the statements of these articles, and by whom.
create function statements_linked(articles uuid[]) returns table (what text, person_id uuid, other_id uuid, number integer)
    stable language sql as $$
    with about as materialized (
        select s.id, s.speaker_id, b.person_id from statement s join statement_about b on b.statement_id = s.id
        where s.article_id = any(articles) and s.determinacy = 'DETERMINATE' and not b.by_speaker)
    select 'ABOUT', b.person_id, '00000000-0000-0000-0000-000000000000'::uuid, count(*)::integer from about b group by 2
    union all
    select 'LINK', l.source, l.target, count(*)::integer
        from (select case when j.statement_id is null then b.speaker_id else j.person_id end as source, b.person_id as target
            from about b left join lateral (select * from statement_speaker where statement_id = b.id offset 0) j on true) l
        where l.source <> l.target group by 2, 3
$$;

-- Only one at a time; whoever comes meanwhile leaves it to the other.
create function fold_statement_sums() returns void language plpgsql as $$
begin
    if not pg_try_advisory_xact_lock(hashtextextended('statement_sum', 0)) then
        return;
    end if;
    with folded as (delete from statement_sum_change returning *)
    insert into statement_sum as s (what, person_id, other_id, kind, name, earliest, latest, number, assumed)
        select what, person_id, other_id, kind, name, earliest, latest, sum(number), sum(assumed)
            from folded group by 1, 2, 3, 4, 5, 6, 7 having sum(number) <> 0 or sum(assumed) <> 0
        on conflict (what, person_id, other_id, kind, name, earliest, latest)
            do update set number = s.number + excluded.number, assumed = s.assumed + excluded.assumed;
    delete from statement_sum where number = 0 and what in ('SPEAKER', 'ABOUT', 'LINK', 'PUBLISHER', 'DAYS');
end $$;

-- All articles, a thousand at a time.
create function portions_of_articles() returns setof uuid[] stable language sql as $$
    select array_agg(id) from (select id, row_number() over (order by ingested_at) / 1000 as portion from article) a group by portion
$$;

-- Counts everything anew, while nobody writes statements.
create function recount_statement_sums() returns void language plpgsql as $$
begin
    lock table statement_sum, statement_sum_change in exclusive mode;
    delete from statement_sum;
    delete from statement_sum_change;
    insert into statement_sum_change (what, kind, name, earliest, latest, number, assumed)
        select c.* from portions_of_articles() p(articles), statements_counted(p.articles) c;
    insert into statement_sum_change (what, person_id, other_id, number)
        select l.* from portions_of_articles() p(articles), statements_linked(p.articles) l;
    perform fold_statement_sums();
end $$;

select recount_statement_sums();
