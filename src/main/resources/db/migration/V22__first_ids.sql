-- Which id an appearance or a report was given at first, when it has another one now: because it came to another person or event, or its own
-- joined another. When they part again, each goes back to the id that it had. A row stays when an article is read again.
create table first_id (
    member         uuid primary key,
    id             uuid not null
);

create index first_id_of on first_id (id);

-- Since when an id was known that has joined another, so that it is as old as it was when it comes back.
alter table former_id add column since timestamptz not null default now();
