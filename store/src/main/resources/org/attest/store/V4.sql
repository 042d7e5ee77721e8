-- Version 4 of the schema: full text. Both tables can always be made anew from the others, by running this file again: that
-- happens whenever they are found to be missing, incomplete or damaged.

drop trigger if exists report_text_added;
drop trigger if exists report_text_deleted;
drop table if exists report_text;
drop table if exists account_text;

-- Words of reports, without a copy of the texts: these stay in `report`. Case and accents do not count.
create virtual table report_text using fts5 (
  title,
  text,
  content = 'report',
  content_rowid = 'rowid',
  tokenize = 'unicode61 remove_diacritics 2'
);

create trigger report_text_added after insert on report
begin
  insert into report_text (rowid, title, text) values (new.rowid, new.title, new.text);
end;

create trigger report_text_deleted after delete on report
begin
  insert into report_text (report_text, rowid, title, text) values ('delete', old.rowid, old.title, old.text);
end;

insert into report_text (report_text) values ('rebuild');

-- By what events are found beside the reports: replaced with the accounts.
create virtual table account_text using fts5 (
  account unindexed,
  headline,
  actors,
  places,
  tokenize = 'unicode61 remove_diacritics 2'
);

insert into account_text (rowid, account, headline, actors, places)
select
  rowid,
  id,
  headline,
  (select group_concat(name, char(10)) from account_actor where account_actor.account = account.id),
  (select group_concat(name, char(10)) from account_place where account_place.account = account.id)
from account;
