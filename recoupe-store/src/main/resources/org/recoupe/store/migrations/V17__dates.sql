-- What was known of the day of an article before somebody put it right, for when that is taken back. Nothing is ever deleted here.

create table dated (
  article text primary key,
  published text not null
);
