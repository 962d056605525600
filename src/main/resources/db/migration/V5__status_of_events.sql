-- Whether an event is told as a fact, and in which way it was done. "listed" tells what lists show unless more is asked for; "first_as_person" of
-- event_participant marks a person's first row only in such events.
alter table event add column status text;
update event set status = case when planned then 'PLANNED' else 'HAPPENED' end;
alter table event alter column status set not null;
alter table event drop column planned;
alter table event add column mode text;
alter table event add column listed boolean not null generated always as (status in ('HAPPENED', 'PLANNED')) stored;

alter table event_report add column status text;
update event_report set status = case when planned then 'PLANNED' else 'HAPPENED' end;
alter table event_report alter column status set not null;
alter table event_report drop column planned;
alter table event_report add column mode text;

create index event_unlisted on event (status, date_key, id) where not listed;
create index event_mode on event (mode, date_key, id) where mode is not null;
