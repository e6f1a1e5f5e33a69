-- Changes in the year (domain.md D14, D38): what a unit asks to change of a plan in force, who decided each change and
-- in which version it counts.

-- Days on which requests may be presented, by quarter; without any, on every day of the year.
create table operations_change_window (
  plan_id text not null references operations_plan (id),
  quarter integer not null check (quarter between 1 and 4),
  starts_on calendar_date not null,
  ends_on calendar_date not null,
  primary key (plan_id, quarter),
  check (ends_on >= starts_on)
);

create table operations_request (
  id text primary key,
  plan_id text not null references operations_plan (id),
  -- Without gaps inside a plan.
  number integer not null check (number > 0),
  unit_plan_id text not null references operations_unit_plan (id),
  status text not null check (status in
    ('draft', 'submitted', 'returned', 'endorsed', 'approved', 'approvedInPart', 'refused', 'withdrawn')),
  -- A word of the list of reasons, and the reason told.
  cause text not null,
  reason text not null,
  -- Number of the act (resolution, agreement) that authorises the change, where there is one.
  act_number text,
  document_sha256 text references platform_file (sha256),
  document_name text,
  -- The version that the decision made, or null where nothing was accepted.
  version_id text references operations_version (id),
  unique (plan_id, number),
  check ((document_sha256 is null) = (document_name is null))
);

-- One change of a request: decided alone, so that a request may be accepted in parts.
create table operations_request_item (
  id text primary key,
  request_id text not null references operations_request (id),
  position integer not null check (position > 0),
  kind text not null,
  -- What it changes, as JSON text; its shape belongs to the kind.
  body text not null,
  accepted boolean,
  decision_reason text,
  unique (request_id, position)
);

create table operations_request_step (
  id text primary key,
  request_id text not null references operations_request (id),
  act text not null,
  from_status text,
  to_status text not null,
  person_id text not null references platform_person (id),
  post_id text references platform_post (id),
  -- As it was called on that day.
  post_name text not null,
  by_substitute boolean not null default false,
  reason text,
  at instant not null,
  position integer not null check (position > 0),
  unique (request_id, position)
);

-- Where an activity came from when others were split, merged or passed to another unit.
create table operations_lineage (
  request_id text not null references operations_request (id),
  from_activity_id text not null references operations_activity (id),
  to_activity_id text not null references operations_activity (id),
  kind text not null check (kind in ('split', 'merge')),
  primary key (from_activity_id, to_activity_id)
);

-- Months that do not count for compliance: JSON array of {month, why}, ordered by month.
alter table operations_activity add column exempt text not null default '[]';
