-- A cut (corte, domain.md D12, D13): planning closes the months up to one of them, and what was known then is kept as bytes
-- that never change. What a unit may still write in a closed month is an exception with a reason and an end.

create table monitoring_cut (
  id text primary key,
  plan_id text not null references operations_plan (id),
  -- Without gaps inside a plan.
  number integer not null check (number > 0),
  month integer not null check (month between 1 and 12),
  -- Its canonical JSON (RFC 8785).
  sha256 text not null references platform_file (sha256),
  note text not null default '',
  person_id text not null references platform_person (id),
  post_name text not null,
  at instant not null,
  unique (plan_id, number),
  unique (plan_id, month)
);

create table monitoring_reopening (
  id text primary key,
  plan_id text not null references operations_plan (id),
  month integer not null check (month between 1 and 12),
  unit_id text not null references platform_unit (id),
  -- Last day on which the unit may write.
  ends_on calendar_date not null,
  reason text not null,
  person_id text not null references platform_person (id),
  post_name text not null,
  at instant not null
);
create index monitoring_reopening_plan on monitoring_reopening (plan_id);
