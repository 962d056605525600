-- From which of its reports each value of an event is taken. Unknown for events summed up before, until their articles have been read again.
alter table event add column summary_report uuid;
alter table event add column date_report uuid;
alter table event add column place_report uuid;
alter table event add column participant_reports uuid[];
update event set participant_reports = array_fill(null::uuid, array[cardinality(participant_names)]);
alter table event alter column participant_reports set not null;
