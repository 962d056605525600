-- Makes an archive many times as large as it is, for LoadingBenchmark: of each article there are as many copies as onrecord.copies says, in
-- stories of their own, days later. Persons stay who they are, so that a name that is common is borne in so many more articles, and terms stay as
-- common as they are. Nineteen in twenty quotations and all texts have no words in common with those they were copied from.

create temp table copied (name text);
insert into copied values ('article'), ('article_topic'), ('article_term'), ('source_file'), ('person_article'), ('block_member'),
    ('statement'), ('statement_about'), ('statement_speaker'), ('event'), ('event_participant'), ('event_report'), ('quotation'),
    ('quotation_key'), ('article_sketch'), ('article_sketch_key');

-- What a column of a copy is, by its table, name and type; b is the row it is copied from, k the number of the copy.
create function pg_temp.copy(tab text, col text, type text) returns text language sql as $$
    select format(case
        when col in ('person_id', 'speaker_id', 'participant_persons') then 'b.%1$I'
        when type = 'uuid' then 'md5(b.%1$I::text || k)::uuid'
        when type = '_uuid' then 'array(select md5(u::text || k)::uuid from unnest(b.%1$I) with ordinality as o(u, n) order by n)'
        when type = 'date' then 'b.%1$I + 4 * k'
        when col in ('published_key', 'said_key', 'date_key', 'day') then 'case when abs(b.%1$I) < 1000000 then b.%1$I + 4 * k else b.%1$I end'
        when col = 'key' and tab = 'quotation_key' then 'case when b.%1$I %% 20 = 0 then b.%1$I else hashint8extended(b.%1$I, k) end'
        when col = 'key' then 'hashint8extended(b.%1$I, k)'
        when col = 'keys' and tab = 'quotation'
            then 'array(select case when u %% 20 = 0 then u else hashint8extended(u, k) end from unnest(b.%1$I) with ordinality as o(u, n) order by n)'
        when col = 'keys' then 'array(select hashint8extended(u, k) from unnest(b.%1$I) with ordinality as o(u, n) order by n)'
        when col = 'text' and tab = 'article' then 'left(b.%1$I, 200)'
        when col in ('source', 'path') then 'b.%1$I || ''-'' || k'
        else 'b.%1$I' end, col)
$$;

do $$
declare
    one record;
    copies integer := current_setting('onrecord.copies');
begin
    perform set_config('session_replication_role', 'replica', false);
    -- Made anew when all rows are there.
    create temp table dropped as select indexname, indexdef from pg_indexes
        where schemaname = current_schema() and (indexdef like '% USING gin %' or indexdef like '% USING gist %');
    for one in select indexname from dropped loop
        execute format('drop index %I', one.indexname);
    end loop;
    for one in select c.name, string_agg(quote_ident(column_name), ', ') as columns,
            string_agg(pg_temp.copy(c.name, column_name::text, udt_name::text), ', ') as copied
            from copied c join information_schema.columns on table_name = c.name and table_schema = current_schema() and is_generated = 'NEVER'
            group by c.name loop
        execute format('create temp table base as select * from %I', one.name);
        execute format('insert into %I (%s) select %s from base b, generate_series(1, %s) as k on conflict do nothing', one.name, one.columns,
            one.copied, copies);
        drop table base;
    end loop;
    update block set members = members * (copies + 1);
    update person set article_count = article_count * (copies + 1), statement_count = statement_count * (copies + 1);
    update person_name set article_count = article_count * (copies + 1);
    for one in select indexdef from dropped loop
        execute one.indexdef;
    end loop;
    perform set_config('session_replication_role', 'origin', false);
end
$$;

analyze;
