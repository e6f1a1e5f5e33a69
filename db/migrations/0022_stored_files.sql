-- Files that people send as proof. Their bytes stand in a folder under their SHA-256 (ADR 021); this is the list of those
-- that must be there.
create table platform_stored_file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  byte_length bigint not null check (byte_length > 0),
  -- Told by the content, never by the name.
  media_type text not null,
  stored_at instant not null
);

-- A file that a unit has for a month of the plan: one piece may prove several activities of the month.
create table monitoring_evidence_file (
  id text primary key,
  plan_id text not null references operations_plan (id),
  unit_id text not null references platform_unit (id),
  month integer not null check (month between 1 and 12),
  sha256 text not null references platform_stored_file (sha256),
  -- As its sender named it, without what could be a path or deceive the eye.
  file_name text not null check (file_name <> ''),
  uploaded_by text not null references platform_person (id),
  uploaded_at instant not null,
  -- The same bytes sent again are the file that is already there.
  unique (unit_id, plan_id, month, sha256)
);
create index monitoring_evidence_file_sha256 on monitoring_evidence_file (sha256);

alter table monitoring_evidence drop constraint monitoring_evidence_kind_check;
alter table monitoring_evidence alter column place drop not null;
alter table monitoring_evidence add column file_id text references monitoring_evidence_file (id);
alter table monitoring_evidence add column confidentiality text not null default 'internal'
  check (confidentiality in ('public', 'internal', 'confidential'));
alter table monitoring_evidence alter column confidentiality drop default;
alter table monitoring_evidence add constraint monitoring_evidence_kind_check
  check (kind in ('file', 'link', 'record') and (kind = 'file') = (file_id is not null) and (kind = 'file') = (place is null));
create index monitoring_evidence_file_id on monitoring_evidence (file_id);

alter table monitoring_evidence_file enable row level security;
alter table monitoring_evidence_file force row level security;
create policy monitoring_evidence_file_read on monitoring_evidence_file for select using (true);
create policy monitoring_evidence_file_insert on monitoring_evidence_file for insert with check (hilo_in_scope(unit_id));
create policy monitoring_evidence_file_update on monitoring_evidence_file
  for update using (hilo_in_scope(unit_id)) with check (hilo_in_scope(unit_id));
create policy monitoring_evidence_file_delete on monitoring_evidence_file for delete using (hilo_in_scope(unit_id));
