-- Lists of names that a desk was given: kept, so that they hold until newer ones come. Which lists hold, and with which of them a story was
-- looked up last, is told by a sum over the lists: a story that bears another one is looked up again.

create table name_list (
  name text primary key,
  list_date text,
  file text not null,
  sha256 text not null,
  entries integer not null,
  unread integer not null,
  kept_at text not null,
  stored ${blob} not null
);

alter table heap add column lists text not null default '';
alter table story add column screened text not null default '';
create index story_screened on story (screened);
