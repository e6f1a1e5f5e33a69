-- Corrections (rectificación, domain.md D38): a wrong figure of a month that a cut closed is rectified in the month that is
-- open. It goes the way of a report and changes nothing until it is validated; the report itself stays as it was written.

create table monitoring_correction (
  id text primary key,
  plan_id text not null references operations_plan (id),
  unit_id text not null references platform_unit (id),
  activity_id text not null references operations_activity (id),
  -- The month whose figure was wrong, and its report.
  month integer not null check (month between 1 and 12),
  report_id text not null references monitoring_report (id),
  -- Place in the chain of the report, from 1; the newest validated one counts.
  number integer not null check (number > 0),
  status text not null check (status in ('draft', 'submitted', 'returned', 'validated')),
  revision integer not null check (revision > 0),
  -- The figures that counted when it was written, and those that it puts in their place, as in monitoring_report.
  before_share_bp integer check (before_share_bp between 0 and 100000),
  before_quantity bigint check (before_quantity >= 0),
  before_received bigint check (before_received >= 0),
  before_attended bigint check (before_attended >= 0),
  share_bp integer check (share_bp between 0 and 100000),
  quantity bigint check (quantity >= 0),
  received bigint check (received >= 0),
  attended bigint check (attended >= 0),
  cause text not null check (cause in ('typing', 'countedTwice', 'wrongMonth', 'lateProof', 'verification', 'other')),
  reason text not null,
  -- Number of the record that proves the new figure, and where it is kept.
  record text not null,
  typed_by text not null references platform_person (id),
  typed_at instant not null,
  -- The month that was open when it was validated: it is written in that one.
  written_in integer check (written_in between 1 and 12),
  unique (report_id, number),
  check ((status = 'validated') = (written_in is not null)),
  check (written_in > month)
);
create index monitoring_correction_plan on monitoring_correction (plan_id, month);
-- Whoever asks for another one waits until this is decided.
create unique index monitoring_correction_pending on monitoring_correction (report_id) where status <> 'validated';

-- The trail of a correction stands with that of its report; null is the report's own.
alter table monitoring_step add column correction_id text references monitoring_correction (id);
create index monitoring_step_correction on monitoring_step (correction_id) where correction_id is not null;

alter table monitoring_correction enable row level security;
alter table monitoring_correction force row level security;
create policy monitoring_correction_read on monitoring_correction for select using (true);
create policy monitoring_correction_insert on monitoring_correction for insert with check (hilo_in_scope(unit_id));
create policy monitoring_correction_update on monitoring_correction
  for update using (hilo_in_scope(unit_id)) with check (hilo_in_scope(unit_id));
create policy monitoring_correction_delete on monitoring_correction for delete using (hilo_in_scope(unit_id));
