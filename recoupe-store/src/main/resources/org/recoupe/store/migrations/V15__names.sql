-- Names across stories, counted when a story is written instead of at every look. Derived from entity; `recoupe index` counts again.

create table name_tally (
  type text not null,
  name text not null,
  stories integer not null,
  articles integer not null,
  mentions integer not null,
  primary key (type, name)
);
create index name_tally_most on name_tally (type, stories desc, articles desc, mentions desc, name);
insert into name_tally (type, name, stories, articles, mentions)
  select type, name, count(distinct story), sum(articles), sum(mentions) from entity group by type, name;
