-- Registers that units keep outside of Hilo, and extracts of them as evidence (trust.md 6): which register, with which filter,
-- of which days, taken when, with totals recomputed from the file. Nobody's identity is here: rows stand in the stored file
-- with pseudonyms, and here only the pseudonyms, to count a person once in a year.

create table monitoring_register (
  id text primary key,
  -- The unit that keeps it.
  unit_id text not null references platform_unit (id),
  name text not null unique check (name <> ''),
  -- System or place where it is kept.
  place text not null check (place <> ''),
  periodicity text not null check (periodicity in ('continuous', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly')),
  -- JSON: name and kind of each column.
  fields text not null,
  status text not null check (status in ('inUse', 'retired')),
  revision integer not null check (revision > 0),
  changed_by text not null references platform_person (id),
  changed_at instant not null
);
create index monitoring_register_unit on monitoring_register (unit_id);

create table monitoring_extract (
  file_id text primary key references monitoring_evidence_file (id),
  unit_id text not null references platform_unit (id),
  register_id text not null references monitoring_register (id),
  filter text not null check (filter <> ''),
  period_from calendar_date not null,
  period_to calendar_date not null check (period_to >= period_from),
  taken_on calendar_date not null check (taken_on >= period_from),
  counted_by text not null check (counted_by in ('rows', 'persons')),
  -- Of the file as it came, which is not kept.
  original_sha256 text not null check (original_sha256 ~ '^[0-9a-f]{64}$'),
  hidden_rows integer not null check (hidden_rows >= 0),
  other_columns integer not null check (other_columns >= 0),
  -- JSON of the totals by cut.
  totals text not null,
  -- Which key of the installation made the pseudonyms; the key itself is never here.
  key_id text not null,
  -- Each person of the extract once.
  pseudonyms text[] not null
);
create index monitoring_extract_register on monitoring_extract (register_id);

-- The day that a piece of evidence speaks of; null: not said.
alter table monitoring_evidence add column dated_on calendar_date;

alter table monitoring_sample_item drop constraint monitoring_sample_item_reason_check;
alter table monitoring_sample_item add constraint monitoring_sample_item_reason_check
  check (reason in ('weight', 'late', 'jump', 'repeatedFile', 'outsideMonth', 'random'));

do $$
declare t text;
begin
  foreach t in array array['monitoring_register', 'monitoring_extract'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for select using (true)', t || '_read', t);
    execute format('create policy %I on %I for insert with check (hilo_in_scope(unit_id))', t || '_insert', t);
    execute format('create policy %I on %I for update using (hilo_in_scope(unit_id)) with check (hilo_in_scope(unit_id))', t || '_update', t);
    execute format('create policy %I on %I for delete using (hilo_in_scope(unit_id))', t || '_delete', t);
  end loop;
end $$;
