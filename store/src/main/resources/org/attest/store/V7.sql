-- Version 7 of the schema: who says what events are made of, and what the review queue weighs.

-- Everybody by whose word something is known of an event: outlets, and whom they quote. `name` is in lower case, without
-- accents; `shown` as reports have it.
create table account_source (
  account text not null references account (id) on delete cascade,
  name    text not null,
  shown   text not null,
  primary key (account, name)
) without rowid;

create index account_source_name on account_source (name, account);

-- How many events each of them says something of.
create table source (
  name   text primary key,
  shown  text not null,
  events integer not null
) without rowid;

create index source_events on source (events desc, name);

-- Events are weighed by these alone, without the large rows of the table.
create index account_review on account (
  accepted, disputed, status, counted, corrected, origins, killed_low, killed_high, earliest, latest, place, number, id
);

-- The map is made from these alone.
create index account_point
  on account (latitude, longitude, place, precision, country, disputed)
  where latitude is not null and longitude is not null;

-- The new tables are filled when the accounts are made again.
delete from state where name = 'resolved';
