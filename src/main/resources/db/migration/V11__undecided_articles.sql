-- Articles whose reports, or events whose other reports, have changed since they were looked at together with all that bears on them. No foreign
-- key: who leaves an article to be decided must not wait for who deletes it, and what is left of it is found gone when it is looked at.
create table undecided_article (
    article_id     uuid primary key
);

insert into undecided_article (article_id) select distinct article_id from event_report
    where exists (select from block where kind = 'EVENT' and undecided > 0);

delete from block where kind = 'EVENT';
alter table block drop column kind;
create index block_undecided on block (id) where undecided > 0;
