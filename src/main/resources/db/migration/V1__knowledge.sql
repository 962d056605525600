-- What was read and what the service believes. Every list is read along an index that ends in the id, so that pages can be cut by the
-- values of their last row. Columns named ..._key hold a text without case and accents, cut to a length an index can hold; day keys
-- count days from 1970, the smallest integer standing for "unknown", which so counts as the oldest.
-- Collation "C" keeps the order the same on every server.

create table article (
    id             uuid primary key,
    source         text not null,
    url            text,
    title          text not null,
    title_key      text collate "C" not null,
    publisher      text,
    publisher_key  text collate "C",
    authors        text[] not null,
    published_on   date,
    published_key  integer not null generated always as (coalesce(published_on - date '1970-01-01', -2147483648)) stored,
    dateline       text,
    language       text not null,
    word_count     integer not null,
    ingested_at    timestamptz not null,
    engine         text not null,
    noise          integer[] not null,
    text           text not null,
    search         tsvector not null generated always as (
        setweight(to_tsvector('english', left(title, 1000)), 'A') || to_tsvector('english', left(text, 200000))) stored
);

create index article_published on article (published_key, id);
create index article_ingested on article (ingested_at, id);
create index article_title on article (title_key, id);
create index article_publisher on article (publisher_key, published_key, id);
create index article_search on article using gin (search);

-- Where texts were read from. A row without its article stands for an article that an editor deleted: the file is not read again.
create table source_file (
    path           text primary key,
    text_id        uuid not null,
    metadata       text not null,
    article_id     uuid references article on delete set null
);

create index source_file_article on source_file (article_id);
create index source_file_text on source_file (text_id);

-- "keys" are the coarse keys under which spellings of the names meet, "company" the names of others in the articles stored last.
create table person (
    id              uuid primary key,
    name            text not null,
    name_key        text collate "C" not null,
    aliases         text[] not null,
    role_titles     text[] not null,
    role_counts     integer[] not null,
    article_count   integer not null,
    statement_count integer not null,
    keys            text[] not null,
    company         text[] not null default '{}',
    names_folded    text not null,
    roles_folded    text not null,
    search          tsvector not null generated always as (to_tsvector('simple', left(names_folded, 200000))) stored,
    role_search     tsvector not null generated always as (to_tsvector('simple', left(roles_folded, 200000))) stored
);

create index person_name_order on person (name_key, id);
create index person_articles on person (article_count, id);
create index person_statements on person (statement_count, id);
create index person_search on person using gin (search);
create index person_keys on person using gin (keys);
create index person_role_search on person using gin (role_search);

-- Every name and role of a person and how many articles print it.
create table person_name (
    person_id      uuid not null references person on delete cascade,
    kind           text not null check (kind in ('NAME', 'ALIAS', 'ROLE')),
    text           text collate "C" not null,
    article_count  integer not null,
    primary key (person_id, kind, text)
);

-- A person in an article, with why the name there was taken for this person, and every place that mentions them.
create table person_article (
    article_id     uuid not null references article on delete cascade,
    person_id      uuid not null references person,
    published_key  integer not null,
    position       integer not null,
    name           text not null,
    aliases        text[] not null,
    roles          text[] not null,
    reason         text not null,
    confidence     double precision not null,
    mention_kinds  text not null,
    mention_starts integer[] not null,
    mention_ends   integer[] not null,
    mention_texts  text[] not null,
    primary key (article_id, person_id)
);

create index person_article_in_order on person_article (article_id, position, person_id);
create index person_article_by_article on person_article (person_id, article_id);
create index person_article_of_person on person_article (person_id, published_key, article_id);

create table statement (
    id             uuid primary key,
    article_id     uuid not null references article on delete cascade,
    position       integer not null,
    kind           text not null,
    attribution    text not null,
    text           text not null,
    spans          integer[] not null,
    context_start  integer not null,
    context        text not null,
    speaker_kind   text not null,
    speaker_id     uuid references person,
    speaker_name   text not null,
    speaker_folded text not null,
    speaker_start  integer,
    speaker_end    integer,
    cue_start      integer,
    cue_end        integer,
    addressee      text,
    said_on        text,
    said_earliest  date,
    said_latest    date,
    said_key       integer not null,
    confidence     double precision not null,
    search         tsvector not null generated always as (to_tsvector('english', left(text, 200000))) stored,
    speaker_search tsvector not null generated always as (to_tsvector('simple', left(speaker_folded, 2000))) stored
);

create index statement_of_article on statement (article_id, position, id);
create index statement_of_speaker on statement (speaker_id, said_key, id);
create index statement_said on statement (said_key, id);
create index statement_confidence on statement (confidence, id);
create index statement_search on statement using gin (search);
create index statement_speaker_search on statement using gin (speaker_search);

-- Persons mentioned in the words of a statement. "himself" tells that the speaker is meant.
create table statement_about (
    statement_id   uuid not null references statement on delete cascade,
    person_id      uuid not null references person,
    said_key       integer not null,
    himself        boolean not null,
    primary key (statement_id, person_id)
);

create index statement_about_person on statement_about (person_id, said_key, statement_id);

create table event (
    id                  uuid primary key,
    type                text not null,
    summary             text not null,
    date                text,
    earliest            date,
    latest              date,
    date_key            integer not null generated always as (coalesce(earliest - date '1970-01-01', -2147483648)) stored,
    place               text,
    place_key           text collate "C",
    first_reported_on   date,
    participant_roles   text[] not null,
    participant_names   text[] not null,
    participant_persons uuid[] not null,
    planned             boolean not null,
    article_count       integer not null,
    confidence          double precision not null,
    search              tsvector not null generated always as (to_tsvector('english', left(summary, 200000))) stored
);

create index event_date on event (date_key, id);
create index event_type_date on event (type, date_key, id);
create index event_articles on event (article_count, id);
create index event_confidence on event (confidence, id);
create index event_place on event (place_key, date_key, id);
create index event_search on event using gin (search);

-- Who took part, once for each name. "first_as_person" marks a person's first row in an event.
create table event_participant (
    event_id       uuid not null references event on delete cascade,
    ordinal        integer not null,
    type           text not null,
    key            text collate "C" not null,
    person_id      uuid references person,
    date_key       integer not null,
    first_as_person boolean not null,
    primary key (event_id, ordinal)
);

create index event_participant_key on event_participant (key, type, event_id);
create index event_participant_person on event_participant (person_id, date_key, event_id) where first_as_person;
create index event_participant_any_person on event_participant (person_id);

-- A place where an article reports an event, with what it says of it. "first_here" marks the article's first report of the event.
create table event_report (
    id                  uuid primary key,
    event_id            uuid not null references event,
    article_id          uuid not null references article on delete cascade,
    published_key       integer not null,
    first_here          boolean not null,
    span_start          integer not null,
    span_text           text not null,
    trigger_start       integer not null,
    trigger_text        text not null,
    date                text,
    earliest            date,
    latest              date,
    place               text,
    participant_roles   text[] not null,
    participant_names   text[] not null,
    participant_persons uuid[] not null,
    planned             boolean not null,
    confidence          double precision not null,
    reason              text not null,
    identity_confidence double precision not null
);

create index event_report_of_article on event_report (article_id, span_start, event_id) where first_here;
create index event_report_by_article on event_report (article_id);
create index event_report_of_event on event_report (event_id, published_key, id);
