-- Conformidad técnica of reports (domain.md D36): what a unidad rectora said of the report of an office under its
-- actividad tipo. A row for each act, never changed: the last one is where the report stands.
create table monitoring_conformity (
  id text primary key,
  report_id text not null references monitoring_report (id),
  -- Acts on one report follow each other: the plan's row is taken alone.
  position integer not null check (position > 0),
  template_id text not null references operations_template (id),
  act text not null check (act in ('give', 'except', 'withdraw')),
  from_status text not null check (from_status in ('pending', 'given', 'exception')),
  to_status text not null check (to_status in ('pending', 'given', 'exception')),
  -- SHA-256 of what was looked at: a later change makes the report pending again.
  digest text not null,
  -- The field that an exception speaks of, or null for the whole report.
  field text,
  -- What an exception says, or why something was taken back.
  reason text,
  person_id text not null references platform_person (id),
  -- As it was called on that day.
  post_name text not null,
  by_substitute boolean not null,
  at instant not null,
  unique (report_id, position),
  check ((act = 'give') = (reason is null)),
  check (field is null or act = 'except')
);

-- A validated report that is returned before its month is closed: pieces that somebody gave a verdict of stay as they were
-- seen and are the report's no longer; it goes on with copies of them that nobody has looked at.
alter table monitoring_evidence add column set_aside boolean not null default false;
