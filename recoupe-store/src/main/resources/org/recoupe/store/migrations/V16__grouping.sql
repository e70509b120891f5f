-- Stories and places can be merged, stories and people split, the day of an article put right. What may stand in a column is part of a
-- table, and SQLite changes no table: the journal moves into another of the same form. Decisions keep their numbers.

create table journal (
  id ${identity},
  author text not null,
  decided_at text not null,
  reason text not null,
  kind text not null check (kind in ('CONFIRM', 'REJECT', 'ANNOTATE', 'MERGE', 'SPLIT', 'CORRECT')),
  target text not null check (target in ('FINDING', 'ANNOUNCEMENT', 'MATCH', 'SAYING', 'PERSON', 'PLACE', 'STORY', 'ARTICLE')),
  story text not null,
  label text not null,
  traces text not null,
  value text not null,
  undone_by text,
  undone_at text,
  undone_reason text
);
insert into journal (id, author, decided_at, reason, kind, target, story, label, traces, value, undone_by, undone_at, undone_reason)
  ${numbered}
  select id, author, decided_at, reason, kind, target, story, label, traces,
    substr(value, 1, length(value) - 1) || ',"sides":[]}', undone_by, undone_at, undone_reason
  from decision order by id;
drop table decision;
alter table journal rename to decision;
${renumber};
create index decision_story on decision (story);
create index decision_author on decision (author, id);

-- Decisions for which articles are to be grouped, or weighed, again: they stand here from the moment at which they are made or taken
-- back until that is done.
create table regrouping (
  decision bigint primary key,
  turn integer not null,
  asked_at text not null,
  error text
);

-- Where the articles of a story stand that is no more.
create index change_subject on change (subject);
