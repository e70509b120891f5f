-- Where a saved search tells what is new in it. What was told is known by the last article: when it was put into the store, and
-- its id. The secret signs what is sent, so it is kept as it is.

create table webhook (
  search bigint primary key references saved_search (id),
  address text not null,
  secret text not null,
  told_until text not null,
  told_article text not null,
  next_at text not null,
  failures integer not null default 0,
  error text,
  sent_at text,
  sent integer not null default 0,
  stopped_at text
);
create index webhook_next on webhook (next_at);
