-- A search ranks some of the newest rows that match. To find them without reading everything that matches, which for a common word of the news is a large
-- part of everything, one index knows the words of a row and when it is from: its "week" of eight days and its stretch of sixteen such weeks, counted
-- from 1970, the stretches with half a milliard added to tell them from weeks. (Class Newest asks for these.)
drop index article_search;
create index article_search on article using gin (search, (array[published_key >> 3, 500000000 + (published_key >> 7)]));
drop index statement_search;
create index statement_search on statement using gin (search, (array[said_key >> 3, 500000000 + (said_key >> 7)]));
drop index event_search;
create index event_search on event using gin (search, (array[date_key >> 3, 500000000 + (date_key >> 7)]));
