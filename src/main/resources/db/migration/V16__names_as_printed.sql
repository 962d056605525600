create function without_accents(words text) returns text immutable strict parallel safe language sql as $$
    select regexp_replace(normalize(words, NFD), '[\u0300-\u036f]+', '', 'g')
$$;

-- Events are found by those who take part in them as they are printed, without regard to case and accents: by the words of all of them. An index
-- knows no other functions of ours, so this one takes the accents off itself.
create function names_sought(names text[]) returns tsvector immutable strict parallel safe language sql as $$
    select to_tsvector('simple', coalesce((
        select string_agg(regexp_replace(normalize(n, NFD), '[\u0300-\u036f]+', '', 'g'), ' ') from unnest(names) n), ''))
$$;

create index event_named on event using gin (names_sought(participant_names));

-- Organisations that speak, the most frequent ones, are counted in an index alone.
create index statement_of_organisation on statement (lower(speaker_printed), speaker_printed)
    where speaker_kind = 'ORGANISATION' and determinacy = 'DETERMINATE';
