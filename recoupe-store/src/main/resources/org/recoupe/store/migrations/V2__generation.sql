-- What changed since when: every put has a number, and stories bear the number of the put that wrote them last. What is
-- derived from the database (the search index) remembers the number up to which it has followed, and of which heap.

create table heap (
  id integer primary key check (id = 1),
  uuid text not null,
  generation bigint not null
);

alter table story add column generation bigint not null default 0;
create index story_generation on story (generation);
