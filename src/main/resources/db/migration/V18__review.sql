-- Whom an article names is least certain where this is short: what editors look through.
create index person_article_unsure on person_article (confidence, id) where confidence < 0.9 and not provisional;
