-- Quarterly evaluation (domain.md D40): causes and proposed commitments of each unit over the figures of a cut, minutes that
-- close it; and what is followed until somebody outside the unit closes it: commitments and instructions.

create table monitoring_evaluation (
  id text primary key,
  plan_id text not null references operations_plan (id),
  quarter integer not null check (quarter between 1 and 4),
  -- Where its figures are: they are never read live.
  cut_id text not null references monitoring_cut (id),
  opened_by text not null references platform_person (id),
  opened_post text not null,
  opened_at instant not null,
  closed_at instant,
  -- Canonical JSON (RFC 8785) of what was closed, with its minutes.
  sha256 text references platform_file (sha256),
  check ((closed_at is null) = (sha256 is null)),
  unique (plan_id, quarter)
);

create table monitoring_unit_evaluation (
  id text primary key,
  evaluation_id text not null references monitoring_evaluation (id),
  unit_id text not null references platform_unit (id),
  status text not null check (status in ('pending', 'submitted', 'returned', 'reviewed')),
  -- Raised by each change: whoever saves says which one was seen.
  revision integer not null check (revision >= 0),
  unique (evaluation_id, unit_id)
);
create index monitoring_unit_evaluation_unit on monitoring_unit_evaluation (unit_id);

create table monitoring_evaluation_cause (
  id text primary key,
  unit_evaluation_id text not null references monitoring_unit_evaluation (id),
  unit_id text not null references platform_unit (id),
  position integer not null,
  cause text not null,
  text text not null
);
create index monitoring_evaluation_cause_of on monitoring_evaluation_cause (unit_evaluation_id);

create table monitoring_evaluation_proposal (
  id text primary key,
  unit_evaluation_id text not null references monitoring_unit_evaluation (id),
  unit_id text not null references platform_unit (id),
  position integer not null,
  text text not null,
  post_id text not null references platform_post (id),
  due_on calendar_date not null
);
create index monitoring_evaluation_proposal_of on monitoring_evaluation_proposal (unit_evaluation_id);

-- The trail of a unit's part; nothing of it changes.
create table monitoring_evaluation_step (
  id text primary key,
  unit_evaluation_id text not null references monitoring_unit_evaluation (id),
  unit_id text not null references platform_unit (id),
  act text not null,
  from_status text not null,
  to_status text not null,
  person_id text not null references platform_person (id),
  post_name text not null,
  by_substitute boolean not null,
  comment text,
  at instant not null,
  position integer not null
);
create index monitoring_evaluation_step_of on monitoring_evaluation_step (unit_evaluation_id);

create table monitoring_follow_up (
  id text primary key,
  kind text not null check (kind in ('commitment', 'instruction')),
  -- Of a commitment the year that was evaluated, of an instruction the one in which it was given.
  year integer not null,
  unit_id text not null references platform_unit (id),
  -- Who answers in the unit; null: its head.
  post_id text references platform_post (id),
  text text not null,
  due_on calendar_date not null,
  status text not null check (status in ('open', 'answered', 'returned', 'closed')),
  evaluation_id text references monitoring_evaluation (id),
  -- Address of the page that an instruction was given from, or ''.
  origin text not null default '',
  given_by text not null references platform_person (id),
  given_post text not null,
  given_at instant not null,
  check ((kind = 'commitment') = (evaluation_id is not null))
);
create index monitoring_follow_up_unit on monitoring_follow_up (unit_id);
create index monitoring_follow_up_year on monitoring_follow_up (kind, year);

-- The trail of what is followed; nothing of it changes.
create table monitoring_follow_up_step (
  id text primary key,
  follow_up_id text not null references monitoring_follow_up (id),
  unit_id text not null references platform_unit (id),
  act text not null,
  from_status text not null,
  to_status text not null,
  text text not null,
  -- Record or address of the proof; '' where the act brings none.
  place text not null,
  person_id text not null references platform_person (id),
  post_name text not null,
  by_substitute boolean not null,
  at instant not null,
  position integer not null
);
create index monitoring_follow_up_step_of on monitoring_follow_up_step (follow_up_id);

-- Row security as on the other rows of a unit: reading is free, writing is fenced.
do $$
declare t text;
begin
  foreach t in array array[
    'monitoring_unit_evaluation', 'monitoring_evaluation_cause', 'monitoring_evaluation_proposal',
    'monitoring_evaluation_step', 'monitoring_follow_up', 'monitoring_follow_up_step'
  ] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for select using (true)', t || '_read', t);
    execute format('create policy %I on %I for insert with check (hilo_in_scope(unit_id))', t || '_insert', t);
    execute format('create policy %I on %I for update using (hilo_in_scope(unit_id)) with check (hilo_in_scope(unit_id))', t || '_update', t);
    execute format('create policy %I on %I for delete using (hilo_in_scope(unit_id))', t || '_delete', t);
  end loop;
end $$;
