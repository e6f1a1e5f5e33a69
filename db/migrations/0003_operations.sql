-- The plan of a year: one consolidated plan, a plan for each unit, activities with twelve months.

create extension if not exists pg_trgm;

create table operations_plan (
  id text primary key,
  year integer not null unique,
  strategic_plan_id text references strategy_plan (id),
  title text not null,
  status text not null default 'preparing' check (status in ('preparing', 'endorsed', 'authorized', 'inForce', 'closed')),
  -- Code, version and date of the printed form, shared by all institutions' copies (domain.md A1).
  form_code text not null,
  form_version text not null,
  form_date calendar_date,
  unit_form_code text not null,
  unit_form_version text not null,
  unit_form_date calendar_date,
  -- Raised by every change of the plan: what is derived from its rows is kept in memory under this number.
  revision integer not null default 0,
  created_at instant not null
);

-- Front matter: introduction, legal frame, glossary… `body` is the JSON text of that kind of section.
create table operations_plan_section (
  plan_id text not null references operations_plan (id),
  kind text not null,
  position integer not null,
  title text not null,
  body text not null,
  primary key (plan_id, position)
);

create table operations_unit_plan (
  id text primary key,
  plan_id text not null references operations_plan (id),
  unit_id text not null references platform_unit (id),
  status text not null default 'draft' check (status in ('draft', 'submitted', 'observed', 'endorsed', 'inForce', 'superseded', 'closed')),
  notes text not null default '',
  unique (plan_id, unit_id)
);

create table operations_plan_signature (
  id text primary key,
  plan_id text not null references operations_plan (id),
  -- Null: a signature of the consolidated plan.
  unit_plan_id text references operations_unit_plan (id),
  unit_id text,
  position integer not null,
  act text not null,
  name text not null,
  post text not null
);
create index operations_plan_signature_plan on operations_plan_signature (plan_id);

create table operations_activity (
  id text primary key,
  unit_plan_id text not null references operations_unit_plan (id),
  unit_id text not null references platform_unit (id),
  position integer not null,
  code text not null,
  line_text text not null default '',
  classification text not null default 'unclassified' check (classification in ('line', 'process', 'unclassified')),
  line_id text references strategy_line (id),
  process_id text references strategy_process (id),
  name text not null,
  expected_result text not null default '',
  -- Declared means of verification, in order: canonical JSON array of texts.
  means text not null default '[]',
  responsible_text text not null default '',
  condition text,
  modality text check (modality in ('scheduled', 'permanent', 'onDemand', 'conditional', 'notOffered')),
  -- Basis points of the unit's year.
  weight_bp integer check (weight_bp > 0),
  unit_of_measure text,
  -- Catalogue activity that this row comes from, and the version of it that was accepted.
  template_id text,
  template_version integer,
  copied_from text references operations_activity (id) deferrable,
  -- Cells of an imported row exactly as read, kept for ever beside the fields: JSON array.
  raw_cells text,
  -- Month cells that the import could not place: a person decides which figure belongs to which month. JSON array.
  raw_months text,
  import_id text,
  -- Folded text of all its words, for search without accents or case.
  search text not null,
  annulled_at instant,
  check ((classification = 'line') = (line_id is not null)),
  check ((classification = 'process') = (process_id is not null)),
  unique (unit_plan_id, code)
);
create index operations_activity_unit_plan on operations_activity (unit_plan_id, position);
create index operations_activity_search on operations_activity using gin (search gin_trgm_ops);
create index operations_activity_copied_from on operations_activity (copied_from) where copied_from is not null;

create table operations_activity_month (
  activity_id text not null references operations_activity (id),
  unit_id text not null,
  month integer not null check (month between 1 and 12),
  share_bp integer check (share_bp >= 0),
  quantity bigint check (quantity >= 0),
  primary key (activity_id, month)
);

create table operations_activity_responsible (
  activity_id text not null references operations_activity (id),
  unit_id text not null,
  position integer not null,
  kind text not null check (kind in ('post', 'unit', 'committee')),
  post_id text references platform_post (id),
  responsible_unit_id text references platform_unit (id),
  committee text,
  primary key (activity_id, position),
  check ((kind = 'post') = (post_id is not null)),
  check ((kind = 'unit') = (responsible_unit_id is not null)),
  check ((kind = 'committee') = (committee is not null))
);

