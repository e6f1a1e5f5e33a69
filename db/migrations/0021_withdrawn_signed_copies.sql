-- A signed copy that should not be there is withdrawn with a reason: its row and its bytes stay in the trail.
alter table operations_signed_copy
  add column withdrawn_at instant,
  add column withdrawn_by text references platform_person (id),
  add column withdrawn_reason text,
  add check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null));

-- What was withdrawn by mistake may be attached again.
alter table operations_signed_copy drop constraint operations_signed_copy_version_id_file_sha256_key;
create unique index operations_signed_copy_file on operations_signed_copy (version_id, file_sha256)
  where withdrawn_at is null;
