-- Version 1 of the schema. A change to the schema is a new file V2.sql, never an edit of this one.

-- Texts as they came in. The name is what the user calls the report; when the same bytes come under several names it is
-- the first of them in alphabetical order, so that the order of arrival does not show.
create table report (
  id        text primary key,
  name      text not null,
  title     text,
  text      text not null,
  outlet    text,
  published text,
  url       text,
  input     text not null
);

-- What the reader made of each report. `format` is the digest of the shape of the JSON: a reading of another format
-- cannot be decoded and is made again.
create table reading (
  report text primary key references report (id) on delete cascade,
  reader text not null,
  format text not null,
  json   blob not null
);

-- Inputs that could not be read, until they are.
create table failure (
  input  text primary key,
  reason text not null,
  at     text not null
);

-- What all readings say together. These tables are replaced as a whole, and can always be made again from the readings.
create table lineage (
  report text primary key references report (id) on delete cascade,
  json   blob not null
);

create table actor (
  id   text primary key,
  json blob not null
);

create table account (
  id       text primary key,
  number   integer not null unique,
  headline text not null,
  type     text not null,
  status   text not null,
  counted  integer not null,
  disputed integer not null,
  earliest text,
  latest   text,
  country  text,
  place    text,
  killed_low  integer,
  killed_high integer,
  origins  integer not null,
  reports  integer not null,
  json     blob not null
);

-- Names by which the events of an actor, or at a place, are found: lower case, without accents.
create table account_actor (
  account text not null references account (id) on delete cascade,
  name    text not null,
  primary key (account, name)
) without rowid;

create table account_place (
  account text not null references account (id) on delete cascade,
  name    text not null,
  primary key (account, name)
) without rowid;

create table account_report (
  account text not null references account (id) on delete cascade,
  report  text not null references report (id) on delete cascade,
  primary key (account, report)
) without rowid;

create index account_report_report on account_report (report);

-- `resolved` holds the version of the resolver whose accounts these are. It is deleted in the transaction that changes
-- readings and set in the one that replaces the accounts: a crash between the two is seen by its absence.
create table state (
  name  text primary key,
  value text not null
) without rowid;
