-- Version 3 of the schema: a table of actors of the user's own.

-- The file it was loaded from: no row, or one. It is replaced together with the accounts that are made with it.
create table actor_table (
  source text not null,
  digest text not null
);

create table known_actor (
  wikidata text primary key,
  kind     text
) without rowid;

-- Names in the order of the table, the first one before its aliases.
create table known_actor_name (
  wikidata text not null references known_actor (wikidata) on delete cascade,
  position integer not null,
  name     text not null,
  primary key (wikidata, position)
) without rowid;
