-- What units weigh in the institution from a day on (domain.md D6; ADR 037). A decision never changes: the next one holds
-- from its own day on, and one without any weight makes all units weigh alike again.

create table monitoring_unit_weighing (
  id text primary key,
  plan_id text not null references operations_plan (id),
  -- The order in which they were decided, without gaps.
  number integer not null check (number > 0),
  from_day calendar_date not null,
  reason text not null,
  person_id text not null references platform_person (id),
  post_name text not null,
  at instant not null,
  unique (plan_id, number)
);

create table monitoring_unit_weight (
  weighing_id text not null references monitoring_unit_weighing (id),
  unit_id text not null references platform_unit (id),
  -- Those of one decision add up to 10,000.
  weight_bp integer not null check (weight_bp between 1 and 10000),
  primary key (weighing_id, unit_id)
);
