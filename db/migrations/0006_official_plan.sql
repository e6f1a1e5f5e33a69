-- The plan becomes official: steps of the workflows with who took them, observations, requests between units, the
-- calendar of formulation, sessions with their acta, and versions whose bytes never change.

alter table operations_plan
  -- A round ends with a version: the formulation, a unit that came late, the adjustment to the approved budget.
  add column round integer not null default 1 check (round > 0),
  add column round_kind text not null default 'formulation' check (round_kind in ('formulation', 'late', 'adjustment'));

-- A session in which plans were presented and decided, with its acta.
create table operations_session (
  id text primary key,
  plan_id text not null references operations_plan (id),
  -- Without gaps inside a plan.
  number integer not null check (number > 0),
  place text not null,
  held_on calendar_date not null,
  -- Posts that attended, with the person who came: JSON array.
  attendees text not null default '[]',
  agreements text not null default '',
  person_id text not null references platform_person (id),
  at instant not null,
  closed_at instant,
  unique (plan_id, number)
);

-- One step of a workflow: what was done, by whom, in which post and since when. It is the trail and the signature.
create table operations_step (
  id text primary key,
  plan_id text not null references operations_plan (id),
  -- Null: a step of the consolidated plan.
  unit_plan_id text references operations_unit_plan (id),
  round integer not null,
  act text not null,
  from_status text not null,
  to_status text not null,
  person_id text not null references platform_person (id),
  post_id text references platform_post (id),
  -- As it was called on that day.
  post_name text not null,
  -- The person stood in for the holder ("por encargo").
  by_substitute boolean not null default false,
  reason text,
  -- What a signature of the consolidated plan stands for: SHA-256 of the content of that moment.
  digest text,
  session_id text references operations_session (id),
  at instant not null,
  -- Order inside the plan, from 1 without gaps: two steps may fall in one millisecond.
  position integer not null check (position > 0),
  unique (plan_id, position)
);
create index operations_step_unit_plan on operations_step (unit_plan_id) where unit_plan_id is not null;

-- What a reviewer saw in a unit's plan, on the cell, the row or the section that it speaks of.
create table operations_observation (
  id text primary key,
  plan_id text not null references operations_plan (id),
  unit_plan_id text not null references operations_unit_plan (id),
  -- Null: it speaks of the unit's plan as a whole.
  activity_id text references operations_activity (id),
  field text,
  round integer not null,
  text text not null,
  person_id text not null references platform_person (id),
  post_name text not null,
  at instant not null,
  answer text,
  answered_by text references platform_person (id),
  answered_at instant,
  outcome text check (outcome in ('resolved', 'withdrawn')),
  settled_by text references platform_person (id),
  settled_at instant,
  check ((answer is null) = (answered_at is null)),
  check ((outcome is null) = (settled_at is null)),
  check (field is null or activity_id is not null)
);
create index operations_observation_unit_plan on operations_observation (unit_plan_id);

-- Phases of the formulation with their dates, for one kind of unit or for all that have no dates of their own ('all').
create table operations_phase (
  plan_id text not null references operations_plan (id),
  phase text not null check (phase in ('inputs', 'formulation', 'coordination', 'submission', 'review', 'approval', 'adjustment')),
  unit_kind text not null check (unit_kind in ('all', 'central', 'regional', 'departamental', 'organo')),
  starts_on calendar_date not null,
  ends_on calendar_date not null,
  primary key (plan_id, phase, unit_kind),
  check (ends_on >= starts_on)
);

create table operations_extension (
  id text primary key,
  plan_id text not null references operations_plan (id),
  phase text not null,
  unit_id text not null references platform_unit (id),
  ends_on calendar_date not null,
  reason text not null,
  person_id text not null references platform_person (id),
  post_name text not null,
  at instant not null
);
create index operations_extension_plan on operations_extension (plan_id);

-- An activity that needs another unit asks it (domain.md D37).
create table operations_coordination (
  id text primary key,
  plan_id text not null references operations_plan (id),
  activity_id text not null references operations_activity (id),
  asking_unit_id text not null references platform_unit (id),
  asked_unit_id text not null references platform_unit (id),
  what text not null,
  -- Both do it, each with its own share of the work.
  joint boolean not null default false,
  status text not null check (status in ('pending', 'accepted', 'refused', 'proposed', 'withdrawn')),
  answer text,
  -- Why the plan is submitted with the request still open.
  pending_reason text,
  asked_by text not null references platform_person (id),
  asked_at instant not null,
  answered_by text references platform_person (id),
  answered_at instant,
  check (asking_unit_id <> asked_unit_id)
);
create index operations_coordination_plan on operations_coordination (plan_id);
create unique index operations_coordination_live on operations_coordination (activity_id, asked_unit_id)
  where status <> 'withdrawn';

-- Heads of sections who sign inside a unit before its head does.
create table operations_section_signer (
  unit_plan_id text not null references operations_unit_plan (id),
  unit_id text not null,
  post_id text not null references platform_post (id),
  position integer not null,
  primary key (unit_plan_id, post_id)
);

-- An approved plan: the bytes of its canonical JSON (RFC 8785) stand in platform_file and never change.
create table operations_version (
  id text primary key,
  plan_id text not null references operations_plan (id),
  -- Without gaps inside a plan.
  number integer not null check (number > 0),
  kind text not null check (kind in ('formulation', 'late', 'adjustment', 'change')),
  status text not null check (status in ('authorized', 'inForce', 'superseded', 'annulled')),
  sha256 text not null references platform_file (sha256),
  -- At least 80 random bits, printed on every page.
  code text not null unique,
  approved_on calendar_date not null,
  in_force_from calendar_date,
  -- First day on which the next version counts, or null.
  in_force_to calendar_date,
  reason text,
  person_id text not null references platform_person (id),
  at instant not null,
  unique (plan_id, number),
  check ((status in ('inForce', 'superseded')) = (in_force_from is not null))
);
create unique index operations_version_in_force on operations_version (plan_id) where status = 'inForce';

-- The plans of units inside a version; a part that did not change keeps its number and its digest.
create table operations_version_unit (
  version_id text not null references operations_version (id),
  unit_plan_id text not null references operations_unit_plan (id),
  unit_id text not null references platform_unit (id),
  number integer not null check (number > 0),
  -- SHA-256 of the part's canonical JSON.
  sha256 text not null,
  activities integer not null,
  primary key (version_id, unit_plan_id)
);

-- A copy signed on paper and scanned, or a PDF signed after it was handed out, kept with its version.
create table operations_signed_copy (
  id text primary key,
  version_id text not null references operations_version (id),
  file_sha256 text not null references platform_file (sha256),
  file_name text not null,
  media_type text not null,
  -- The registered document whose bytes it starts with, or null.
  extends_sha256 text,
  person_id text not null references platform_person (id),
  at instant not null,
  unique (version_id, file_sha256)
);
