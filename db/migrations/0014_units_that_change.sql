-- Units that close in the year (domain.md D38): which activity passed to which unit, and from which month. The activity's
-- row moves and keeps its id; this says whose the earlier months are and what the activity was called there.
create table operations_inheritance (
  request_id text not null references operations_request (id),
  activity_id text not null references operations_activity (id),
  from_unit_id text not null references platform_unit (id),
  to_unit_id text not null references platform_unit (id),
  from_month integer not null check (from_month between 1 and 12),
  -- In the unit that had it.
  code text not null,
  primary key (request_id, activity_id),
  check (from_unit_id <> to_unit_id)
);
create index operations_inheritance_activity on operations_inheritance (activity_id);
