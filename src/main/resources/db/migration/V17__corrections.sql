-- What editors have corrected: who, when, why, and what was there before. Rows are only added; what is taken back says so. "subjects" are the
-- ids of what was corrected, as they were known then and have become since; those of persons and events answer as former ids, too.
create table correction (
    id             uuid primary key,
    kind           text not null,
    subjects       uuid[] not null,
    fields         text[] not null,
    old_values     text[] not null,
    new_values     text[] not null,
    made_at        timestamptz not null,
    editor         text not null,
    reason         text,
    undone_at      timestamptz,
    undone_by      text,
    undone_reason  text
);

create index correction_subjects on correction using gin (subjects);
create index correction_made on correction (made_at, id);

-- Where a correction holds on to the articles: by words, so that it survives another reading and another version of the text. "member" is what
-- stands there now, null when it is not there any more: the correction waits until it comes back. "article_id" refers to no row for that reason.
-- Those of one "part" are meant together: one of the persons that are one, or one of the parts that are two.
create table correction_place (
    correction_id  uuid not null references correction,
    ordinal        integer not null,
    part           integer not null,
    sort           text not null check (sort in ('PERSON', 'STATEMENT', 'EVENT', 'ARTICLE')),
    article_id     uuid not null,
    words          text not null,
    around         text not null,
    member         uuid,
    primary key (correction_id, ordinal)
);

create index correction_place_article on correction_place (article_id);
create index correction_place_member on correction_place (member);

-- What answers as a thing now, and everything that answered as it before.
create function ids_ever(thing uuid) returns uuid[] language sql stable as
    'select array[thing] || array(select id from former_id where now = thing)';

-- How often editors have changed a thing: what they did, and what they took back.
create function version_of(thing uuid) returns integer language sql stable as
    'select (count(*) + count(undone_at))::integer from correction where subjects && ids_ever(thing)';

-- What is needed to bring back an article that an editor has deleted.
create table deleted_text (
    correction_id  uuid primary key references correction,
    article_id     uuid not null,
    text           text not null,
    source         text not null,
    url            text,
    path           text,
    fingerprint    text,
    metadata       text
);