create table operations_activity_support (
  activity_id text not null references operations_activity (id),
  unit_id text not null,
  supporting_unit_id text not null references platform_unit (id),
  primary key (activity_id, supporting_unit_id)
);

-- Actividades tipo: owned by a rectora, pushed to units; a later change is applied only where accepted.
create table operations_template (
  id text primary key,
  plan_id text not null references operations_plan (id),
  lead_unit_id text not null references platform_unit (id),
  version integer not null default 1,
  line_text text not null default '',
  line_id text references strategy_line (id),
  process_id text references strategy_process (id),
  name text not null,
  expected_result text not null default '',
  means text not null default '[]',
  unit_of_measure text,
  -- What a unit may change of its own copy.
  result_may_differ boolean not null default false,
  means_may_differ boolean not null default false,
  withdrawn boolean not null default false
);
create index operations_template_plan on operations_template (plan_id);
alter table operations_activity add foreign key (template_id) references operations_template (id);

-- A finding of the reviewer that somebody accepted, with the reason; holds while the finding stays the same.
create table operations_finding_acceptance (
  id text primary key,
  plan_id text not null references operations_plan (id),
  activity_id text references operations_activity (id),
  unit_id text,
  rule text not null,
  fingerprint text not null,
  reason text not null,
  person_id text not null references platform_person (id),
  at instant not null,
  withdrawn_at instant
);
create index operations_finding_acceptance_plan on operations_finding_acceptance (plan_id);

-- Every change of activities that can be undone: one row for each save, with what was before and what came after.
create table operations_change (
  id text primary key,
  plan_id text not null references operations_plan (id),
  kind text not null,
  person_id text not null references platform_person (id),
  at instant not null,
  summary text not null,
  changes text not null,
  undone_at instant
);
create index operations_change_plan on operations_change (plan_id, at);
create table operations_change_activity (
  change_id text not null references operations_change (id),
  activity_id text not null references operations_activity (id),
  primary key (activity_id, change_id)
);

-- A read document waiting for a person: nothing enters the plan before it is accepted.
create table operations_import (
  id text primary key,
  year integer not null,
  plan_id text references operations_plan (id),
  file_sha256 text not null references platform_file (sha256),
  file_name text not null,
  state text not null check (state in ('staged', 'accepted', 'discarded', 'undone')),
  -- The read plan and what was decided about its doubts, as JSON text.
  result text not null,
  decisions text not null default '{}',
  mapping text,
  report text,
  person_id text not null references platform_person (id),
  at instant not null,
  settled_at instant
);
create index operations_import_year on operations_import (year, at);
alter table operations_activity add foreign key (import_id) references operations_import (id);

-- Every file that was handed out (decisions.md 28): a file that comes back with this hash is known byte by byte.
create table operations_document (
  sha256 text primary key,
  plan_id text not null references operations_plan (id),
  revision integer not null,
  format text not null check (format in ('pdf', 'xlsx', 'docx', 'csv', 'json')),
  copy text not null check (copy in ('interna', 'publica')),
  -- Null: the consolidated plan.
  unit_id text references platform_unit (id),
  byte_length integer not null,
  person_id text not null references platform_person (id),
  at instant not null
);
create index operations_document_plan on operations_document (plan_id, revision);

-- The plan as it stood in a revision that was handed out, as canonical JSON: what an edited copy is compared with.
create table operations_plan_copy (
  plan_id text not null references operations_plan (id),
  revision integer not null,
  content text not null,
  primary key (plan_id, revision)
);

-- Column mapping of a layout, remembered for the institution under the fingerprint of its headers.
create table operations_layout (
  fingerprint text primary key,
  mapping text not null,
  person_id text not null references platform_person (id),
  at instant not null
);

-- Row security: everybody on the staff reads all plans, writing is fenced by unit (decisions.md 14).
do $$
declare t text;
begin
  foreach t in array array['operations_unit_plan', 'operations_activity', 'operations_activity_month',
                           'operations_activity_responsible', 'operations_activity_support'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for select using (true)', t || '_read', t);
    execute format('create policy %I on %I for insert with check (hilo_in_scope(unit_id))', t || '_insert', t);
    execute format('create policy %I on %I for update using (hilo_in_scope(unit_id)) with check (hilo_in_scope(unit_id))', t || '_update', t);
    execute format('create policy %I on %I for delete using (hilo_in_scope(unit_id))', t || '_delete', t);
  end loop;
end $$;
