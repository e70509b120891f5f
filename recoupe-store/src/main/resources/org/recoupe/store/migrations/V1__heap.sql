-- The heap: what came in, the articles, their stories, and what was found in these.
-- Days are ISO 8601 dates, moments ISO 8601 in UTC. Offsets are UTF-16 units of article.text, half-open.
-- Columns named "stored" hold gzipped JSON of the program's own; everything in them that others want stands in columns too.

create table original (
  sha256 text primary key,
  name text not null,
  bytes ${blob} not null,
  kept_at text not null
);

create table arrival (
  id ${identity},
  original text not null references original (sha256),
  name text not null,
  state text not null check (state in ('waiting', 'done', 'failed')),
  received_at text not null,
  finished_at text,
  articles integer,
  error text
);
create index arrival_state on arrival (state, id);

create table rejected (
  place text not null,
  why text not null,
  seen_at text not null,
  primary key (place, why)
);

create table story (
  id text primary key,
  title text not null,
  day_from text,
  day_to text,
  articles integer not null,
  episodes integer not null,
  origins integer not null,
  disagreements integer not null,
  evolutions integer not null,
  announcements integer not null,
  founded_at text not null,
  changed_at text not null,
  stored ${blob} not null
);
create index story_days on story (day_from, day_to);
create index story_changed on story (changed_at);

create table article (
  id text primary key,
  name text not null,
  uri text not null,
  sha256 text not null,
  outlet text,
  owner text,
  title text,
  day_from text,
  day_to text,
  date_basis text not null,
  language text not null,
  text text not null,
  story text not null references story (id) deferrable initially deferred,
  episode text not null,
  added_at text not null,
  traits ${blob} not null,
  stored ${blob} not null
);
create index article_story on article (story);
create index article_day on article (day_from);
create index article_outlet on article (outlet);

create table episode (
  story text not null references story (id) on delete cascade,
  id text not null,
  position integer not null,
  title text not null,
  day_from text,
  day_to text,
  primary key (story, id)
);

create table entity (
  story text not null references story (id) on delete cascade,
  id text not null,
  type text not null check (type in ('PERSON', 'ORGANISATION', 'PLACE')),
  name text not null,
  role text,
  mentions integer not null,
  articles integer not null,
  latitude double precision,
  longitude double precision,
  country text,
  primary key (story, id)
);
create index entity_name on entity (type, name);

create table origin (
  story text not null references story (id) on delete cascade,
  id text not null,
  name text not null,
  articles integer not null,
  primary key (story, id)
);

create table copy (
  story text not null references story (id) on delete cascade,
  original text not null,
  copy text not null,
  kind text not null check (kind in ('COPY', 'DERIVED')),
  share double precision not null,
  via text,
  primary key (story, original, copy)
);

create table finding (
  story text not null references story (id) on delete cascade,
  id text not null,
  kind text not null,
  aspect text,
  about text not null,
  verdict text not null,
  why text not null,
  origins integer not null,
  primary key (story, id)
);
create index finding_kind on finding (kind);

create table finding_value (
  story text not null,
  finding text not null,
  position integer not null,
  value text not null,
  words text not null,
  article text not null,
  start_offset integer not null,
  end_offset integer not null,
  origin text,
  primary key (story, finding, position),
  foreign key (story, finding) references finding (story, id) on delete cascade
);

create table announcement (
  story text not null references story (id) on delete cascade,
  id text not null,
  what text not null,
  by_entity text,
  due text,
  due_from text,
  due_to text,
  outcome text not null,
  tellings integer not null,
  article text not null,
  start_offset integer not null,
  end_offset integer not null,
  primary key (story, id)
);
create index announcement_due on announcement (due_from);

create table listed (
  story text not null references story (id) on delete cascade,
  position integer not null,
  entity text not null,
  list text not null,
  list_date text,
  entry text,
  name text,
  score double precision,
  why text not null,
  claimed_by text,
  article text not null,
  start_offset integer not null,
  end_offset integer not null,
  primary key (story, position)
);

create table change (
  id ${identity},
  at text not null,
  subject text not null,
  kind text not null check (kind in ('FOUNDED', 'GROWN', 'PARTED', 'GONE')),
  detail text not null
);
create index change_at on change (at);
