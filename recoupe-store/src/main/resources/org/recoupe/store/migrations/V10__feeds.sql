-- Feeds that are asked again and again, and what of them was asked for already.

create table feed (
  address text primary key,
  added_at text not null,
  added_by text not null,
  asked_at text,
  next_at text not null,
  failures integer not null default 0,
  error text,
  pages integer not null default 0
);
create index feed_next on feed (next_at);

create table fetched (
  address text primary key,
  at text not null,
  state text not null check (state in ('page', 'feed', 'failed')),
  tries integer not null,
  tag text,
  modified text
);
