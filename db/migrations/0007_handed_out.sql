-- What leaves the house is kept: documents with their bytes, documents of a version, and when the front matter changed.

-- Activities keep their changes one by one; the front matter only says when it was last written.
alter table operations_plan add column front_matter_at instant;
