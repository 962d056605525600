-- Who and what is meant is decided over all articles of a block, again and again, from what is stored here: what resolution compares, under
-- which keys it is found, and which ids have joined others. Rows of the versions before stand under no key and take no part until their
-- article is read again. That happens by itself after the start, since the engine is another one, too; persons and events keep their ids.

-- What an article is about.
create table article_topic (
    article_id     uuid primary key references article on delete cascade,
    published_on   date,
    ingested_at    timestamptz not null,
    terms          text[] not null,
    names          text[] not null,
    places         text[] not null
);

-- What was known of an article besides its text, so that it can be read again; null where only the article tells. Of what is there already nobody
-- knows any more which of both told it.
alter table article add column metadata text;
update article set metadata = json_build_object('title', title, 'publisher', publisher, 'authors', authors, 'publishedOn', published_on, 'url', url)::text;

-- An appearance has an id of its own. Who it is can change; "provisional" tells that too little is known.
alter table person_article add column id uuid;
update person_article set id = gen_random_uuid();
alter table person_article alter column id set not null;
alter table person_article add column gender text not null default 'UNKNOWN';
alter table person_article add column provisional boolean not null default false;
alter table person_article drop constraint person_article_pkey;
alter table person_article add primary key (id);

alter table person add column since timestamptz;
update person p set since = coalesce(
    (select min(a.ingested_at) from person_article m join article a on a.id = m.article_id where m.person_id = p.id), now());
alter table person alter column since set not null;
drop index person_keys;
alter table person drop column keys, drop column company;

alter table statement add column speaker_appearance uuid;
update statement s set speaker_appearance = a.id from person_article a where a.article_id = s.article_id and a.person_id = s.speaker_id;

alter table statement_about rename column himself to by_speaker;
alter table statement_about add column appearance uuid;
update statement_about b set appearance = a.id from statement s, person_article a
    where s.id = b.statement_id and a.article_id = s.article_id and a.person_id = b.person_id;
delete from statement_about where appearance is null;
alter table statement_about alter column appearance set not null;
alter table statement_about drop constraint statement_about_pkey;
alter table statement_about add primary key (statement_id, appearance);

alter table event add column since timestamptz;
update event e set since = coalesce(
    (select min(a.ingested_at) from event_report r join article a on a.id = r.article_id where r.event_id = e.id), now());
alter table event alter column since set not null;
drop index event_participant_key;
alter table event_participant drop column key;

alter table event_report add column trigger_lemma text not null default '';
alter table event_report add column participant_appearances uuid[];
update event_report set participant_appearances = array_fill(null::uuid, array[cardinality(participant_names)]);
alter table event_report alter column participant_appearances set not null;
alter table event_report add column type text;
update event_report r set type = e.type from event e where e.id = r.event_id;
alter table event_report alter column type set not null;
alter table event_report add column provisional boolean not null default false;

-- Blocks of persons are hashes of a surname; a person may be in several, and such blocks are linked and decided together. A block of events is
-- a type of events. "undecided" counts members that came or went since the whole block was decided.
create table block (
    id             bigint primary key,
    kind           text not null check (kind in ('PERSON', 'EVENT')),
    members        integer not null,
    undecided      integer not null
);

create index block_undecided on block (kind, id) where undecided > 0;

create table block_member (
    block          bigint not null,
    member         uuid not null,
    article_id     uuid not null references article on delete cascade,
    primary key (block, member)
);

create index block_member_article on block_member (article_id);

create table block_link (
    block          bigint not null,
    other          bigint not null,
    primary key (block, other)
);

-- Where a full name was met first. Another block that meets it is linked to this one.
create table full_name (
    name           bigint primary key,
    block          bigint not null
);

-- The rarest terms of an article, as hashes: where reports of one event are looked for.
create table article_term (
    term           bigint not null,
    article_id     uuid not null references article on delete cascade,
    primary key (term, article_id)
);

create index article_term_article on article_term (article_id);

-- The quoted words of a statement, with what finds the same words in other papers. Quotations with one "same_words" are the same words.
create table quotation (
    statement_id   uuid primary key references statement on delete cascade,
    article_id     uuid not null references article on delete cascade,
    words          text not null,
    keys           bigint[] not null,
    same_words     uuid not null,
    reason         text not null,
    confidence     double precision not null
);

create index quotation_keys on quotation using gin (keys);
create index quotation_same_words on quotation (same_words);
create index quotation_article on quotation (article_id);

-- A sketch of an article's wording, with what finds its copies. Articles with one "copies" are copies of one text.
create table article_sketch (
    article_id     uuid primary key references article on delete cascade,
    minima         integer[] not null,
    shingles       integer not null,
    keys           bigint[] not null,
    copies         uuid not null,
    reason         text not null,
    confidence     double precision not null
);

create index article_sketch_keys on article_sketch using gin (keys);
create index article_sketch_copies on article_sketch (copies);

-- Ids that have joined another, and which one answers for each.
create table former_id (
    id             uuid primary key,
    kind           text not null check (kind in ('PERSON', 'EVENT')),
    now            uuid not null
);

create index former_id_now on former_id (now);

-- When and why ids joined and parted.
create table identity_change (
    ordinal        bigint generated always as identity primary key,
    changed_at     timestamptz not null,
    kind           text not null check (kind in ('PERSON', 'EVENT')),
    what           text not null check (what in ('JOINED', 'PARTED')),
    id             uuid not null,
    other          uuid not null,
    reason         text not null
);

create index identity_change_of on identity_change (id);
create index identity_change_with on identity_change (other);

-- The id that answers for this one.
create function id_now(asked uuid) returns uuid stable parallel safe language sql as $$
    select coalesce((select now from former_id where id = asked), asked)
$$;

-- Those of one name, the latest first.
create index event_report_of_type on event_report (type);
create index person_article_named on person_article (name, published_key, id);
