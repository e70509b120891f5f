-- What people decided. Nothing is ever deleted here: what is undone stays, with who undid it, when and why.

create table decision (
  id ${identity},
  author text not null,
  decided_at text not null,
  reason text not null,
  kind text not null check (kind in ('CONFIRM', 'REJECT', 'ANNOTATE', 'MERGE')),
  target text not null check (target in ('FINDING', 'ANNOUNCEMENT', 'MATCH', 'PERSON')),
  story text not null,
  label text not null,
  traces text not null,
  value text not null,
  undone_by text,
  undone_at text,
  undone_reason text
);
create index decision_story on decision (story);
create index decision_author on decision (author, id);
