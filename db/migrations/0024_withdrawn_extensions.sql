-- An extension that should not go on is withdrawn with a reason, before its end: its row stays, and counts no more.
alter table monitoring_closing_extension
  add column withdrawn_at instant,
  add column withdrawn_by text references platform_person (id),
  add column withdrawn_post text,
  add column withdrawn_reason text,
  add check (
    (withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (withdrawn_post is null)
    and (withdrawn_at is null) = (withdrawn_reason is null)
  );
