-- Catalogue of a strategic plan (PEI): what the yearly plan hangs from. Nothing is deleted: it is withdrawn or annulled.
-- `revision` is raised by every change of a row, so that nobody overwrites what somebody else wrote meanwhile.

create table strategy_plan (
  id text primary key,
  name text not null,
  -- Without accents or case, made by the application's foldText.
  folded text not null unique,
  -- Code and version of the approved document, when there is one.
  code text,
  version text,
  start_year integer not null,
  end_year integer not null,
  mission text,
  vision text,
  revision integer not null default 0,
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
  revision integer not null default 0,
  unique (plan_id, number)
);

create table strategy_objective (
  id text primary key,
  plan_id text not null references strategy_plan (id),
  perspective_id text not null references strategy_perspective (id),
  number integer not null,
  text text not null,
  -- Unit that answers for it.
  unit_id text references platform_unit (id),
  revision integer not null default 0,
  unique (plan_id, number)
);
create index strategy_objective_perspective on strategy_objective (perspective_id);

create table strategy_line (
  id text primary key,
  plan_id text not null references strategy_plan (id),
  objective_id text not null references strategy_objective (id),
  -- n.m: the number before the dot is the objective's (D17). A withdrawn line keeps its code: old plans still cite it.
  code text not null,
  text text not null,
  withdrawn boolean not null default false,
  revision integer not null default 0,
  unique (plan_id, code)
);
create index strategy_line_objective on strategy_line (objective_id);

create table strategy_process (
  id text primary key,
  plan_id text not null references strategy_plan (id),
  code text,
  name text not null,
  folded text not null,
  -- Null: the document does not say where on the map of processes it stands.
  kind text check (kind in ('strategic', 'core', 'support', 'evaluation')),
  -- A process may be mapped to an objective so that it rolls up (D16).
  objective_id text references strategy_objective (id),
  unit_id text references platform_unit (id),
  withdrawn boolean not null default false,
  revision integer not null default 0,
  unique (plan_id, folded),
  unique (plan_id, code)
);

create table strategy_alignment (
  id text primary key,
  plan_id text not null references strategy_plan (id),
  outer_plan text not null,
  axis text not null,
  proposal text not null,
  objective_id text not null references strategy_objective (id),
  revision integer not null default 0,
  annulled_at instant
);
create unique index strategy_alignment_live on strategy_alignment (plan_id, outer_plan, proposal, objective_id)
  where annulled_at is null;
