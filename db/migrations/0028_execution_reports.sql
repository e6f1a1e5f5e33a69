-- Reports on execution (informes de ejecución): what the bytes of a cut say of a month or a quarter, of a unit or of the
-- institution, with a narrative that is kept in versions. What is issued is a record of operations, whose bytes never change.

create table monitoring_execution_report (
  id text primary key,
  plan_id text not null references operations_plan (id),
  -- Where its figures are: they are never read live.
  cut_id text not null references monitoring_cut (id),
  period text not null check (period in ('month', 'quarter')),
  -- Null: of the institution.
  unit_id text references platform_unit (id)
);
create unique index monitoring_execution_report_of on monitoring_execution_report (cut_id, period, coalesce(unit_id, ''));

-- Nothing of a version changes; the next one is another row.
create table monitoring_narrative (
  id text primary key,
  report_id text not null references monitoring_execution_report (id),
  unit_id text references platform_unit (id),
  number integer not null check (number > 0),
  presentation text not null,
  achievements text not null,
  difficulties text not null,
  corrective text not null,
  next text not null,
  person_id text not null references platform_person (id),
  post_name text not null,
  at instant not null,
  unique (report_id, number)
);

create table monitoring_issued_report (
  id text primary key,
  report_id text not null references monitoring_execution_report (id),
  unit_id text references platform_unit (id),
  number integer not null check (number > 0),
  narrative_id text not null references monitoring_narrative (id),
  -- Bytes, code, day and post.
  record_id text not null references operations_record (id),
  unique (report_id, number)
);

-- Row security as on the other rows of a unit; those of the institution are written by whoever may write everything.
do $$
declare t text;
begin
  foreach t in array array['monitoring_execution_report', 'monitoring_narrative', 'monitoring_issued_report'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for select using (true)', t || '_read', t);
    execute format('create policy %I on %I for insert with check (hilo_in_scope(coalesce(unit_id, '''')))', t || '_insert', t);
  end loop;
end $$;
-- To hold a report while its next version is written; no other row of the three is ever changed.
create policy monitoring_execution_report_update on monitoring_execution_report
  for update using (hilo_in_scope(coalesce(unit_id, ''))) with check (hilo_in_scope(coalesce(unit_id, '')));
