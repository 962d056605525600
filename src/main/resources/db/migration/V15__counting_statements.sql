-- What statements add up to (who speaks most, in which months, in which papers) is counted in an index alone, without opening a row: the one along
-- the days, which every list reads, holds what there is to count. "speaker_printed" is a name cut to a length an index can hold.
alter table statement add column speaker_printed text collate "C" not null generated always as (left(speaker_name, 200)) stored;

drop index statement_said;
create index statement_said on statement (said_key, id) include (said_earliest, said_latest, said_on, determinacy, kind, attribution, polarity,
    speaker_kind, speaker_id, speaker_printed, article_id);

-- The publishers of many articles at once.
create index article_counted on article (id) include (publisher_key);
