-- The file that proves an answer to an instruction or a commitment; without it the answer says where its proof is.
alter table monitoring_follow_up_step
  add column sha256 text references platform_stored_file (sha256),
  -- As its sender named it, without what could be a path or deceive the eye.
  add column file_name text check (file_name <> ''),
  add constraint monitoring_follow_up_step_file
    check ((sha256 is null) = (file_name is null) and (sha256 is null or act = 'answer'));
create index monitoring_follow_up_step_sha256 on monitoring_follow_up_step (sha256);
