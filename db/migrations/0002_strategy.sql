-- Catalogue of a strategic plan (PEI): what the yearly plan hangs from.

create table strategy_plan (
  id text primary key,
  name text not null,
  start_year integer not null,
  end_year integer not null,
  mission text,
  vision text,
  check (end_year >= start_year)
);

create table strategy_value (
  plan_id text not null references strategy_plan (id),
  position integer not null,
  name text not null,
  description text not null,
  primary key (plan_id, position)
);

create table strategy_perspective (
  id text primary key,
  plan_id text not null references strategy_plan (id),
  number integer not null,
  name text not null,
  goal text not null,
  unique (plan_id, number)
);

create table strategy_objective (
  id text primary key,
  plan_id text not null references strategy_plan (id),
  perspective_id text not null references strategy_perspective (id),
  number integer not null,
  text text not null,
  unique (plan_id, number)
);
create index strategy_objective_perspective on strategy_objective (perspective_id);

create table strategy_line (
  id text primary key,
  plan_id text not null references strategy_plan (id),
  objective_id text not null references strategy_objective (id),
  -- n.m: the number before the dot is the objective's (D17).
  code text not null,
  text text not null,
  withdrawn boolean not null default false,
  unique (plan_id, code)
);
create index strategy_line_objective on strategy_line (objective_id);

create table strategy_process (
  id text primary key,
  plan_id text not null references strategy_plan (id),
  name text not null,
  folded text not null,
  kind text not null check (kind in ('strategic', 'core', 'support', 'evaluation')),
  -- A process may be mapped to an objective so that it rolls up (D16).
  objective_id text references strategy_objective (id),
  unit_id text references platform_unit (id),
  withdrawn boolean not null default false,
  unique (plan_id, folded)
);

create table strategy_alignment (
  id text primary key,
  plan_id text not null references strategy_plan (id),
  outer_plan text not null,
  axis text not null,
  proposal text not null,
  objective_id text not null references strategy_objective (id)
);
create index strategy_alignment_plan on strategy_alignment (plan_id);
