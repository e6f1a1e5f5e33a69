-- Yearly closing (domain.md D40): each unit declares how every activity of the version in force ended, the level above
-- or planning confirms it, and the year is closed. It opens again only for some days.

alter table operations_plan
  -- Day on which the year was closed first, or null.
  add column closed_on calendar_date,
  -- Last day on which a closed year may be written again; past it the year is closed without anybody doing anything.
  add column open_until calendar_date,
  add constraint operations_plan_reopened check (open_until is null or closed_on is not null);

-- How far the closing of a unit's plan is; without a row nobody declared anything.
create table operations_closing (
  unit_plan_id text primary key references operations_unit_plan (id),
  plan_id text not null references operations_plan (id),
  unit_id text not null references platform_unit (id),
  status text not null check (status in ('pending', 'declared', 'returned', 'confirmed'))
);
create index operations_closing_plan on operations_closing (plan_id);

-- What the unit declares of one activity; what a change dropped has no row, its end is read from that change.
create table operations_closing_row (
  activity_id text primary key references operations_activity (id),
  plan_id text not null references operations_plan (id),
  unit_id text not null references platform_unit (id),
  -- Null while only words were written.
  state text check (state in ('fulfilled', 'partial', 'notExecuted', 'moved')),
  ground text not null default '',
  -- Where the evidence is.
  evidence text not null default '',
  -- What whoever returned the closing said of this row.
  comment text,
  -- Raised by each change: whoever saves says which one was seen.
  revision integer not null check (revision > 0),
  person_id text not null references platform_person (id),
  at instant not null
);
create index operations_closing_row_plan on operations_closing_row (plan_id);

-- The activity of the next year's plan in which a moved one goes on, where it is not its copy.
create table operations_moved_activity (
  from_activity_id text primary key references operations_activity (id),
  to_activity_id text not null references operations_activity (id),
  person_id text not null references platform_person (id),
  at instant not null
);
create index operations_moved_activity_to on operations_moved_activity (to_activity_id);

-- Row security as on the other rows of a unit: reading is free, writing is fenced.
do $$
declare t text;
begin
  foreach t in array array['operations_closing', 'operations_closing_row'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for select using (true)', t || '_read', t);
    execute format('create policy %I on %I for insert with check (hilo_in_scope(unit_id))', t || '_insert', t);
    execute format('create policy %I on %I for update using (hilo_in_scope(unit_id)) with check (hilo_in_scope(unit_id))', t || '_update', t);
    execute format('create policy %I on %I for delete using (hilo_in_scope(unit_id))', t || '_delete', t);
  end loop;
end $$;
