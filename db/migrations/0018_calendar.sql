-- Days of the working calendar that the institution decides itself: days off that no holiday of the country names (asueto,
-- puente, a holiday moved by decree), and holidays of the country on which it works. The country's own holidays stay
-- where its other data are, in platform_institution.country_pack, as rules: an installation older than this migration
-- has none there, and its calendar says so until Administración takes those of the release.
create table platform_calendar_day (
  id text primary key,
  day calendar_date not null,
  kind text not null check (kind in ('free', 'worked')),
  -- Name of the day off, or why the holiday is worked.
  name text not null,
  -- Number of the act that authorises the day off.
  act_number text,
  added_by text not null references platform_person (id),
  added_at instant not null,
  annulled_by text references platform_person (id),
  annulled_at instant,
  annulled_why text,
  check ((kind = 'free') = (act_number is not null)),
  check ((annulled_at is null) = (annulled_by is null) and (annulled_at is null) = (annulled_why is null))
);
comment on table platform_calendar_day is 'Days off of the institution, and holidays on which it works';
create unique index platform_calendar_day_in_force on platform_calendar_day (day) where annulled_at is null;
