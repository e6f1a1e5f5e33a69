-- A correction also puts right who benefited and what a report says (ADR 038). Those from before said nothing of it: what
-- stands in their report stays as it was, before and after.
alter table monitoring_correction
  add column before_women bigint check (before_women >= 0),
  add column before_men bigint check (before_men >= 0),
  add column before_achievement text not null default '',
  add column before_difficulty text not null default '',
  add column before_corrective text not null default '',
  add column women bigint check (women >= 0),
  add column men bigint check (men >= 0),
  add column achievement text not null default '',
  add column difficulty text not null default '',
  add column corrective text not null default '';

-- Writing is fenced to units, for whoever owns the table too.
select set_config('hilo.scope', '*', true);
update monitoring_correction as one set
  before_women = report.women, women = report.women,
  before_men = report.men, men = report.men,
  before_achievement = report.achievement, achievement = report.achievement,
  before_difficulty = report.difficulty, difficulty = report.difficulty,
  before_corrective = report.corrective, corrective = report.corrective
from monitoring_report as report
where report.id = one.report_id;
select set_config('hilo.scope', '', true);
