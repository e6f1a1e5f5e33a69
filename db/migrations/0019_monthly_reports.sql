-- Monthly reports (domain.md D9 to D12, D33, D34): what was done of an activity in a month, where the proof is, and the
-- steps from who reports to who validates.

create table monitoring_report (
  id text primary key,
  plan_id text not null references operations_plan (id),
  unit_id text not null references platform_unit (id),
  activity_id text not null references operations_activity (id),
  month smallint not null check (month between 1 and 12),
  status text not null check (status in ('draft', 'submitted', 'returned', 'validated')),
  -- Raised by each change: whoever saves says which one was seen.
  revision integer not null check (revision > 0),
  -- Share of the year's work done in the month; null is not reported and differs from a written 0.
  share_bp integer check (share_bp between 0 and 100000),
  -- Whole units of the meta física, where the activity has one: the share derives from it.
  quantity bigint check (quantity >= 0),
  -- Work on demand: what came in and what was attended in the month.
  received bigint check (received >= 0),
  attended bigint check (attended >= 0),
  women bigint check (women >= 0),
  men bigint check (men >= 0),
  achievement text not null default '',
  difficulty text not null default '',
  corrective text not null default '',
  -- Why there is no evidence; '' where there is some, or nothing was said yet.
  no_evidence text not null default '',
  -- Post for which somebody else typed (D34), or null.
  on_behalf_of text,
  typed_by text not null references platform_person (id),
  typed_at instant not null,
  unique (activity_id, month)
);
create index monitoring_report_plan on monitoring_report (plan_id, month);
create index monitoring_report_unit on monitoring_report (unit_id);

-- Where the proof of a report is: an address, or the number of a record and where it is kept.
create table monitoring_evidence (
  id text primary key,
  report_id text not null references monitoring_report (id),
  unit_id text not null references platform_unit (id),
  kind text not null check (kind in ('link', 'record')),
  place text not null,
  -- The declared means of verification that it answers, as the plan writes it; null: another.
  means text,
  position integer not null
);
create index monitoring_evidence_report on monitoring_evidence (report_id);

-- The trail of a report; nothing of it changes.
create table monitoring_step (
  id text primary key,
  report_id text not null references monitoring_report (id),
  unit_id text not null references platform_unit (id),
  act text not null,
  from_status text not null,
  to_status text not null,
  person_id text not null references platform_person (id),
  post_name text not null,
  by_substitute boolean not null,
  -- The field that a return speaks of, or null.
  field text,
  comment text,
  at instant not null,
  position integer not null
);
create index monitoring_step_report on monitoring_step (report_id);

-- Row security as on the other rows of a unit: reading is free, writing is fenced.
do $$
declare t text;
begin
  foreach t in array array['monitoring_report', 'monitoring_evidence', 'monitoring_step'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for select using (true)', t || '_read', t);
    execute format('create policy %I on %I for insert with check (hilo_in_scope(unit_id))', t || '_insert', t);
    execute format('create policy %I on %I for update using (hilo_in_scope(unit_id)) with check (hilo_in_scope(unit_id))', t || '_update', t);
    execute format('create policy %I on %I for delete using (hilo_in_scope(unit_id))', t || '_delete', t);
  end loop;
end $$;
