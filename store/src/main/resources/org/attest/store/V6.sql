-- Version 6 of the schema: searches that people keep, when events last changed, and what reports alone say.

-- `query` is what the address of the list of events has behind its question mark.
create table saved_search (
  id     text primary key,
  name   text not null,
  query  text not null,
  person text not null,
  at     text not null
) without rowid;

-- When the event was new, or its row in the list last said something else than before.
alter table account add column changed text;

create index account_changed on account (changed desc, id);

-- The account as reports tell it, without what people decided; null where nobody decided anything on it.
alter table account add column told blob;

delete from state where name = 'resolved';
