-- What was taken in, for those who listen, whichever process they are connected to. A position is the microsecond in which its transaction was
-- about to end, and later than all before: "announcement_end" has the last one in its only row. Every transaction that announces something moves that
-- row as the last thing it does and holds it until it has ended. So positions become visible in ascending order, and whoever has read up to one
-- misses nothing before it; neither a sequence nor a time alone would do. As time goes on, no position is given twice even when the last
-- transactions are lost with the machine.
create table announcement (
    position bigint primary key,
    article_id uuid not null
);

create table announcement_end (
    position bigint not null
) with (fillfactor = 10);
insert into announcement_end values (0);
