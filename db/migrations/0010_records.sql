-- Records (constancias): what was decided or held, frozen with its verification code, and printed from the frozen bytes.

create table operations_record (
  id text primary key,
  plan_id text not null references operations_plan (id),
  -- What it records, as the content of its bytes says it.
  kind text not null,
  -- The thing that it speaks of: a request for changes. A later record of the same thing takes the place of the earlier.
  subject_id text not null,
  -- As people call it: "solicitud de cambio 3".
  number integer not null check (number > 0),
  -- Bytes of its canonical JSON (RFC 8785); they never change.
  sha256 text not null references platform_file (sha256),
  -- At least 80 random bits, printed on every page.
  code text not null unique,
  issued_on calendar_date not null,
  -- Post of who decided, as it was called on that day.
  post_name text not null,
  person_id text not null references platform_person (id),
  at instant not null
);
create index operations_record_subject on operations_record (plan_id, kind, subject_id);

-- A printed record is a document that went out, like those of a version; so is the comparison of a version with an earlier one.
alter table operations_document
  add column kind text not null default 'plan' check (kind in ('plan', 'comparison', 'record')),
  add column record_id text references operations_record (id),
  add check ((kind = 'record') = (record_id is not null));
create index operations_document_record on operations_document (record_id) where record_id is not null;
