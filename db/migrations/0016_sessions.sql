-- Sessions in which plans are presented and decided (domain.md A2, method step 4), and steps that a level above took
-- because the term of the level that should act had passed.

-- Never filled before: attendees and agreements get rows of their own.
alter table operations_session
  drop column attendees,
  drop column agreements,
  add column kind text not null default 'ordinary' check (kind in ('ordinary', 'extraordinary')),
  -- The earlier session of the same plan whose acta this one corrects.
  add column corrects_id text references operations_session (id) deferrable,
  -- Raised by each save: whoever saves says which one they saw.
  add column revision integer not null default 0,
  add column closed_by text references platform_person (id),
  -- The post that closed it, as it was called on that day.
  add column closed_post text,
  add check ((closed_at is null) = (closed_by is null)),
  add check ((closed_at is null) = (closed_post is null));

-- Who came: a post of the directory with the person, or a guest in words.
create table operations_session_attendee (
  session_id text not null references operations_session (id),
  position integer not null check (position > 0),
  post_id text references platform_post (id),
  person_id text references platform_person (id),
  -- As post and person were called on that day; of a guest, what was written.
  post_name text not null,
  person_name text not null,
  by_substitute boolean not null default false,
  primary key (session_id, position),
  check ((post_id is null) = (person_id is null))
);

-- What was presented, with its state and the SHA-256 of its content at that moment.
create table operations_session_item (
  session_id text not null references operations_session (id),
  position integer not null check (position > 0),
  -- Null: the consolidated plan.
  unit_plan_id text references operations_unit_plan (id),
  status text not null,
  sha256 text not null,
  at instant not null,
  primary key (session_id, position)
);
create unique index operations_session_item_thing on operations_session_item (session_id, coalesce(unit_plan_id, ''));

-- What was agreed, in words.
create table operations_session_agreement (
  session_id text not null references operations_session (id),
  position integer not null check (position > 0),
  body text not null,
  primary key (session_id, position)
);

-- The step was taken by the next level above, since the term of the level that should act had passed.
alter table operations_step add column overdue boolean not null default false;
