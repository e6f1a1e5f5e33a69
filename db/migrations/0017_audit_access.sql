-- Read-only access of a named person of an outside body: what for, which years, which units, with names of persons or
-- without, and between which days. It closes by itself on the day after the last; taking it back closes it at once.
create table platform_audit_access (
  id text primary key,
  person_id text not null references platform_person (id),
  body text not null,
  purpose text not null,
  all_units boolean not null,
  with_names boolean not null,
  valid_from calendar_date not null,
  -- First day on which it is closed.
  valid_to calendar_date not null check (valid_to > valid_from),
  given_by text not null references platform_person (id),
  given_at instant not null,
  revoked_by text references platform_person (id),
  revoked_at instant,
  revoked_why text,
  check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoked_why is null))
);
comment on table platform_audit_access is 'What an external auditor may read, and between which days';
create index platform_audit_access_person on platform_audit_access (person_id);

create table platform_audit_year (
  access_id text not null references platform_audit_access (id),
  year integer not null,
  primary key (access_id, year)
);
comment on table platform_audit_year is 'Years of plans that an access reaches';

-- Units that an access reaches, where it does not reach all of them.
create table platform_audit_unit (
  access_id text not null references platform_audit_access (id),
  unit_id text not null references platform_unit (id),
  primary key (access_id, unit_id)
);
comment on table platform_audit_unit is 'Units that an access reaches, where it does not reach all';

-- As before, with the access of an external auditor that is open on that day; null where there is none.
create or replace function platform_actor(p_person text, p_today text) returns jsonb language plpgsql stable as $$
begin
  return (
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
          and t.valid_from <= p_today and (t.valid_to is null or t.valid_to > p_today)), '[]'),
      'audit', (
        select jsonb_build_object(
          'id', x.id, 'body', x.body, 'purpose', x.purpose, 'names', x.with_names, 'from', x.valid_from, 'until', x.valid_to,
          'years', (select coalesce(jsonb_agg(y.year order by y.year), '[]') from platform_audit_year y where y.access_id = x.id),
          'units', case when x.all_units then '"all"'::jsonb else
            (select coalesce(jsonb_agg(u.unit_id order by u.unit_id), '[]') from platform_audit_unit u where u.access_id = x.id)
          end)
        from platform_audit_access x
        where x.person_id = p.id and x.revoked_at is null and x.valid_from <= p_today and x.valid_to > p_today
        order by x.valid_from, x.id limit 1))
    from platform_person p where p.id = p_person and p.active);
end $$;
