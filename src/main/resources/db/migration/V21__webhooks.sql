-- Addresses that statements of a filter are posted to. What is announced (see V12) up to "at_position" has been posted, and of the article announced
-- there all up to the statement "at_statement", which stands at "at_ordinal" in it; the largest ordinal says that nothing is left there. So a row knows
-- where to go on, whichever process does, and announcements are kept as long as a row is behind them. "filter" is JSON as clients write a
-- StatementFilter. The secret signs what is posted, so it has to be there as it is.
create table webhook (
    id             uuid primary key,
    url            text not null,
    secret         text not null,
    filter         text not null,
    added_at       timestamptz not null default now(),
    added_by       text not null,
    at_position    bigint not null,
    at_ordinal     integer not null,
    at_statement   uuid not null,
    pass_over      boolean not null default false,
    delivered      bigint not null default 0,
    delivered_at   timestamptz,
    attempts       integer not null default 0,
    failing_since  timestamptz,
    next_attempt   timestamptz not null default now(),
    problem        text,
    dead           boolean not null default false,
    lease          uuid,
    lease_until    timestamptz
);
