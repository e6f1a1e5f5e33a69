-- A superuser passes over row security, so each transaction steps down to this role. Roles belong to the whole
-- server: the creation is guarded, and a login that may not create roles is fenced as owner by `force row level security`.
do $$
begin
  if not exists (select 1 from pg_roles where rolname = 'hilo_application') then
    create role hilo_application nologin;
  end if;
exception
  when insufficient_privilege or duplicate_object or unique_violation then null;
end $$;

do $$
begin
  if exists (select 1 from pg_roles where rolname = 'hilo_application') then
    grant usage on schema public to hilo_application;
    grant select, insert, update, delete on all tables in schema public to hilo_application;
    revoke update, delete, truncate on platform_log, platform_log_thing from hilo_application;
    alter default privileges in schema public grant select, insert, update, delete on tables to hilo_application;
  end if;
exception
  when insufficient_privilege then null;
end $$;
