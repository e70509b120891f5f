-- What pages ask of a name, told once when a story is written instead of at every look; and which decisions a story bears.
-- All of this is derived from story.stored, article.stored and decision, and is written again by `recoupe index`.

alter table story add column told integer not null default 0;
create index story_told on story (told);

create table entity_role (
  story text not null references story (id) on delete cascade,
  entity text not null,
  position integer not null,
  words text not null,
  primary key (story, entity, position)
);

create table entity_sentence (
  story text not null references story (id) on delete cascade,
  entity text not null,
  position integer not null,
  article text not null,
  start_offset integer not null,
  end_offset integer not null,
  sentence_start integer not null,
  sentence_end integer not null,
  primary key (story, entity, position)
);

create table decided (
  story text not null references story (id) on delete cascade,
  decision bigint not null,
  thing text not null,
  primary key (story, decision, thing)
);
create index decided_decision on decided (decision);
