-- What leaves the house is kept: documents with their bytes, documents of a version, and when the front matter changed.

-- Activities keep their changes one by one; the front matter only says when it was last written.
alter table operations_plan add column front_matter_at instant;

-- A document is what was asked and of which data: the same one again is answered with the bytes that went out, which
-- stand in platform_file. Two documents may have the same bytes (open data is the same in both copies).
alter table operations_document
  drop constraint operations_document_pkey,
  add column id text,
  -- Null: of the working plan.
  add column version_id text references operations_version (id),
  -- SHA-256 of what was asked and of all that it was printed from; null: handed out before bytes were kept.
  add column source text unique,
  add column file_name text,
  add check ((source is null) = (file_name is null));
update operations_document set id = sha256;
alter table operations_document alter column id set not null, add primary key (id);
create index operations_document_sha256 on operations_document (sha256);
create index operations_document_version on operations_document (version_id) where version_id is not null;
