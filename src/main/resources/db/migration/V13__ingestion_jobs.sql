-- Texts on their way in, for any number of processes. A row stands for a place that texts come from, a file or what a client calls its source, so it
-- is there once however many processes find the same file; "content" says which text, metadata and version of the engine are meant.
-- A text that a client sent is in the row until it has been taken in ("folder" is null); a file is read by whoever takes the job, which only a
-- process can that has its folder. Whoever works on a job has a lease on it: when it has expired, because that process died, others may take it.
create table ingestion_job (
    id           uuid primary key,
    origin       text not null,
    source       text not null,
    folder       text,
    content      uuid not null,
    text         text,
    metadata     text,
    state        text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    attempts     integer not null default 0,
    next_attempt timestamptz not null,
    leased_by    text,
    lease_until  timestamptz,
    step         text,
    problem      text,
    article_id   uuid,
    created_at   timestamptz not null,
    finished_at  timestamptz
);

create index ingestion_job_due on ingestion_job (folder, next_attempt) where state = 'WAITING';
create index ingestion_job_leased on ingestion_job (leased_by) where state = 'RUNNING';
create index ingestion_job_done on ingestion_job (finished_at) where state = 'DONE';
create index ingestion_job_listed on ingestion_job (state, created_at, id);
