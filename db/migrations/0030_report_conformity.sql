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

-- What a sample was drawn from, so that anybody draws it again outside: canonical JSON (RFC 8785) of a row for each report
-- with what the criteria look at. Null: it was drawn before this was kept.
alter table monitoring_sample add column drawn_from text;

-- A correction that its unit gave up: it stays with its steps and is read as if it had never been asked for.
alter table monitoring_correction add column discarded_by text references platform_person (id);
alter table monitoring_correction add column discarded_at instant;
alter table monitoring_correction add constraint monitoring_correction_discarded_check
  check ((discarded_by is null) = (discarded_at is null) and (discarded_at is null or status in ('draft', 'returned')));
drop index monitoring_correction_pending;
create unique index monitoring_correction_pending on monitoring_correction (report_id)
  where status <> 'validated' and discarded_at is null;
