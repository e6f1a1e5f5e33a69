-- Verification by sample (domain.md D41): which reports are looked at, by which rule, and what was said of each piece of
-- evidence. Nothing here is changed or taken away; the newest verdict of a side is the one that counts.

create table monitoring_sample (
  id text primary key,
  plan_id text not null references operations_plan (id),
  -- Without gaps inside a plan, over both sides.
  number integer not null check (number > 0),
  side text not null check (side in ('planning', 'control')),
  from_month integer not null check (from_month between 1 and 12),
  to_month integer not null check (to_month between from_month and 12),
  -- Canonical JSON (RFC 8785) of the rule with its seed.
  rule text not null,
  -- Validated reports of those months when it was drawn.
  population integer not null check (population >= 0),
  person_id text not null references platform_person (id),
  post_name text not null,
  at instant not null,
  unique (plan_id, number)
);

create table monitoring_sample_item (
  sample_id text not null references monitoring_sample (id),
  report_id text not null references monitoring_report (id),
  reason text not null check (reason in ('weight', 'late', 'jump', 'repeatedFile', 'random')),
  primary key (sample_id, report_id, reason)
);
create index monitoring_sample_item_report on monitoring_sample_item (report_id);

create table monitoring_verdict (
  id text primary key,
  sample_id text not null references monitoring_sample (id),
  evidence_id text not null references monitoring_evidence (id),
  kind text not null check (kind in ('verified', 'insufficient', 'mismatch')),
  reason text not null check (kind = 'verified' or reason <> ''),
  person_id text not null references platform_person (id),
  post_name text not null,
  at instant not null,
  -- Order in which they were given, over the whole plan.
  position integer not null
);
create index monitoring_verdict_sample on monitoring_verdict (sample_id);
create index monitoring_verdict_evidence on monitoring_verdict (evidence_id);
