-- A session may see the same plan twice, with another content or in another state: both stay in its acta (ADR 014).

drop index operations_session_item_thing;
