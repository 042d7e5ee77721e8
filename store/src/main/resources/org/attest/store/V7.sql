-- Version 7 of the schema: who says what events are made of, and what the review queue weighs.

-- Everybody by whose word something is known of an event: outlets, and whom they quote. `name` is in lower case, without
-- accents; `shown` as reports have it; `events` how many these are.
create table source (
  id     integer primary key,
  name   text not null unique,
  shown  text not null,
  events integer not null default 0
);

create index source_events on source (events desc, name);

-- `event` is the rowid of the account: numbers are counted several times faster than names.
create table account_source (
  event  integer not null,
  source integer not null references source (id),
  primary key (event, source)
) without rowid;

create index account_source_source on account_source (source, event);

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
