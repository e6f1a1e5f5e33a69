-- A transfer gives work to another unit, which is asked before planning decides: its answer stands with the change, who
-- gave it and when in the trail of the request. Null: it has not answered.
alter table operations_request_item
  add column receiver_answer text check (receiver_answer in ('accepted', 'refused')),
  add column receiver_reason text;
