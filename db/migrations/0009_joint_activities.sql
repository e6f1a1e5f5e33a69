-- A joint activity (domain.md D37): the unit that was asked carries its own share in an activity of its own plan.
alter table operations_coordination add column joint_activity_id text references operations_activity (id);
