-- Institution, units, people, sessions, log and files. Instants and dates are text that the application makes
-- (decisions.md 10), so that both databases hold and hash the same characters.

create domain instant as text check (value ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$');
create domain calendar_date as text check (value ~ '^\d{4}-\d{2}-\d{2}$');

create table platform_institution (
  id text primary key default 'institution' check (id = 'institution'),
  name text not null,
  acronym text not null,
  country text not null,
  locale text not null,
  time_zone text not null,
  emblem_svg text,
  -- Labels and currency of the country as they were read on installation, canonical JSON: from then on this one counts.
  country_pack text,
  -- A demo shows reported months and so fixes its own date (decisions.md 24).
  is_demo boolean not null default false,
  fixed_date calendar_date
);

create table platform_unit (
  id text primary key,
  opened_on calendar_date not null,
  closed_on calendar_date,
  -- Unit that inherits when this one is merged into another. A table that refers to itself does so deferrably, so that
  -- a backup can be loaded in any order of its rows.
  successor_id text references platform_unit (id) deferrable,
  check (closed_on is null or closed_on >= opened_on),
  check (successor_id is null or closed_on is not null)
);

-- Name, code, kind and place in the tree from a date on; the tree of any day is the version in force that day.
create table platform_unit_version (
  unit_id text not null references platform_unit (id),
  valid_from calendar_date not null,
  valid_to calendar_date,
  code text not null,
  name text not null,
  kind text not null check (kind in ('central', 'regional', 'departamental', 'organo')),
  parent_id text references platform_unit (id),
  reason text,
  primary key (unit_id, valid_from),
  check (valid_to is null or valid_to > valid_from),
  check (parent_id is null or parent_id <> unit_id)
);
create index platform_unit_version_parent on platform_unit_version (parent_id);

create table platform_unit_alias (
  unit_id text not null references platform_unit (id),
  alias text not null,
  -- Without accents or case, made by the application's foldText.
  folded text not null,
  primary key (unit_id, folded)
);
create unique index platform_unit_alias_folded on platform_unit_alias (folded);

create table platform_post (
  id text primary key,
  unit_id text not null references platform_unit (id),
  name text not null,
  valid_from calendar_date not null,
  valid_to calendar_date,
  check (valid_to is null or valid_to > valid_from)
);
create index platform_post_unit on platform_post (unit_id);

create table platform_post_role (
  post_id text not null references platform_post (id),
  role text not null check (role in (
    'responsible', 'liaison', 'unitHead', 'technicalLead', 'planningOfficer', 'executive', 'authority',
    'budgetOfficer', 'internalControl', 'externalAuditor', 'registryClerk', 'communications', 'admin')),
  primary key (post_id, role)
);

create table platform_person (
  id text primary key,
  name text not null,
  email text not null,
  email_folded text not null unique,
  -- Without accents or case, for the search.
  name_folded text not null,
  active boolean not null default true,
  password_hash text,
  created_at instant not null
);

create table platform_assignment (
  id text primary key,
  person_id text not null references platform_person (id),
  post_id text not null references platform_post (id),
  valid_from calendar_date not null,
  valid_to calendar_date,
  kind text not null default 'holder' check (kind in ('holder', 'substitute')),
  check (valid_to is null or valid_to > valid_from)
);
create index platform_assignment_person on platform_assignment (person_id);
create index platform_assignment_post on platform_assignment (post_id);

create table platform_session (
  -- SHA-256 of the opaque token that the browser holds.
  token_hash text primary key,
  person_id text not null references platform_person (id),
  created_at instant not null,
  last_seen_at instant not null,
  expires_at instant not null,
  ended_at instant,
  user_agent text
);
create index platform_session_person on platform_session (person_id);

create table platform_sign_in_attempt (
  email_folded text primary key,
  failures integer not null,
  locked_until instant
);

create table platform_invitation (
  token_hash text primary key,
  person_id text not null references platform_person (id),
  created_at instant not null,
  expires_at instant not null,
  used_at instant
);

-- Same request twice returns the stored answer; same id with another body is a conflict (decisions.md 16).
create table platform_request (
  person_id text not null references platform_person (id),
  request_id text not null,
  act text not null,
  body_hash text not null,
  answer text not null,
  at instant not null,
  primary key (person_id, request_id)
);

-- Content by hash: the same bytes are kept once.
create table platform_file (
  sha256 text primary key,
  byte_length integer not null,
  content bytea not null,
  stored_at instant not null
);

-- The chained log (decisions.md 17). `body` is canonical JSON text: the very characters that were hashed.
create table platform_log (
  seq bigint primary key,
  version integer not null,
  at instant not null,
  act text not null,
  outcome text not null check (outcome in ('done', 'refused')),
  person_id text,
  unit_id text,
  body text not null,
  prev_hash text not null,
  hash text not null unique
);
create index platform_log_person on platform_log (person_id, seq);
create index platform_log_at on platform_log (at);

-- Which things an act touched, to read the log by thing.
create table platform_log_thing (
  seq bigint not null references platform_log (seq),
  thing text not null,
  primary key (thing, seq)
);

-- Personal fields stay outside the hashed body behind a salted commitment, so that erasing them keeps the chain valid.
create table platform_log_personal (
  seq bigint primary key references platform_log (seq),
  salt text not null,
  data text not null
);

-- One row, locked last by every writer: concurrent acts can't fork the chain.
create table platform_log_head (
  id text primary key default 'head' check (id = 'head'),
  seq bigint not null,
  hash text not null
);
insert into platform_log_head (seq, hash) values (0, repeat('0', 64));

-- A person with the posts and roles held on a day, read in one call; null when the person is not active.
create function platform_actor(p_person text, p_today text) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'personId', p.id,
    'name', p.name,
    'email', p.email,
    'assignments', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', a.id, 'kind', a.kind, 'postId', t.id, 'postName', t.name, 'unitId', t.unit_id,
        'roles', (select coalesce(jsonb_agg(r.role order by r.role), '[]') from platform_post_role r where r.post_id = t.id)
      ) order by a.valid_from, a.id)
      from platform_assignment a join platform_post t on t.id = a.post_id
      where a.person_id = p.id
        and a.valid_from <= p_today and (a.valid_to is null or a.valid_to > p_today)
        and t.valid_from <= p_today and (t.valid_to is null or t.valid_to > p_today)), '[]'))
  from platform_person p where p.id = p_person and p.active
$$;

-- Units that the current transaction may write: '*' or a list, set once by the application; nothing when it is missing.
create function hilo_in_scope(p_unit text) returns boolean language sql stable as $$
  select coalesce(current_setting('hilo.scope', true), '') = '*'
      or p_unit = any (string_to_array(coalesce(current_setting('hilo.scope', true), ''), ','))
$$;
