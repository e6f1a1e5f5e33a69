-- A photo is made smaller in the browser before it is sent (ADR 030). The hash of the file as the camera wrote it stays beside
-- the bytes that arrived, so that whoever keeps the original can show later that it is the same photo. Null: sent as it was.

alter table monitoring_evidence_file
  add column original_sha256 text check (original_sha256 ~ '^[0-9a-f]{64}$');
