-- Lists narrowed to a range of days are read along the days they are sorted by. What may have been said or have happened on a day or
-- later is not only what begins then: "in 2014" lasts until December. These functions give the first day from which such a list has to
-- be read; they look only at what is not dated to the day.

create index statement_said_vaguely on statement using gist (daterange(said_earliest, said_latest, '[]'))
    where said_earliest is distinct from said_latest;

-- The "+ 0" keeps PostgreSQL from looking for the smallest key along the index of all keys.
create function said_from(day date) returns integer stable parallel safe language sql as $$
    select least(day - date '1970-01-01', (
        select min(said_key + 0) from statement
        where said_earliest is distinct from said_latest and daterange(said_earliest, said_latest, '[]') @> day))
$$;

create index event_date_vaguely on event using gist (daterange(earliest, latest, '[]')) where earliest is distinct from latest;

create function happened_from(day date) returns integer stable parallel safe language sql as $$
    select least(day - date '1970-01-01', (
        select min(date_key + 0) from event
        where earliest is distinct from latest and daterange(earliest, latest, '[]') @> day))
$$;

-- Read in another order, what lies outside the range is passed over without opening its row.
drop index statement_confidence;
create index statement_confidence on statement (confidence, id, said_key);
drop index event_articles;
create index event_articles on event (article_count, id, date_key);
drop index event_confidence;
create index event_confidence on event (confidence, id, date_key);

-- Equal entries are stored once, so that this index is small: statements are counted in it, and rare kinds found.
create index statement_by_kind on statement (kind, attribution, said_key, said_earliest, said_latest);
