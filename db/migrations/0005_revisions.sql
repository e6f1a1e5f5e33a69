-- Cheaper reads: what a request needs before it starts, planned once for each connection instead of with every call.

-- As before, in PL/pgSQL: a function in plain SQL is planned anew with every call, which cost more than running it.
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
          and t.valid_from <= p_today and (t.valid_to is null or t.valid_to > p_today)), '[]'))
    from platform_person p where p.id = p_person and p.active);
end $$;

-- The search works on the plan in memory: this text was stored and indexed for a query that could not use the index.
drop index operations_activity_search;
alter table operations_activity drop column search;

-- How often something that many requests read and few change was written. The database itself counts, so that no act
-- can forget it; what is read from those tables may be kept in memory under this number. A row for each subject, so that
-- acts on different subjects don't wait for each other.
create table platform_revision (
  subject text primary key,
  revision bigint not null default 0
);
insert into platform_revision (subject) values ('units'), ('catalogue');

create function hilo_count_change() returns trigger language plpgsql as $$
begin
  update platform_revision set revision = revision + 1 where subject = tg_argv[0];
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['platform_unit', 'platform_unit_version'] loop
    execute format('create trigger %I after insert or update or delete on %I for each statement execute function hilo_count_change(%L)', t || '_counted', t, 'units');
  end loop;
  foreach t in array array['strategy_perspective', 'strategy_objective', 'strategy_line', 'strategy_process'] loop
    execute format('create trigger %I after insert or update or delete on %I for each statement execute function hilo_count_change(%L)', t || '_counted', t, 'catalogue');
  end loop;
end $$;
