-- Version 5 of the schema: where events lie on a map, who takes part in them, and what actors are called.

-- In degrees (WGS 84); null where the place of the event has no coordinates. `precision` tells how much ground it covers.
alter table account add column latitude real;
alter table account add column longitude real;
alter table account add column precision text;

-- Lists are narrowed down and counted by these alone, without the large rows of the table.
create index account_facets
  on account (type, status, country, earliest, latest, disputed, latitude, longitude, number, id);

-- Names are looked through once, and not once for each event that has them.
create index account_actor_name on account_actor (name, account);
create index account_place_name on account_place (name, account);

-- The list of reports is by name.
create index report_name on report (name, id);

-- The actors across reports that an account names as its agent or target.
create table account_party (
  account text not null references account (id) on delete cascade,
  role    text not null,
  actor   text not null,
  primary key (actor, account, role),
  check (role in ('AGENT', 'TARGET'))
) without rowid;

create index account_party_account on account_party (account);

-- `names` are all that reports call it, lower case, without accents, and without articles and apostrophes, one on each line;
-- `events` are those that name it as
-- agent or target.
alter table actor add column name text;
alter table actor add column kind text;
alter table actor add column names text;
alter table actor add column events integer not null default 0;

create index actor_events on actor (events desc, id);

-- The new columns are filled when the accounts are made again.
delete from state where name = 'resolved';
