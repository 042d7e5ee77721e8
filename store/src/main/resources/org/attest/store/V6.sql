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

-- Rows of the full text of events have the number of their account from now on: what is found need not be looked up by its id.
delete from account_text;
insert into account_text (rowid, account, headline, actors, places)
select
  rowid,
  id,
  headline,
  (select group_concat(name, char(10)) from account_actor where account_actor.account = account.id),
  (select group_concat(name, char(10)) from account_place where account_place.account = account.id)
from account;

delete from state where name = 'resolved';
