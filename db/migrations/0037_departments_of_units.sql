-- In which department or province a unit is (ISO 3166-2), from a day on like its name and kind. Null: nobody said it.
alter table platform_unit_version
  add column department text check (department ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$');
