-- What came of reading the kept files again (ADR 036): the last check that ended, and the one under way, which goes on from
-- the last hash that it read.

create table platform_file_check (
  -- Day on which it began; whoever writes it begins the check of that day.
  day calendar_date primary key,
  began_at instant not null,
  ended_at instant,
  read_up_to text not null default '',
  whole integer not null default 0 check (whole >= 0),
  -- Paths in the storage that no row names.
  extra integer not null default 0 check (extra >= 0)
);

create table platform_file_fault (
  day calendar_date not null references platform_file_check (day) on delete cascade,
  sha256 text not null,
  state text not null check (state in ('altered', 'missing', 'unreadable')),
  primary key (day, sha256)
);
