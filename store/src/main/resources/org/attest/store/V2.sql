-- Version 2 of the schema: people's decisions.

-- The log of revisions. Nothing in it is ever changed or deleted: to undo is an entry of its own. `act` is decide, undo or
-- redo; `target` is the revision that is undone or done again, `decision` the JSON of what is decided.
create table revision (
  number   integer primary key,
  at       text not null,
  person   text not null,
  note     text,
  act      text not null,
  target   integer references revision (number),
  decision text,
  check ((act = 'decide') = (decision is not null)),
  check ((act = 'decide') = (target is null))
);

create trigger revision_is_not_changed before update on revision
begin
  select raise(abort, 'the log of revisions is only added to');
end;

create trigger revision_is_not_deleted before delete on revision
begin
  select raise(abort, 'the log of revisions is only added to');
end;

-- What became of each decision. These tables are replaced with the accounts.
create table standing (
  revision integer primary key references revision (number),
  state    text not null
);

create table standing_event (
  revision integer not null references standing (revision) on delete cascade,
  event    text not null,
  primary key (revision, event)
) without rowid;

create index standing_event_event on standing_event (event);

-- Whether a person accepted the account as a whole, and whether one decided what it says.
alter table account add column accepted integer not null default 0;
alter table account add column corrected integer not null default 0;
