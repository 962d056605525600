-- What reports tell of an event: one line that stands alone, the place that contains its place, and numbers. The first kind belongs to the first
-- lowest value, and so on. Reports of the version before tell theirs when their article has been read again.
alter table event_report add column summary text;
update event_report set summary = span_text;
alter table event_report alter column summary set not null;
alter table event_report add column place_within text;
alter table event_report add column number_kinds text[] not null default '{}';
alter table event_report add column number_lows double precision[] not null default '{}';
alter table event_report add column number_highs double precision[] not null default '{}';
alter table event_report add column number_approximate boolean[] not null default '{}';
alter table event_report add column number_units text[] not null default '{}';
alter table event_report add column number_counted text[] not null default '{}';
alter table event_report add column number_starts integer[] not null default '{}';
alter table event_report add column number_texts text[] not null default '{}';

alter table event add column place_within text;
alter table event add column number_kinds text[] not null default '{}';
alter table event add column number_lows double precision[] not null default '{}';
alter table event add column number_highs double precision[] not null default '{}';
alter table event add column number_approximate boolean[] not null default '{}';
alter table event add column number_units text[] not null default '{}';
alter table event add column number_counted text[] not null default '{}';
alter table event add column number_starts integer[] not null default '{}';
alter table event add column number_texts text[] not null default '{}';
alter table event add column number_reports uuid[] not null default '{}';

-- Where nobody tells when an event happened, the day on which it was first reported stands in for it in lists.
alter table event drop column date_key;
alter table event add column date_key integer not null
    generated always as (coalesce(coalesce(earliest, first_reported_on) - date '1970-01-01', -2147483648)) stored;

create index event_date on event (date_key, id);
create index event_type_date on event (type, date_key, id);
create index event_place on event (place_key, date_key, id);
create index event_articles on event (article_count, id, date_key);
create index event_confidence on event (confidence, id, date_key);

update event_participant p set date_key = e.date_key from event e where e.id = p.event_id and p.date_key <> e.date_key;
