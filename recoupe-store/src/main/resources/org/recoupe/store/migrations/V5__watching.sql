-- What somebody watches, and when they last looked.

create table saved_search (
  id ${identity},
  owner text not null,
  name text not null,
  asked text not null,
  made_at text not null,
  told_until text not null,
  unique (owner, name)
);

create table visit (
  who text not null,
  page text not null,
  at text not null,
  before text,
  primary key (who, page)
);
