-- Conformidad técnica (domain.md D36): what a unidad rectora said of each activity that an office plans under its
-- actividad tipo. A row for each act, never changed: the last one is where the activity stands.
create table operations_conformity (
  id text primary key,
  plan_id text not null references operations_plan (id),
  -- Acts on one plan follow each other: its row is locked.
  position integer not null check (position > 0),
  activity_id text not null references operations_activity (id),
  template_id text not null references operations_template (id),
  act text not null check (act in ('give', 'except', 'withdraw')),
  from_status text not null check (from_status in ('pending', 'given', 'exception')),
  to_status text not null check (to_status in ('pending', 'given', 'exception')),
  -- SHA-256 of the content that was looked at: a later change makes the activity pending again.
  digest text not null,
  -- The observation that an exception is.
  observation_id text references operations_observation (id),
  person_id text not null references platform_person (id),
  post_id text references platform_post (id),
  -- As it was called on that day.
  post_name text not null,
  by_substitute boolean not null default false,
  reason text,
  at instant not null,
  unique (plan_id, position),
  check ((act = 'except') = (observation_id is not null))
);
create index operations_conformity_activity on operations_conformity (activity_id);
