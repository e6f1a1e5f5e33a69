-- When the reports of a month are due (domain.md D12): a rule in business days, more time for single units, and the stamp of
-- a report that came late.

-- From a month of the plan's year on, reports are due on the n-th business day after the month. The last rule set counts.
create table monitoring_closing_rule (
  id text primary key,
  plan_id text not null references operations_plan (id),
  from_month integer not null check (from_month between 1 and 12),
  business_day integer not null check (business_day between 1 and 20),
  reason text not null,
  person_id text not null references platform_person (id),
  post_name text not null,
  at instant not null
);
create index monitoring_closing_rule_plan on monitoring_closing_rule (plan_id);

-- More time for a unit in one month (prórroga).
create table monitoring_closing_extension (
  id text primary key,
  plan_id text not null references operations_plan (id),
  month integer not null check (month between 1 and 12),
  unit_id text not null references platform_unit (id),
  due_on calendar_date not null,
  reason text not null,
  person_id text not null references platform_person (id),
  post_name text not null,
  at instant not null
);
create index monitoring_closing_extension_plan on monitoring_closing_extension (plan_id);

alter table monitoring_step
  -- The day on which the report was due when it was sent; null on other steps and on those taken before there were such days.
  add column due_on calendar_date,
  -- Extemporáneo.
  add column late boolean not null default false;
