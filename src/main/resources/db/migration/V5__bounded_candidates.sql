-- What is decided anew when an article comes is found in a time that does not depend on how much is stored: along these indexes a bounded
-- number of candidates under each key can be read, which a GIN index cannot do.

create table quotation_key (
    key            bigint not null,
    member         uuid not null,
    primary key (key, member)
);

insert into quotation_key (key, member) select distinct unnest(keys), statement_id from quotation;
drop index quotation_keys;

create table article_sketch_key (
    key            bigint not null,
    member         uuid not null,
    primary key (key, member)
);

insert into article_sketch_key (key, member) select distinct unnest(keys), article_id from article_sketch;
drop index article_sketch_keys;

-- The members of a large group that are looked at are those with the smallest ids.
drop index quotation_same_words;
create index quotation_same_words on quotation (same_words, statement_id);

-- The day of an article: one event is reported within days, so articles with a common term are looked for near the day.
alter table article_term add column day integer;
update article_term t set day = coalesce(a.published_on, (a.ingested_at at time zone 'UTC')::date) - date '1970-01-01'
    from article a where a.id = t.article_id;
alter table article_term alter column day set not null;
alter table article_term drop constraint article_term_pkey;
alter table article_term add primary key (term, day, article_id);
