-- Whether the speaker affirms or denies the words, and whether they were said at all. What was read before is read again after the start.
alter table statement
    add column polarity text not null default 'AFFIRMED',
    add column determinacy text not null default 'DETERMINATE';
alter table statement alter column polarity drop default, alter column determinacy drop default;

alter table statement_about add column determinate boolean not null default true;
alter table statement_about alter column determinate drop default;

-- What has no day of its own was said when the article was published, for filters as for the order.
update statement s set said_earliest = a.published_on, said_latest = a.published_on
    from article a where a.id = s.article_id and s.said_on is null and a.published_on is not null;

drop index statement_by_kind;
create index statement_by_kind on statement (kind, attribution, polarity, determinacy, said_key, said_earliest, said_latest);
