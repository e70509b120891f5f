-- Accounts of people for whom the login of their newsroom vouches: known by who vouches and by the name it has for them, never by
-- the name of the account.

create table foreign_login (
  issuer text not null,
  subject text not null,
  account text not null references account (name),
  seen_at text not null,
  primary key (issuer, subject)
);
