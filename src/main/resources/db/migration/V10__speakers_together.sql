-- Each of those who speak together. A statement of one speaker has none here; it has "speaker_id". What was read before is read again after the
-- start.
create table statement_speaker (
    statement_id   uuid not null references statement on delete cascade,
    ordinal        integer not null,
    kind           text not null,
    name           text not null,
    appearance     uuid,
    person_id      uuid references person,
    span_start     integer,
    span_text      text,
    primary key (statement_id, ordinal)
);

create index statement_speaker_person on statement_speaker (person_id, statement_id) where person_id is not null;
create index statement_speaker_appearance on statement_speaker (appearance) where appearance is not null;
