-- A step of a workflow raises the plan's revision and leaves its activities as they are: what is read of them, and the
-- reviewer's findings in them, may be kept in memory through a whole season of steps.
alter table operations_plan
  -- Revision of the last act that may have written activities.
  add column content_revision integer not null default 0;
update operations_plan set content_revision = revision;
