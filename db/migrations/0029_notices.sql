-- Notices: what a person chose to be told, what was read, the days whose digest was made, and the outbox of e-mail. Notices
-- themselves are made from the facts on each reading and stand in no table.

-- Without a row: everything, and the digest.
create table platform_notice_choice (
  person_id text primary key references platform_person (id),
  digest text not null check (digest in ('daily', 'never')),
  chosen_at instant not null
);

-- Kinds that a person does not want to be told.
create table platform_notice_muted (
  person_id text not null references platform_notice_choice (person_id),
  kind text not null,
  primary key (person_id, kind)
);

create table platform_notice_read (
  person_id text not null references platform_person (id),
  -- Id of the fact, which another state of the same thing does not share.
  fact text not null,
  read_at instant not null,
  primary key (person_id, fact)
);

-- Whoever writes the day makes its digests; all others find it taken.
create table platform_digest_day (
  day calendar_date primary key,
  made_at instant not null,
  mails integer not null check (mails >= 0)
);

create table platform_mail (
  id text primary key,
  person_id text not null references platform_person (id),
  day calendar_date not null references platform_digest_day (day),
  address text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  status text not null check (status in ('waiting', 'sending', 'sent', 'failed', 'uncertain', 'expired')),
  attempts integer not null default 0 check (attempts >= 0),
  next_try_at instant,
  -- When the last try began.
  tried_at instant,
  fault text,
  -- What the mail server said.
  fault_detail text not null default '',
  sent_at instant,
  created_at instant not null,
  -- At most one for each person and day, whoever makes them.
  unique (person_id, day),
  check ((status = 'waiting') = (next_try_at is not null)),
  check ((status = 'sent') = (sent_at is not null))
);
comment on table platform_mail is 'E-mail that goes out, went out or could not';
create index platform_mail_waiting on platform_mail (next_try_at) where status = 'waiting';
create index platform_mail_day on platform_mail (day, created_at);
