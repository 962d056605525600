-- How often a text was begun without a word on how that ended: a process that dies says none. Such texts are read one at a time, and no more when
-- that has happened too often.
alter table ingestion_job add column begun integer not null default 0;
