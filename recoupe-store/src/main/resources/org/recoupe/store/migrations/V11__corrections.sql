-- A day or a speaker can be corrected. What may stand in a column is part of a table, and SQLite changes no table: the journal
-- moves into another of the same form.

create table journal (
  id ${identity},
  author text not null,
  decided_at text not null,
  reason text not null,
  kind text not null check (kind in ('CONFIRM', 'REJECT', 'ANNOTATE', 'MERGE', 'CORRECT')),
  target text not null check (target in ('FINDING', 'ANNOUNCEMENT', 'MATCH', 'SAYING', 'PERSON')),
  story text not null,
  label text not null,
  traces text not null,
  value text not null,
  undone_by text,
  undone_at text,
  undone_reason text
);
insert into journal (author, decided_at, reason, kind, target, story, label, traces, value, undone_by, undone_at, undone_reason)
  select author, decided_at, reason, kind, target, story, label, traces, value, undone_by, undone_at, undone_reason
  from decision order by id;
drop table decision;
alter table journal rename to decision;
create index decision_story on decision (story);
create index decision_author on decision (author, id);
