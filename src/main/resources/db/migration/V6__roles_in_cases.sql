-- What those who take part in an event are in a case: the accused, a judge. Unknown for events read before, until they are read again.
alter table event_report add column participant_court_roles text[];
update event_report set participant_court_roles = array_fill(null::text, array[cardinality(participant_names)]);
alter table event_report alter column participant_court_roles set not null;
alter table event add column participant_court_roles text[];
update event set participant_court_roles = array_fill(null::text, array[cardinality(participant_names)]);
alter table event alter column participant_court_roles set not null;
