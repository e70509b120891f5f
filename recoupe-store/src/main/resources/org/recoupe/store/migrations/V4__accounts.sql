-- Who may use the desk, and what they did. Passwords, sessions and keys are kept as digests only.

create table account (
  name text primary key,
  role text not null check (role in ('READER', 'ANALYST', 'ADMIN')),
  password text not null,
  created_at text not null,
  disabled_at text,
  failed_logins integer not null default 0,
  failed_at text
);

create table session (
  digest text primary key,
  account text not null references account (name),
  opened_at text not null,
  expires_at text not null
);
create index session_account on session (account);

create table api_key (
  id ${identity},
  digest text not null unique,
  account text not null references account (name),
  label text not null,
  made_at text not null,
  revoked_at text
);
create index api_key_account on api_key (account);

create table audit (
  id ${identity},
  at text not null,
  who text not null,
  what text not null,
  detail text not null
);
create index audit_who on audit (who, id);
