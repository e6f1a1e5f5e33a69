-- Generated from the migrations by "npm run db:generate"; a test compares it. Not runnable.

table hilo_migration (
  name text not null,
  sha256 text not null,
  at text not null,
  constraint hilo_migration_pkey PRIMARY KEY (name)
);

table monitoring_closing_extension (
  id text not null,
  plan_id text not null,
  month integer not null,
  unit_id text not null,
  due_on calendar_date not null,
  reason text not null,
  person_id text not null,
  post_name text not null,
  at instant not null,
  withdrawn_at instant,
  withdrawn_by text,
  withdrawn_post text,
  withdrawn_reason text,
  constraint monitoring_closing_extension_check CHECK ((((withdrawn_at IS NULL) = (withdrawn_by IS NULL)) AND ((withdrawn_at IS NULL) = (withdrawn_post IS NULL)) AND ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)))),
  constraint monitoring_closing_extension_month_check CHECK (((month >= 1) AND (month <= 12))),
  constraint monitoring_closing_extension_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint monitoring_closing_extension_pkey PRIMARY KEY (id),
  constraint monitoring_closing_extension_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint monitoring_closing_extension_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id),
  constraint monitoring_closing_extension_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES platform_person(id)
);

table monitoring_closing_rule (
  id text not null,
  plan_id text not null,
  from_month integer not null,
  business_day integer not null,
  reason text not null,
  person_id text not null,
  post_name text not null,
  at instant not null,
  constraint monitoring_closing_rule_business_day_check CHECK (((business_day >= 1) AND (business_day <= 20))),
  constraint monitoring_closing_rule_from_month_check CHECK (((from_month >= 1) AND (from_month <= 12))),
  constraint monitoring_closing_rule_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint monitoring_closing_rule_pkey PRIMARY KEY (id),
  constraint monitoring_closing_rule_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id)
);

table monitoring_conformity (
  id text not null,
  report_id text not null,
  position integer not null,
  template_id text not null,
  act text not null,
  from_status text not null,
  to_status text not null,
  digest text not null,
  field text,
  reason text,
  person_id text not null,
  post_name text not null,
  by_substitute boolean not null,
  at instant not null,
  constraint monitoring_conformity_act_check CHECK ((act = ANY (ARRAY['give'::text, 'except'::text, 'withdraw'::text]))),
  constraint monitoring_conformity_check CHECK (((act = 'give'::text) = (reason IS NULL))),
  constraint monitoring_conformity_check1 CHECK (((field IS NULL) OR (act = 'except'::text))),
  constraint monitoring_conformity_from_status_check CHECK ((from_status = ANY (ARRAY['pending'::text, 'given'::text, 'exception'::text]))),
  constraint monitoring_conformity_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint monitoring_conformity_pkey PRIMARY KEY (id),
  constraint monitoring_conformity_position_check CHECK (("position" > 0)),
  constraint monitoring_conformity_report_id_fkey FOREIGN KEY (report_id) REFERENCES monitoring_report(id),
  constraint monitoring_conformity_report_id_position_key UNIQUE (report_id, "position"),
  constraint monitoring_conformity_template_id_fkey FOREIGN KEY (template_id) REFERENCES operations_template(id),
  constraint monitoring_conformity_to_status_check CHECK ((to_status = ANY (ARRAY['pending'::text, 'given'::text, 'exception'::text])))
);

table monitoring_correction (
  id text not null,
  plan_id text not null,
  unit_id text not null,
  activity_id text not null,
  month integer not null,
  report_id text not null,
  number integer not null,
  status text not null,
  revision integer not null,
  before_share_bp integer,
  before_quantity bigint,
  before_received bigint,
  before_attended bigint,
  share_bp integer,
  quantity bigint,
  received bigint,
  attended bigint,
  cause text not null,
  reason text not null,
  record text not null,
  typed_by text not null,
  typed_at instant not null,
  written_in integer,
  discarded_by text,
  discarded_at instant,
  before_women bigint,
  before_men bigint,
  before_achievement text not null default …,
  before_difficulty text not null default …,
  before_corrective text not null default …,
  women bigint,
  men bigint,
  achievement text not null default …,
  difficulty text not null default …,
  corrective text not null default …,
  constraint monitoring_correction_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES operations_activity(id),
  constraint monitoring_correction_attended_check CHECK ((attended >= 0)),
  constraint monitoring_correction_before_attended_check CHECK ((before_attended >= 0)),
  constraint monitoring_correction_before_men_check CHECK ((before_men >= 0)),
  constraint monitoring_correction_before_quantity_check CHECK ((before_quantity >= 0)),
  constraint monitoring_correction_before_received_check CHECK ((before_received >= 0)),
  constraint monitoring_correction_before_share_bp_check CHECK (((before_share_bp >= 0) AND (before_share_bp <= 100000))),
  constraint monitoring_correction_before_women_check CHECK ((before_women >= 0)),
  constraint monitoring_correction_cause_check CHECK ((cause = ANY (ARRAY['typing'::text, 'countedTwice'::text, 'wrongMonth'::text, 'lateProof'::text, 'verification'::text, 'other'::text]))),
  constraint monitoring_correction_check CHECK (((status = 'validated'::text) = (written_in IS NOT NULL))),
  constraint monitoring_correction_check1 CHECK ((written_in > month)),
  constraint monitoring_correction_discarded_by_fkey FOREIGN KEY (discarded_by) REFERENCES platform_person(id),
  constraint monitoring_correction_discarded_check CHECK ((((discarded_by IS NULL) = (discarded_at IS NULL)) AND ((discarded_at IS NULL) OR (status = ANY (ARRAY['draft'::text, 'returned'::text]))))),
  constraint monitoring_correction_men_check CHECK ((men >= 0)),
  constraint monitoring_correction_month_check CHECK (((month >= 1) AND (month <= 12))),
  constraint monitoring_correction_number_check CHECK ((number > 0)),
  constraint monitoring_correction_pkey PRIMARY KEY (id),
  constraint monitoring_correction_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint monitoring_correction_quantity_check CHECK ((quantity >= 0)),
  constraint monitoring_correction_received_check CHECK ((received >= 0)),
  constraint monitoring_correction_report_id_fkey FOREIGN KEY (report_id) REFERENCES monitoring_report(id),
  constraint monitoring_correction_report_id_number_key UNIQUE (report_id, number),
  constraint monitoring_correction_revision_check CHECK ((revision > 0)),
  constraint monitoring_correction_share_bp_check CHECK (((share_bp >= 0) AND (share_bp <= 100000))),
  constraint monitoring_correction_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'validated'::text]))),
  constraint monitoring_correction_typed_by_fkey FOREIGN KEY (typed_by) REFERENCES platform_person(id),
  constraint monitoring_correction_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id),
  constraint monitoring_correction_women_check CHECK ((women >= 0)),
  constraint monitoring_correction_written_in_check CHECK (((written_in >= 1) AND (written_in <= 12)))
);

table monitoring_cut (
  id text not null,
  plan_id text not null,
  number integer not null,
  month integer not null,
  sha256 text not null,
  note text not null default …,
  person_id text not null,
  post_name text not null,
  at instant not null,
  constraint monitoring_cut_month_check CHECK (((month >= 1) AND (month <= 12))),
  constraint monitoring_cut_number_check CHECK ((number > 0)),
  constraint monitoring_cut_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint monitoring_cut_pkey PRIMARY KEY (id),
  constraint monitoring_cut_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint monitoring_cut_plan_id_month_key UNIQUE (plan_id, month),
  constraint monitoring_cut_plan_id_number_key UNIQUE (plan_id, number),
  constraint monitoring_cut_sha256_fkey FOREIGN KEY (sha256) REFERENCES platform_file(sha256)
);

table monitoring_evaluation (
  id text not null,
  plan_id text not null,
  quarter integer not null,
  cut_id text not null,
  opened_by text not null,
  opened_post text not null,
  opened_at instant not null,
  closed_at instant,
  sha256 text,
  constraint monitoring_evaluation_check CHECK (((closed_at IS NULL) = (sha256 IS NULL))),
  constraint monitoring_evaluation_cut_id_fkey FOREIGN KEY (cut_id) REFERENCES monitoring_cut(id),
  constraint monitoring_evaluation_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES platform_person(id),
  constraint monitoring_evaluation_pkey PRIMARY KEY (id),
  constraint monitoring_evaluation_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint monitoring_evaluation_plan_id_quarter_key UNIQUE (plan_id, quarter),
  constraint monitoring_evaluation_quarter_check CHECK (((quarter >= 1) AND (quarter <= 4))),
  constraint monitoring_evaluation_sha256_fkey FOREIGN KEY (sha256) REFERENCES platform_file(sha256)
);

table monitoring_evaluation_cause (
  id text not null,
  unit_evaluation_id text not null,
  unit_id text not null,
  position integer not null,
  cause text not null,
  text text not null,
  constraint monitoring_evaluation_cause_pkey PRIMARY KEY (id),
  constraint monitoring_evaluation_cause_unit_evaluation_id_fkey FOREIGN KEY (unit_evaluation_id) REFERENCES monitoring_unit_evaluation(id),
  constraint monitoring_evaluation_cause_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table monitoring_evaluation_proposal (
  id text not null,
  unit_evaluation_id text not null,
  unit_id text not null,
  position integer not null,
  text text not null,
  post_id text not null,
  due_on calendar_date not null,
  constraint monitoring_evaluation_proposal_pkey PRIMARY KEY (id),
  constraint monitoring_evaluation_proposal_post_id_fkey FOREIGN KEY (post_id) REFERENCES platform_post(id),
  constraint monitoring_evaluation_proposal_unit_evaluation_id_fkey FOREIGN KEY (unit_evaluation_id) REFERENCES monitoring_unit_evaluation(id),
  constraint monitoring_evaluation_proposal_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table monitoring_evaluation_step (
  id text not null,
  unit_evaluation_id text not null,
  unit_id text not null,
  act text not null,
  from_status text not null,
  to_status text not null,
  person_id text not null,
  post_name text not null,
  by_substitute boolean not null,
  comment text,
  at instant not null,
  position integer not null,
  constraint monitoring_evaluation_step_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint monitoring_evaluation_step_pkey PRIMARY KEY (id),
  constraint monitoring_evaluation_step_unit_evaluation_id_fkey FOREIGN KEY (unit_evaluation_id) REFERENCES monitoring_unit_evaluation(id),
  constraint monitoring_evaluation_step_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table monitoring_evidence (
  id text not null,
  report_id text not null,
  unit_id text not null,
  kind text not null,
  place text,
  means text,
  position integer not null,
  file_id text,
  confidentiality text not null,
  set_aside boolean not null default …,
  dated_on calendar_date,
  constraint monitoring_evidence_confidentiality_check CHECK ((confidentiality = ANY (ARRAY['public'::text, 'internal'::text, 'confidential'::text]))),
  constraint monitoring_evidence_file_id_fkey FOREIGN KEY (file_id) REFERENCES monitoring_evidence_file(id),
  constraint monitoring_evidence_kind_check CHECK (((kind = ANY (ARRAY['file'::text, 'link'::text, 'record'::text])) AND ((kind = 'file'::text) = (file_id IS NOT NULL)) AND ((kind = 'file'::text) = (place IS NULL)))),
  constraint monitoring_evidence_pkey PRIMARY KEY (id),
  constraint monitoring_evidence_report_id_fkey FOREIGN KEY (report_id) REFERENCES monitoring_report(id),
  constraint monitoring_evidence_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table monitoring_evidence_file (
  id text not null,
  plan_id text not null,
  unit_id text not null,
  month integer not null,
  sha256 text not null,
  file_name text not null,
  uploaded_by text not null,
  uploaded_at instant not null,
  original_sha256 text,
  constraint monitoring_evidence_file_file_name_check CHECK ((file_name <> ''::text)),
  constraint monitoring_evidence_file_month_check CHECK (((month >= 1) AND (month <= 12))),
  constraint monitoring_evidence_file_original_sha256_check CHECK ((original_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint monitoring_evidence_file_pkey PRIMARY KEY (id),
  constraint monitoring_evidence_file_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint monitoring_evidence_file_sha256_fkey FOREIGN KEY (sha256) REFERENCES platform_stored_file(sha256),
  constraint monitoring_evidence_file_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id),
  constraint monitoring_evidence_file_unit_id_plan_id_month_sha256_key UNIQUE (unit_id, plan_id, month, sha256),
  constraint monitoring_evidence_file_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES platform_person(id)
);

table monitoring_execution_report (
  id text not null,
  plan_id text not null,
  cut_id text not null,
  period text not null,
  unit_id text,
  constraint monitoring_execution_report_cut_id_fkey FOREIGN KEY (cut_id) REFERENCES monitoring_cut(id),
  constraint monitoring_execution_report_period_check CHECK ((period = ANY (ARRAY['month'::text, 'quarter'::text]))),
  constraint monitoring_execution_report_pkey PRIMARY KEY (id),
  constraint monitoring_execution_report_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint monitoring_execution_report_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table monitoring_extract (
  file_id text not null,
  unit_id text not null,
  register_id text not null,
  filter text not null,
  period_from calendar_date not null,
  period_to calendar_date not null,
  taken_on calendar_date not null,
  counted_by text not null,
  original_sha256 text not null,
  hidden_rows integer not null,
  other_columns integer not null,
  totals text not null,
  key_id text not null,
  pseudonyms text[] not null,
  constraint monitoring_extract_check CHECK (((period_to)::text >= (period_from)::text)),
  constraint monitoring_extract_check1 CHECK (((taken_on)::text >= (period_from)::text)),
  constraint monitoring_extract_counted_by_check CHECK ((counted_by = ANY (ARRAY['rows'::text, 'persons'::text]))),
  constraint monitoring_extract_file_id_fkey FOREIGN KEY (file_id) REFERENCES monitoring_evidence_file(id),
  constraint monitoring_extract_filter_check CHECK ((filter <> ''::text)),
  constraint monitoring_extract_hidden_rows_check CHECK ((hidden_rows >= 0)),
  constraint monitoring_extract_original_sha256_check CHECK ((original_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint monitoring_extract_other_columns_check CHECK ((other_columns >= 0)),
  constraint monitoring_extract_pkey PRIMARY KEY (file_id),
  constraint monitoring_extract_register_id_fkey FOREIGN KEY (register_id) REFERENCES monitoring_register(id),
  constraint monitoring_extract_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table monitoring_follow_up (
  id text not null,
  kind text not null,
  year integer not null,
  unit_id text not null,
  post_id text,
  text text not null,
  due_on calendar_date not null,
  status text not null,
  evaluation_id text,
  origin text not null default …,
  given_by text not null,
  given_post text not null,
  given_at instant not null,
  constraint monitoring_follow_up_check CHECK (((kind = 'commitment'::text) = (evaluation_id IS NOT NULL))),
  constraint monitoring_follow_up_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES monitoring_evaluation(id),
  constraint monitoring_follow_up_given_by_fkey FOREIGN KEY (given_by) REFERENCES platform_person(id),
  constraint monitoring_follow_up_kind_check CHECK ((kind = ANY (ARRAY['commitment'::text, 'instruction'::text]))),
  constraint monitoring_follow_up_pkey PRIMARY KEY (id),
  constraint monitoring_follow_up_post_id_fkey FOREIGN KEY (post_id) REFERENCES platform_post(id),
  constraint monitoring_follow_up_status_check CHECK ((status = ANY (ARRAY['open'::text, 'answered'::text, 'returned'::text, 'closed'::text]))),
  constraint monitoring_follow_up_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table monitoring_follow_up_step (
  id text not null,
  follow_up_id text not null,
  unit_id text not null,
  act text not null,
  from_status text not null,
  to_status text not null,
  text text not null,
  place text not null,
  person_id text not null,
  post_name text not null,
  by_substitute boolean not null,
  at instant not null,
  position integer not null,
  sha256 text,
  file_name text,
  constraint monitoring_follow_up_step_file CHECK ((((sha256 IS NULL) = (file_name IS NULL)) AND ((sha256 IS NULL) OR (act = 'answer'::text)))),
  constraint monitoring_follow_up_step_file_name_check CHECK ((file_name <> ''::text)),
  constraint monitoring_follow_up_step_follow_up_id_fkey FOREIGN KEY (follow_up_id) REFERENCES monitoring_follow_up(id),
  constraint monitoring_follow_up_step_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint monitoring_follow_up_step_pkey PRIMARY KEY (id),
  constraint monitoring_follow_up_step_sha256_fkey FOREIGN KEY (sha256) REFERENCES platform_stored_file(sha256),
  constraint monitoring_follow_up_step_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table monitoring_issued_report (
  id text not null,
  report_id text not null,
  unit_id text,
  number integer not null,
  narrative_id text not null,
  record_id text not null,
  constraint monitoring_issued_report_narrative_id_fkey FOREIGN KEY (narrative_id) REFERENCES monitoring_narrative(id),
  constraint monitoring_issued_report_number_check CHECK ((number > 0)),
  constraint monitoring_issued_report_pkey PRIMARY KEY (id),
  constraint monitoring_issued_report_record_id_fkey FOREIGN KEY (record_id) REFERENCES operations_record(id),
  constraint monitoring_issued_report_report_id_fkey FOREIGN KEY (report_id) REFERENCES monitoring_execution_report(id),
  constraint monitoring_issued_report_report_id_number_key UNIQUE (report_id, number),
  constraint monitoring_issued_report_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table monitoring_narrative (
  id text not null,
  report_id text not null,
  unit_id text,
  number integer not null,
  presentation text not null,
  achievements text not null,
  difficulties text not null,
  corrective text not null,
  next text not null,
  person_id text not null,
  post_name text not null,
  at instant not null,
  constraint monitoring_narrative_number_check CHECK ((number > 0)),
  constraint monitoring_narrative_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint monitoring_narrative_pkey PRIMARY KEY (id),
  constraint monitoring_narrative_report_id_fkey FOREIGN KEY (report_id) REFERENCES monitoring_execution_report(id),
  constraint monitoring_narrative_report_id_number_key UNIQUE (report_id, number),
  constraint monitoring_narrative_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table monitoring_register (
  id text not null,
  unit_id text not null,
  name text not null,
  place text not null,
  periodicity text not null,
  fields text not null,
  status text not null,
  revision integer not null,
  changed_by text not null,
  changed_at instant not null,
  constraint monitoring_register_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES platform_person(id),
  constraint monitoring_register_name_check CHECK ((name <> ''::text)),
  constraint monitoring_register_name_key UNIQUE (name),
  constraint monitoring_register_periodicity_check CHECK ((periodicity = ANY (ARRAY['continuous'::text, 'daily'::text, 'weekly'::text, 'monthly'::text, 'quarterly'::text, 'yearly'::text]))),
  constraint monitoring_register_pkey PRIMARY KEY (id),
  constraint monitoring_register_place_check CHECK ((place <> ''::text)),
  constraint monitoring_register_revision_check CHECK ((revision > 0)),
  constraint monitoring_register_status_check CHECK ((status = ANY (ARRAY['inUse'::text, 'retired'::text]))),
  constraint monitoring_register_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table monitoring_reopening (
  id text not null,
  plan_id text not null,
  month integer not null,
  unit_id text not null,
  ends_on calendar_date not null,
  reason text not null,
  person_id text not null,
  post_name text not null,
  at instant not null,
  constraint monitoring_reopening_month_check CHECK (((month >= 1) AND (month <= 12))),
  constraint monitoring_reopening_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint monitoring_reopening_pkey PRIMARY KEY (id),
  constraint monitoring_reopening_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint monitoring_reopening_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table monitoring_report (
  id text not null,
  plan_id text not null,
  unit_id text not null,
  activity_id text not null,
  month smallint not null,
  status text not null,
  revision integer not null,
  share_bp integer,
  quantity bigint,
  received bigint,
  attended bigint,
  women bigint,
  men bigint,
  achievement text not null default …,
  difficulty text not null default …,
  corrective text not null default …,
  no_evidence text not null default …,
  on_behalf_of text,
  typed_by text not null,
  typed_at instant not null,
  constraint monitoring_report_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES operations_activity(id),
  constraint monitoring_report_activity_id_month_key UNIQUE (activity_id, month),
  constraint monitoring_report_attended_check CHECK ((attended >= 0)),
  constraint monitoring_report_men_check CHECK ((men >= 0)),
  constraint monitoring_report_month_check CHECK (((month >= 1) AND (month <= 12))),
  constraint monitoring_report_pkey PRIMARY KEY (id),
  constraint monitoring_report_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint monitoring_report_quantity_check CHECK ((quantity >= 0)),
  constraint monitoring_report_received_check CHECK ((received >= 0)),
  constraint monitoring_report_revision_check CHECK ((revision > 0)),
  constraint monitoring_report_share_bp_check CHECK (((share_bp >= 0) AND (share_bp <= 100000))),
  constraint monitoring_report_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'validated'::text]))),
  constraint monitoring_report_typed_by_fkey FOREIGN KEY (typed_by) REFERENCES platform_person(id),
  constraint monitoring_report_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id),
  constraint monitoring_report_women_check CHECK ((women >= 0))
);

table monitoring_sample (
  id text not null,
  plan_id text not null,
  number integer not null,
  side text not null,
  from_month integer not null,
  to_month integer not null,
  rule text not null,
  population integer not null,
  person_id text not null,
  post_name text not null,
  at instant not null,
  drawn_from text,
  constraint monitoring_sample_check CHECK (((to_month >= from_month) AND (to_month <= 12))),
  constraint monitoring_sample_from_month_check CHECK (((from_month >= 1) AND (from_month <= 12))),
  constraint monitoring_sample_number_check CHECK ((number > 0)),
  constraint monitoring_sample_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint monitoring_sample_pkey PRIMARY KEY (id),
  constraint monitoring_sample_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint monitoring_sample_plan_id_number_key UNIQUE (plan_id, number),
  constraint monitoring_sample_population_check CHECK ((population >= 0)),
  constraint monitoring_sample_side_check CHECK ((side = ANY (ARRAY['planning'::text, 'control'::text])))
);

table monitoring_sample_item (
  sample_id text not null,
  report_id text not null,
  reason text not null,
  constraint monitoring_sample_item_pkey PRIMARY KEY (sample_id, report_id, reason),
  constraint monitoring_sample_item_reason_check CHECK ((reason = ANY (ARRAY['weight'::text, 'late'::text, 'jump'::text, 'repeatedFile'::text, 'outsideMonth'::text, 'random'::text]))),
  constraint monitoring_sample_item_report_id_fkey FOREIGN KEY (report_id) REFERENCES monitoring_report(id),
  constraint monitoring_sample_item_sample_id_fkey FOREIGN KEY (sample_id) REFERENCES monitoring_sample(id)
);

table monitoring_step (
  id text not null,
  report_id text not null,
  unit_id text not null,
  act text not null,
  from_status text not null,
  to_status text not null,
  person_id text not null,
  post_name text not null,
  by_substitute boolean not null,
  field text,
  comment text,
  at instant not null,
  position integer not null,
  due_on calendar_date,
  late boolean not null default …,
  correction_id text,
  constraint monitoring_step_correction_id_fkey FOREIGN KEY (correction_id) REFERENCES monitoring_correction(id),
  constraint monitoring_step_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint monitoring_step_pkey PRIMARY KEY (id),
  constraint monitoring_step_report_id_fkey FOREIGN KEY (report_id) REFERENCES monitoring_report(id),
  constraint monitoring_step_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table monitoring_unit_evaluation (
  id text not null,
  evaluation_id text not null,
  unit_id text not null,
  status text not null,
  revision integer not null,
  constraint monitoring_unit_evaluation_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES monitoring_evaluation(id),
  constraint monitoring_unit_evaluation_evaluation_id_unit_id_key UNIQUE (evaluation_id, unit_id),
  constraint monitoring_unit_evaluation_pkey PRIMARY KEY (id),
  constraint monitoring_unit_evaluation_revision_check CHECK ((revision >= 0)),
  constraint monitoring_unit_evaluation_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'submitted'::text, 'returned'::text, 'reviewed'::text]))),
  constraint monitoring_unit_evaluation_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table monitoring_unit_weighing (
  id text not null,
  plan_id text not null,
  number integer not null,
  from_day calendar_date not null,
  reason text not null,
  person_id text not null,
  post_name text not null,
  at instant not null,
  constraint monitoring_unit_weighing_number_check CHECK ((number > 0)),
  constraint monitoring_unit_weighing_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint monitoring_unit_weighing_pkey PRIMARY KEY (id),
  constraint monitoring_unit_weighing_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint monitoring_unit_weighing_plan_id_number_key UNIQUE (plan_id, number)
);

table monitoring_unit_weight (
  weighing_id text not null,
  unit_id text not null,
  weight_bp integer not null,
  constraint monitoring_unit_weight_pkey PRIMARY KEY (weighing_id, unit_id),
  constraint monitoring_unit_weight_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id),
  constraint monitoring_unit_weight_weighing_id_fkey FOREIGN KEY (weighing_id) REFERENCES monitoring_unit_weighing(id),
  constraint monitoring_unit_weight_weight_bp_check CHECK (((weight_bp >= 1) AND (weight_bp <= 10000)))
);

table monitoring_verdict (
  id text not null,
  sample_id text not null,
  evidence_id text not null,
  kind text not null,
  reason text not null,
  person_id text not null,
  post_name text not null,
  at instant not null,
  position integer not null,
  constraint monitoring_verdict_check CHECK (((kind = 'verified'::text) OR (reason <> ''::text))),
  constraint monitoring_verdict_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES monitoring_evidence(id),
  constraint monitoring_verdict_kind_check CHECK ((kind = ANY (ARRAY['verified'::text, 'insufficient'::text, 'mismatch'::text]))),
  constraint monitoring_verdict_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint monitoring_verdict_pkey PRIMARY KEY (id),
  constraint monitoring_verdict_sample_id_fkey FOREIGN KEY (sample_id) REFERENCES monitoring_sample(id)
);

table operations_activity (
  id text not null,
  unit_plan_id text not null,
  unit_id text not null,
  position integer not null,
  code text not null,
  line_text text not null default …,
  classification text not null default …,
  line_id text,
  process_id text,
  name text not null,
  expected_result text not null default …,
  means text not null default …,
  responsible_text text not null default …,
  condition text,
  modality text,
  weight_bp integer,
  unit_of_measure text,
  template_id text,
  template_version integer,
  copied_from text,
  raw_cells text,
  raw_months text,
  import_id text,
  annulled_at instant,
  exempt text not null default …,
  constraint operations_activity_check CHECK (((classification = 'line'::text) = (line_id IS NOT NULL))),
  constraint operations_activity_check1 CHECK (((classification = 'process'::text) = (process_id IS NOT NULL))),
  constraint operations_activity_classification_check CHECK ((classification = ANY (ARRAY['line'::text, 'process'::text, 'unclassified'::text]))),
  constraint operations_activity_copied_from_fkey FOREIGN KEY (copied_from) REFERENCES operations_activity(id) DEFERRABLE,
  constraint operations_activity_import_id_fkey FOREIGN KEY (import_id) REFERENCES operations_import(id),
  constraint operations_activity_line_id_fkey FOREIGN KEY (line_id) REFERENCES strategy_line(id),
  constraint operations_activity_modality_check CHECK ((modality = ANY (ARRAY['scheduled'::text, 'permanent'::text, 'onDemand'::text, 'conditional'::text, 'notOffered'::text]))),
  constraint operations_activity_pkey PRIMARY KEY (id),
  constraint operations_activity_process_id_fkey FOREIGN KEY (process_id) REFERENCES strategy_process(id),
  constraint operations_activity_template_id_fkey FOREIGN KEY (template_id) REFERENCES operations_template(id),
  constraint operations_activity_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id),
  constraint operations_activity_unit_plan_id_code_key UNIQUE (unit_plan_id, code),
  constraint operations_activity_unit_plan_id_fkey FOREIGN KEY (unit_plan_id) REFERENCES operations_unit_plan(id),
  constraint operations_activity_weight_bp_check CHECK ((weight_bp > 0))
);

table operations_activity_month (
  activity_id text not null,
  unit_id text not null,
  month integer not null,
  share_bp integer,
  quantity bigint,
  constraint operations_activity_month_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES operations_activity(id),
  constraint operations_activity_month_month_check CHECK (((month >= 1) AND (month <= 12))),
  constraint operations_activity_month_pkey PRIMARY KEY (activity_id, month),
  constraint operations_activity_month_quantity_check CHECK ((quantity >= 0)),
  constraint operations_activity_month_share_bp_check CHECK ((share_bp >= 0))
);

table operations_activity_responsible (
  activity_id text not null,
  unit_id text not null,
  position integer not null,
  kind text not null,
  post_id text,
  responsible_unit_id text,
  committee text,
  constraint operations_activity_responsible_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES operations_activity(id),
  constraint operations_activity_responsible_check CHECK (((kind = 'post'::text) = (post_id IS NOT NULL))),
  constraint operations_activity_responsible_check1 CHECK (((kind = 'unit'::text) = (responsible_unit_id IS NOT NULL))),
  constraint operations_activity_responsible_check2 CHECK (((kind = 'committee'::text) = (committee IS NOT NULL))),
  constraint operations_activity_responsible_kind_check CHECK ((kind = ANY (ARRAY['post'::text, 'unit'::text, 'committee'::text]))),
  constraint operations_activity_responsible_pkey PRIMARY KEY (activity_id, "position"),
  constraint operations_activity_responsible_post_id_fkey FOREIGN KEY (post_id) REFERENCES platform_post(id),
  constraint operations_activity_responsible_responsible_unit_id_fkey FOREIGN KEY (responsible_unit_id) REFERENCES platform_unit(id)
);

table operations_activity_support (
  activity_id text not null,
  unit_id text not null,
  supporting_unit_id text not null,
  constraint operations_activity_support_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES operations_activity(id),
  constraint operations_activity_support_pkey PRIMARY KEY (activity_id, supporting_unit_id),
  constraint operations_activity_support_supporting_unit_id_fkey FOREIGN KEY (supporting_unit_id) REFERENCES platform_unit(id)
);

table operations_change (
  id text not null,
  plan_id text not null,
  kind text not null,
  person_id text not null,
  at instant not null,
  summary text not null,
  changes text not null,
  undone_at instant,
  constraint operations_change_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_change_pkey PRIMARY KEY (id),
  constraint operations_change_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id)
);

table operations_change_activity (
  change_id text not null,
  activity_id text not null,
  constraint operations_change_activity_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES operations_activity(id),
  constraint operations_change_activity_change_id_fkey FOREIGN KEY (change_id) REFERENCES operations_change(id),
  constraint operations_change_activity_pkey PRIMARY KEY (activity_id, change_id)
);

table operations_change_window (
  plan_id text not null,
  quarter integer not null,
  starts_on calendar_date not null,
  ends_on calendar_date not null,
  constraint operations_change_window_check CHECK (((ends_on)::text >= (starts_on)::text)),
  constraint operations_change_window_pkey PRIMARY KEY (plan_id, quarter),
  constraint operations_change_window_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_change_window_quarter_check CHECK (((quarter >= 1) AND (quarter <= 4)))
);

table operations_closing (
  unit_plan_id text not null,
  plan_id text not null,
  unit_id text not null,
  status text not null,
  constraint operations_closing_pkey PRIMARY KEY (unit_plan_id),
  constraint operations_closing_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_closing_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'declared'::text, 'returned'::text, 'confirmed'::text]))),
  constraint operations_closing_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id),
  constraint operations_closing_unit_plan_id_fkey FOREIGN KEY (unit_plan_id) REFERENCES operations_unit_plan(id)
);

table operations_closing_row (
  activity_id text not null,
  plan_id text not null,
  unit_id text not null,
  state text,
  ground text not null default …,
  evidence text not null default …,
  comment text,
  revision integer not null,
  person_id text not null,
  at instant not null,
  constraint operations_closing_row_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES operations_activity(id),
  constraint operations_closing_row_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_closing_row_pkey PRIMARY KEY (activity_id),
  constraint operations_closing_row_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_closing_row_revision_check CHECK ((revision > 0)),
  constraint operations_closing_row_state_check CHECK ((state = ANY (ARRAY['fulfilled'::text, 'partial'::text, 'notExecuted'::text, 'moved'::text]))),
  constraint operations_closing_row_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table operations_conformity (
  id text not null,
  plan_id text not null,
  position integer not null,
  activity_id text not null,
  template_id text not null,
  act text not null,
  from_status text not null,
  to_status text not null,
  digest text not null,
  observation_id text,
  person_id text not null,
  post_id text,
  post_name text not null,
  by_substitute boolean not null default …,
  reason text,
  at instant not null,
  constraint operations_conformity_act_check CHECK ((act = ANY (ARRAY['give'::text, 'except'::text, 'withdraw'::text]))),
  constraint operations_conformity_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES operations_activity(id),
  constraint operations_conformity_check CHECK (((act = 'except'::text) = (observation_id IS NOT NULL))),
  constraint operations_conformity_from_status_check CHECK ((from_status = ANY (ARRAY['pending'::text, 'given'::text, 'exception'::text]))),
  constraint operations_conformity_observation_id_fkey FOREIGN KEY (observation_id) REFERENCES operations_observation(id),
  constraint operations_conformity_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_conformity_pkey PRIMARY KEY (id),
  constraint operations_conformity_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_conformity_plan_id_position_key UNIQUE (plan_id, "position"),
  constraint operations_conformity_position_check CHECK (("position" > 0)),
  constraint operations_conformity_post_id_fkey FOREIGN KEY (post_id) REFERENCES platform_post(id),
  constraint operations_conformity_template_id_fkey FOREIGN KEY (template_id) REFERENCES operations_template(id),
  constraint operations_conformity_to_status_check CHECK ((to_status = ANY (ARRAY['pending'::text, 'given'::text, 'exception'::text])))
);

table operations_coordination (
  id text not null,
  plan_id text not null,
  activity_id text not null,
  asking_unit_id text not null,
  asked_unit_id text not null,
  what text not null,
  joint boolean not null default …,
  status text not null,
  answer text,
  pending_reason text,
  asked_by text not null,
  asked_at instant not null,
  answered_by text,
  answered_at instant,
  joint_activity_id text,
  constraint operations_coordination_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES operations_activity(id),
  constraint operations_coordination_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES platform_person(id),
  constraint operations_coordination_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES platform_person(id),
  constraint operations_coordination_asked_unit_id_fkey FOREIGN KEY (asked_unit_id) REFERENCES platform_unit(id),
  constraint operations_coordination_asking_unit_id_fkey FOREIGN KEY (asking_unit_id) REFERENCES platform_unit(id),
  constraint operations_coordination_check CHECK ((asking_unit_id <> asked_unit_id)),
  constraint operations_coordination_joint_activity_id_fkey FOREIGN KEY (joint_activity_id) REFERENCES operations_activity(id),
  constraint operations_coordination_pkey PRIMARY KEY (id),
  constraint operations_coordination_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_coordination_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'accepted'::text, 'refused'::text, 'proposed'::text, 'withdrawn'::text])))
);

table operations_document (
  sha256 text not null,
  plan_id text not null,
  revision integer not null,
  format text not null,
  copy text not null,
  unit_id text,
  byte_length integer not null,
  person_id text not null,
  at instant not null,
  id text not null,
  version_id text,
  source text,
  file_name text,
  kind text not null default …,
  record_id text,
  constraint operations_document_check CHECK (((source IS NULL) = (file_name IS NULL))),
  constraint operations_document_check1 CHECK (((kind = 'record'::text) = (record_id IS NOT NULL))),
  constraint operations_document_copy_check CHECK ((copy = ANY (ARRAY['interna'::text, 'publica'::text]))),
  constraint operations_document_format_check CHECK ((format = ANY (ARRAY['pdf'::text, 'xlsx'::text, 'docx'::text, 'csv'::text, 'json'::text]))),
  constraint operations_document_kind_check CHECK ((kind = ANY (ARRAY['plan'::text, 'comparison'::text, 'record'::text]))),
  constraint operations_document_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_document_pkey PRIMARY KEY (id),
  constraint operations_document_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_document_record_id_fkey FOREIGN KEY (record_id) REFERENCES operations_record(id),
  constraint operations_document_source_key UNIQUE (source),
  constraint operations_document_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id),
  constraint operations_document_version_id_fkey FOREIGN KEY (version_id) REFERENCES operations_version(id)
);

table operations_extension (
  id text not null,
  plan_id text not null,
  phase text not null,
  unit_id text not null,
  ends_on calendar_date not null,
  reason text not null,
  person_id text not null,
  post_name text not null,
  at instant not null,
  constraint operations_extension_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_extension_pkey PRIMARY KEY (id),
  constraint operations_extension_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_extension_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table operations_finding_acceptance (
  id text not null,
  plan_id text not null,
  activity_id text,
  unit_id text,
  rule text not null,
  fingerprint text not null,
  reason text not null,
  person_id text not null,
  at instant not null,
  withdrawn_at instant,
  constraint operations_finding_acceptance_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES operations_activity(id),
  constraint operations_finding_acceptance_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_finding_acceptance_pkey PRIMARY KEY (id),
  constraint operations_finding_acceptance_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id)
);

table operations_import (
  id text not null,
  year integer not null,
  plan_id text,
  file_sha256 text not null,
  file_name text not null,
  state text not null,
  result text not null,
  decisions text not null default …,
  mapping text,
  report text,
  person_id text not null,
  at instant not null,
  settled_at instant,
  constraint operations_import_file_sha256_fkey FOREIGN KEY (file_sha256) REFERENCES platform_file(sha256),
  constraint operations_import_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_import_pkey PRIMARY KEY (id),
  constraint operations_import_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_import_state_check CHECK ((state = ANY (ARRAY['staged'::text, 'accepted'::text, 'discarded'::text, 'undone'::text])))
);

table operations_inheritance (
  request_id text not null,
  activity_id text not null,
  from_unit_id text not null,
  to_unit_id text not null,
  from_month integer not null,
  code text not null,
  constraint operations_inheritance_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES operations_activity(id),
  constraint operations_inheritance_check CHECK ((from_unit_id <> to_unit_id)),
  constraint operations_inheritance_from_month_check CHECK (((from_month >= 1) AND (from_month <= 12))),
  constraint operations_inheritance_from_unit_id_fkey FOREIGN KEY (from_unit_id) REFERENCES platform_unit(id),
  constraint operations_inheritance_pkey PRIMARY KEY (request_id, activity_id),
  constraint operations_inheritance_request_id_fkey FOREIGN KEY (request_id) REFERENCES operations_request(id),
  constraint operations_inheritance_to_unit_id_fkey FOREIGN KEY (to_unit_id) REFERENCES platform_unit(id)
);

table operations_layout (
  fingerprint text not null,
  mapping text not null,
  person_id text not null,
  at instant not null,
  constraint operations_layout_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_layout_pkey PRIMARY KEY (fingerprint)
);

table operations_lineage (
  request_id text not null,
  from_activity_id text not null,
  to_activity_id text not null,
  kind text not null,
  constraint operations_lineage_from_activity_id_fkey FOREIGN KEY (from_activity_id) REFERENCES operations_activity(id),
  constraint operations_lineage_kind_check CHECK ((kind = ANY (ARRAY['split'::text, 'merge'::text]))),
  constraint operations_lineage_pkey PRIMARY KEY (from_activity_id, to_activity_id),
  constraint operations_lineage_request_id_fkey FOREIGN KEY (request_id) REFERENCES operations_request(id),
  constraint operations_lineage_to_activity_id_fkey FOREIGN KEY (to_activity_id) REFERENCES operations_activity(id)
);

table operations_moved_activity (
  from_activity_id text not null,
  to_activity_id text not null,
  person_id text not null,
  at instant not null,
  constraint operations_moved_activity_from_activity_id_fkey FOREIGN KEY (from_activity_id) REFERENCES operations_activity(id),
  constraint operations_moved_activity_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_moved_activity_pkey PRIMARY KEY (from_activity_id),
  constraint operations_moved_activity_to_activity_id_fkey FOREIGN KEY (to_activity_id) REFERENCES operations_activity(id)
);

table operations_observation (
  id text not null,
  plan_id text not null,
  unit_plan_id text not null,
  activity_id text,
  field text,
  round integer not null,
  text text not null,
  person_id text not null,
  post_name text not null,
  at instant not null,
  answer text,
  answered_by text,
  answered_at instant,
  outcome text,
  settled_by text,
  settled_at instant,
  constraint operations_observation_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES operations_activity(id),
  constraint operations_observation_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES platform_person(id),
  constraint operations_observation_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint operations_observation_check1 CHECK (((outcome IS NULL) = (settled_at IS NULL))),
  constraint operations_observation_check2 CHECK (((field IS NULL) OR (activity_id IS NOT NULL))),
  constraint operations_observation_outcome_check CHECK ((outcome = ANY (ARRAY['resolved'::text, 'withdrawn'::text]))),
  constraint operations_observation_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_observation_pkey PRIMARY KEY (id),
  constraint operations_observation_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_observation_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES platform_person(id),
  constraint operations_observation_unit_plan_id_fkey FOREIGN KEY (unit_plan_id) REFERENCES operations_unit_plan(id)
);

table operations_phase (
  plan_id text not null,
  phase text not null,
  unit_kind text not null,
  starts_on calendar_date not null,
  ends_on calendar_date not null,
  constraint operations_phase_check CHECK (((ends_on)::text >= (starts_on)::text)),
  constraint operations_phase_phase_check CHECK ((phase = ANY (ARRAY['inputs'::text, 'formulation'::text, 'coordination'::text, 'submission'::text, 'review'::text, 'approval'::text, 'adjustment'::text]))),
  constraint operations_phase_pkey PRIMARY KEY (plan_id, phase, unit_kind),
  constraint operations_phase_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_phase_unit_kind_check CHECK ((unit_kind = ANY (ARRAY['all'::text, 'central'::text, 'regional'::text, 'departamental'::text, 'organo'::text])))
);

table operations_plan (
  id text not null,
  year integer not null,
  strategic_plan_id text,
  title text not null,
  status text not null default …,
  form_code text not null,
  form_version text not null,
  form_date calendar_date,
  unit_form_code text not null,
  unit_form_version text not null,
  unit_form_date calendar_date,
  revision integer not null default …,
  created_at instant not null,
  round integer not null default …,
  round_kind text not null default …,
  front_matter_at instant,
  content_revision integer not null default …,
  closed_on calendar_date,
  open_until calendar_date,
  constraint operations_plan_pkey PRIMARY KEY (id),
  constraint operations_plan_reopened CHECK (((open_until IS NULL) OR (closed_on IS NOT NULL))),
  constraint operations_plan_round_check CHECK ((round > 0)),
  constraint operations_plan_round_kind_check CHECK ((round_kind = ANY (ARRAY['formulation'::text, 'late'::text, 'adjustment'::text]))),
  constraint operations_plan_status_check CHECK ((status = ANY (ARRAY['preparing'::text, 'endorsed'::text, 'authorized'::text, 'inForce'::text, 'closed'::text]))),
  constraint operations_plan_strategic_plan_id_fkey FOREIGN KEY (strategic_plan_id) REFERENCES strategy_plan(id),
  constraint operations_plan_year_key UNIQUE (year)
);

table operations_plan_copy (
  plan_id text not null,
  revision integer not null,
  content text not null,
  constraint operations_plan_copy_pkey PRIMARY KEY (plan_id, revision),
  constraint operations_plan_copy_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id)
);

table operations_plan_section (
  plan_id text not null,
  kind text not null,
  position integer not null,
  title text not null,
  body text not null,
  constraint operations_plan_section_pkey PRIMARY KEY (plan_id, "position"),
  constraint operations_plan_section_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id)
);

table operations_plan_signature (
  id text not null,
  plan_id text not null,
  unit_plan_id text,
  unit_id text,
  position integer not null,
  act text not null,
  name text not null,
  post text not null,
  constraint operations_plan_signature_pkey PRIMARY KEY (id),
  constraint operations_plan_signature_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_plan_signature_unit_plan_id_fkey FOREIGN KEY (unit_plan_id) REFERENCES operations_unit_plan(id)
);

table operations_record (
  id text not null,
  plan_id text not null,
  kind text not null,
  subject_id text not null,
  number integer not null,
  sha256 text not null,
  code text not null,
  issued_on calendar_date not null,
  post_name text not null,
  person_id text not null,
  at instant not null,
  constraint operations_record_code_key UNIQUE (code),
  constraint operations_record_number_check CHECK ((number > 0)),
  constraint operations_record_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_record_pkey PRIMARY KEY (id),
  constraint operations_record_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_record_sha256_fkey FOREIGN KEY (sha256) REFERENCES platform_file(sha256)
);

table operations_request (
  id text not null,
  plan_id text not null,
  number integer not null,
  unit_plan_id text not null,
  status text not null,
  cause text not null,
  reason text not null,
  act_number text,
  document_sha256 text,
  document_name text,
  version_id text,
  constraint operations_request_check CHECK (((document_sha256 IS NULL) = (document_name IS NULL))),
  constraint operations_request_document_sha256_fkey FOREIGN KEY (document_sha256) REFERENCES platform_file(sha256),
  constraint operations_request_number_check CHECK ((number > 0)),
  constraint operations_request_pkey PRIMARY KEY (id),
  constraint operations_request_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_request_plan_id_number_key UNIQUE (plan_id, number),
  constraint operations_request_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'endorsed'::text, 'approved'::text, 'approvedInPart'::text, 'refused'::text, 'withdrawn'::text]))),
  constraint operations_request_unit_plan_id_fkey FOREIGN KEY (unit_plan_id) REFERENCES operations_unit_plan(id),
  constraint operations_request_version_id_fkey FOREIGN KEY (version_id) REFERENCES operations_version(id)
);

table operations_request_item (
  id text not null,
  request_id text not null,
  position integer not null,
  kind text not null,
  body text not null,
  accepted boolean,
  decision_reason text,
  receiver_answer text,
  receiver_reason text,
  constraint operations_request_item_pkey PRIMARY KEY (id),
  constraint operations_request_item_position_check CHECK (("position" > 0)),
  constraint operations_request_item_receiver_answer_check CHECK ((receiver_answer = ANY (ARRAY['accepted'::text, 'refused'::text]))),
  constraint operations_request_item_request_id_fkey FOREIGN KEY (request_id) REFERENCES operations_request(id),
  constraint operations_request_item_request_id_position_key UNIQUE (request_id, "position")
);

table operations_request_step (
  id text not null,
  request_id text not null,
  act text not null,
  from_status text,
  to_status text not null,
  person_id text not null,
  post_id text,
  post_name text not null,
  by_substitute boolean not null default …,
  reason text,
  at instant not null,
  position integer not null,
  constraint operations_request_step_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_request_step_pkey PRIMARY KEY (id),
  constraint operations_request_step_position_check CHECK (("position" > 0)),
  constraint operations_request_step_post_id_fkey FOREIGN KEY (post_id) REFERENCES platform_post(id),
  constraint operations_request_step_request_id_fkey FOREIGN KEY (request_id) REFERENCES operations_request(id),
  constraint operations_request_step_request_id_position_key UNIQUE (request_id, "position")
);

table operations_section_signer (
  unit_plan_id text not null,
  unit_id text not null,
  post_id text not null,
  position integer not null,
  constraint operations_section_signer_pkey PRIMARY KEY (unit_plan_id, post_id),
  constraint operations_section_signer_post_id_fkey FOREIGN KEY (post_id) REFERENCES platform_post(id),
  constraint operations_section_signer_unit_plan_id_fkey FOREIGN KEY (unit_plan_id) REFERENCES operations_unit_plan(id)
);

table operations_session (
  id text not null,
  plan_id text not null,
  number integer not null,
  place text not null,
  held_on calendar_date not null,
  person_id text not null,
  at instant not null,
  closed_at instant,
  kind text not null default …,
  corrects_id text,
  revision integer not null default …,
  closed_by text,
  closed_post text,
  constraint operations_session_check CHECK (((closed_at IS NULL) = (closed_by IS NULL))),
  constraint operations_session_check1 CHECK (((closed_at IS NULL) = (closed_post IS NULL))),
  constraint operations_session_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES platform_person(id),
  constraint operations_session_corrects_id_fkey FOREIGN KEY (corrects_id) REFERENCES operations_session(id) DEFERRABLE,
  constraint operations_session_kind_check CHECK ((kind = ANY (ARRAY['ordinary'::text, 'extraordinary'::text]))),
  constraint operations_session_number_check CHECK ((number > 0)),
  constraint operations_session_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_session_pkey PRIMARY KEY (id),
  constraint operations_session_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_session_plan_id_number_key UNIQUE (plan_id, number)
);

table operations_session_agreement (
  session_id text not null,
  position integer not null,
  body text not null,
  constraint operations_session_agreement_pkey PRIMARY KEY (session_id, "position"),
  constraint operations_session_agreement_position_check CHECK (("position" > 0)),
  constraint operations_session_agreement_session_id_fkey FOREIGN KEY (session_id) REFERENCES operations_session(id)
);

table operations_session_attendee (
  session_id text not null,
  position integer not null,
  post_id text,
  person_id text,
  post_name text not null,
  person_name text not null,
  by_substitute boolean not null default …,
  constraint operations_session_attendee_check CHECK (((post_id IS NULL) = (person_id IS NULL))),
  constraint operations_session_attendee_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_session_attendee_pkey PRIMARY KEY (session_id, "position"),
  constraint operations_session_attendee_position_check CHECK (("position" > 0)),
  constraint operations_session_attendee_post_id_fkey FOREIGN KEY (post_id) REFERENCES platform_post(id),
  constraint operations_session_attendee_session_id_fkey FOREIGN KEY (session_id) REFERENCES operations_session(id)
);

table operations_session_item (
  session_id text not null,
  position integer not null,
  unit_plan_id text,
  status text not null,
  sha256 text not null,
  at instant not null,
  constraint operations_session_item_pkey PRIMARY KEY (session_id, "position"),
  constraint operations_session_item_position_check CHECK (("position" > 0)),
  constraint operations_session_item_session_id_fkey FOREIGN KEY (session_id) REFERENCES operations_session(id),
  constraint operations_session_item_unit_plan_id_fkey FOREIGN KEY (unit_plan_id) REFERENCES operations_unit_plan(id)
);

table operations_signed_copy (
  id text not null,
  version_id text not null,
  file_sha256 text not null,
  file_name text not null,
  media_type text not null,
  extends_sha256 text,
  person_id text not null,
  at instant not null,
  withdrawn_at instant,
  withdrawn_by text,
  withdrawn_reason text,
  constraint operations_signed_copy_check CHECK ((((withdrawn_at IS NULL) = (withdrawn_by IS NULL)) AND ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)))),
  constraint operations_signed_copy_file_sha256_fkey FOREIGN KEY (file_sha256) REFERENCES platform_file(sha256),
  constraint operations_signed_copy_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_signed_copy_pkey PRIMARY KEY (id),
  constraint operations_signed_copy_version_id_fkey FOREIGN KEY (version_id) REFERENCES operations_version(id),
  constraint operations_signed_copy_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES platform_person(id)
);

table operations_step (
  id text not null,
  plan_id text not null,
  unit_plan_id text,
  round integer not null,
  act text not null,
  from_status text not null,
  to_status text not null,
  person_id text not null,
  post_id text,
  post_name text not null,
  by_substitute boolean not null default …,
  reason text,
  digest text,
  session_id text,
  at instant not null,
  position integer not null,
  overdue boolean not null default …,
  constraint operations_step_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_step_pkey PRIMARY KEY (id),
  constraint operations_step_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_step_plan_id_position_key UNIQUE (plan_id, "position"),
  constraint operations_step_position_check CHECK (("position" > 0)),
  constraint operations_step_post_id_fkey FOREIGN KEY (post_id) REFERENCES platform_post(id),
  constraint operations_step_session_id_fkey FOREIGN KEY (session_id) REFERENCES operations_session(id),
  constraint operations_step_unit_plan_id_fkey FOREIGN KEY (unit_plan_id) REFERENCES operations_unit_plan(id)
);

table operations_template (
  id text not null,
  plan_id text not null,
  lead_unit_id text not null,
  version integer not null default …,
  line_text text not null default …,
  line_id text,
  process_id text,
  name text not null,
  expected_result text not null default …,
  means text not null default …,
  unit_of_measure text,
  result_may_differ boolean not null default …,
  means_may_differ boolean not null default …,
  withdrawn boolean not null default …,
  constraint operations_template_lead_unit_id_fkey FOREIGN KEY (lead_unit_id) REFERENCES platform_unit(id),
  constraint operations_template_line_id_fkey FOREIGN KEY (line_id) REFERENCES strategy_line(id),
  constraint operations_template_pkey PRIMARY KEY (id),
  constraint operations_template_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_template_process_id_fkey FOREIGN KEY (process_id) REFERENCES strategy_process(id)
);

table operations_unit_plan (
  id text not null,
  plan_id text not null,
  unit_id text not null,
  status text not null default …,
  notes text not null default …,
  constraint operations_unit_plan_pkey PRIMARY KEY (id),
  constraint operations_unit_plan_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_unit_plan_plan_id_unit_id_key UNIQUE (plan_id, unit_id),
  constraint operations_unit_plan_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'submitted'::text, 'observed'::text, 'endorsed'::text, 'inForce'::text, 'superseded'::text, 'closed'::text]))),
  constraint operations_unit_plan_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table operations_version (
  id text not null,
  plan_id text not null,
  number integer not null,
  kind text not null,
  status text not null,
  sha256 text not null,
  code text not null,
  approved_on calendar_date not null,
  in_force_from calendar_date,
  in_force_to calendar_date,
  reason text,
  person_id text not null,
  at instant not null,
  constraint operations_version_check CHECK (((status = ANY (ARRAY['inForce'::text, 'superseded'::text])) = (in_force_from IS NOT NULL))),
  constraint operations_version_code_key UNIQUE (code),
  constraint operations_version_kind_check CHECK ((kind = ANY (ARRAY['formulation'::text, 'late'::text, 'adjustment'::text, 'change'::text]))),
  constraint operations_version_number_check CHECK ((number > 0)),
  constraint operations_version_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint operations_version_pkey PRIMARY KEY (id),
  constraint operations_version_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES operations_plan(id),
  constraint operations_version_plan_id_number_key UNIQUE (plan_id, number),
  constraint operations_version_sha256_fkey FOREIGN KEY (sha256) REFERENCES platform_file(sha256),
  constraint operations_version_status_check CHECK ((status = ANY (ARRAY['authorized'::text, 'inForce'::text, 'superseded'::text, 'annulled'::text])))
);

table operations_version_unit (
  version_id text not null,
  unit_plan_id text not null,
  unit_id text not null,
  number integer not null,
  sha256 text not null,
  activities integer not null,
  constraint operations_version_unit_number_check CHECK ((number > 0)),
  constraint operations_version_unit_pkey PRIMARY KEY (version_id, unit_plan_id),
  constraint operations_version_unit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id),
  constraint operations_version_unit_unit_plan_id_fkey FOREIGN KEY (unit_plan_id) REFERENCES operations_unit_plan(id),
  constraint operations_version_unit_version_id_fkey FOREIGN KEY (version_id) REFERENCES operations_version(id)
);

table platform_assignment (
  id text not null,
  person_id text not null,
  post_id text not null,
  valid_from calendar_date not null,
  valid_to calendar_date,
  kind text not null default …,
  constraint platform_assignment_check CHECK (((valid_to IS NULL) OR ((valid_to)::text > (valid_from)::text))),
  constraint platform_assignment_kind_check CHECK ((kind = ANY (ARRAY['holder'::text, 'substitute'::text]))),
  constraint platform_assignment_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint platform_assignment_pkey PRIMARY KEY (id),
  constraint platform_assignment_post_id_fkey FOREIGN KEY (post_id) REFERENCES platform_post(id)
);

table platform_audit_access (
  id text not null,
  person_id text not null,
  body text not null,
  purpose text not null,
  all_units boolean not null,
  with_names boolean not null,
  valid_from calendar_date not null,
  valid_to calendar_date not null,
  given_by text not null,
  given_at instant not null,
  revoked_by text,
  revoked_at instant,
  revoked_why text,
  constraint platform_audit_access_check CHECK (((valid_to)::text > (valid_from)::text)),
  constraint platform_audit_access_check1 CHECK ((((revoked_at IS NULL) = (revoked_by IS NULL)) AND ((revoked_at IS NULL) = (revoked_why IS NULL)))),
  constraint platform_audit_access_given_by_fkey FOREIGN KEY (given_by) REFERENCES platform_person(id),
  constraint platform_audit_access_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint platform_audit_access_pkey PRIMARY KEY (id),
  constraint platform_audit_access_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES platform_person(id)
);

table platform_audit_unit (
  access_id text not null,
  unit_id text not null,
  constraint platform_audit_unit_access_id_fkey FOREIGN KEY (access_id) REFERENCES platform_audit_access(id),
  constraint platform_audit_unit_pkey PRIMARY KEY (access_id, unit_id),
  constraint platform_audit_unit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table platform_audit_year (
  access_id text not null,
  year integer not null,
  constraint platform_audit_year_access_id_fkey FOREIGN KEY (access_id) REFERENCES platform_audit_access(id),
  constraint platform_audit_year_pkey PRIMARY KEY (access_id, year)
);

table platform_calendar_day (
  id text not null,
  day calendar_date not null,
  kind text not null,
  name text not null,
  act_number text,
  added_by text not null,
  added_at instant not null,
  annulled_by text,
  annulled_at instant,
  annulled_why text,
  constraint platform_calendar_day_added_by_fkey FOREIGN KEY (added_by) REFERENCES platform_person(id),
  constraint platform_calendar_day_annulled_by_fkey FOREIGN KEY (annulled_by) REFERENCES platform_person(id),
  constraint platform_calendar_day_check CHECK (((kind = 'free'::text) = (act_number IS NOT NULL))),
  constraint platform_calendar_day_check1 CHECK ((((annulled_at IS NULL) = (annulled_by IS NULL)) AND ((annulled_at IS NULL) = (annulled_why IS NULL)))),
  constraint platform_calendar_day_kind_check CHECK ((kind = ANY (ARRAY['free'::text, 'worked'::text]))),
  constraint platform_calendar_day_pkey PRIMARY KEY (id)
);

table platform_digest_day (
  day calendar_date not null,
  made_at instant not null,
  mails integer not null,
  constraint platform_digest_day_mails_check CHECK ((mails >= 0)),
  constraint platform_digest_day_pkey PRIMARY KEY (day)
);

table platform_file (
  sha256 text not null,
  byte_length integer not null,
  content bytea not null,
  stored_at instant not null,
  constraint platform_file_pkey PRIMARY KEY (sha256)
);

table platform_file_check (
  day calendar_date not null,
  began_at instant not null,
  ended_at instant,
  read_up_to text not null default …,
  whole integer not null default …,
  extra integer not null default …,
  constraint platform_file_check_extra_check CHECK ((extra >= 0)),
  constraint platform_file_check_pkey PRIMARY KEY (day),
  constraint platform_file_check_whole_check CHECK ((whole >= 0))
);

table platform_file_fault (
  day calendar_date not null,
  sha256 text not null,
  state text not null,
  constraint platform_file_fault_day_fkey FOREIGN KEY (day) REFERENCES platform_file_check(day) ON DELETE CASCADE,
  constraint platform_file_fault_pkey PRIMARY KEY (day, sha256),
  constraint platform_file_fault_state_check CHECK ((state = ANY (ARRAY['altered'::text, 'missing'::text, 'unreadable'::text])))
);

table platform_institution (
  id text not null default …,
  name text not null,
  acronym text not null,
  country text not null,
  locale text not null,
  time_zone text not null,
  emblem_svg text,
  country_pack text,
  is_demo boolean not null default …,
  fixed_date calendar_date,
  constraint platform_institution_id_check CHECK ((id = 'institution'::text)),
  constraint platform_institution_pkey PRIMARY KEY (id)
);

table platform_invitation (
  token_hash text not null,
  person_id text not null,
  created_at instant not null,
  expires_at instant not null,
  used_at instant,
  constraint platform_invitation_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint platform_invitation_pkey PRIMARY KEY (token_hash)
);

table platform_log (
  seq bigint not null,
  version integer not null,
  at instant not null,
  act text not null,
  outcome text not null,
  person_id text,
  unit_id text,
  body text not null,
  prev_hash text not null,
  hash text not null,
  constraint platform_log_hash_key UNIQUE (hash),
  constraint platform_log_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text]))),
  constraint platform_log_pkey PRIMARY KEY (seq)
);

table platform_log_head (
  id text not null default …,
  seq bigint not null,
  hash text not null,
  constraint platform_log_head_id_check CHECK ((id = 'head'::text)),
  constraint platform_log_head_pkey PRIMARY KEY (id)
);

table platform_log_personal (
  seq bigint not null,
  salt text not null,
  data text not null,
  constraint platform_log_personal_pkey PRIMARY KEY (seq),
  constraint platform_log_personal_seq_fkey FOREIGN KEY (seq) REFERENCES platform_log(seq)
);

table platform_log_thing (
  seq bigint not null,
  thing text not null,
  constraint platform_log_thing_pkey PRIMARY KEY (thing, seq),
  constraint platform_log_thing_seq_fkey FOREIGN KEY (seq) REFERENCES platform_log(seq)
);

table platform_mail (
  id text not null,
  person_id text not null,
  day calendar_date not null,
  address text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  status text not null,
  attempts integer not null default …,
  next_try_at instant,
  tried_at instant,
  fault text,
  fault_detail text not null default …,
  sent_at instant,
  created_at instant not null,
  constraint platform_mail_attempts_check CHECK ((attempts >= 0)),
  constraint platform_mail_check CHECK (((status = 'waiting'::text) = (next_try_at IS NOT NULL))),
  constraint platform_mail_check1 CHECK (((status = 'sent'::text) = (sent_at IS NOT NULL))),
  constraint platform_mail_day_fkey FOREIGN KEY (day) REFERENCES platform_digest_day(day),
  constraint platform_mail_person_id_day_key UNIQUE (person_id, day),
  constraint platform_mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint platform_mail_pkey PRIMARY KEY (id),
  constraint platform_mail_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'uncertain'::text, 'expired'::text])))
);

table platform_notice_choice (
  person_id text not null,
  digest text not null,
  chosen_at instant not null,
  constraint platform_notice_choice_digest_check CHECK ((digest = ANY (ARRAY['daily'::text, 'never'::text]))),
  constraint platform_notice_choice_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint platform_notice_choice_pkey PRIMARY KEY (person_id)
);

table platform_notice_muted (
  person_id text not null,
  kind text not null,
  constraint platform_notice_muted_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_notice_choice(person_id),
  constraint platform_notice_muted_pkey PRIMARY KEY (person_id, kind)
);

table platform_notice_read (
  person_id text not null,
  fact text not null,
  read_at instant not null,
  constraint platform_notice_read_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint platform_notice_read_pkey PRIMARY KEY (person_id, fact)
);

table platform_person (
  id text not null,
  name text not null,
  email text not null,
  email_folded text not null,
  name_folded text not null,
  active boolean not null default …,
  password_hash text,
  created_at instant not null,
  constraint platform_person_email_folded_key UNIQUE (email_folded),
  constraint platform_person_pkey PRIMARY KEY (id)
);

table platform_post (
  id text not null,
  unit_id text not null,
  name text not null,
  valid_from calendar_date not null,
  valid_to calendar_date,
  constraint platform_post_check CHECK (((valid_to IS NULL) OR ((valid_to)::text > (valid_from)::text))),
  constraint platform_post_pkey PRIMARY KEY (id),
  constraint platform_post_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table platform_post_role (
  post_id text not null,
  role text not null,
  constraint platform_post_role_pkey PRIMARY KEY (post_id, role),
  constraint platform_post_role_post_id_fkey FOREIGN KEY (post_id) REFERENCES platform_post(id),
  constraint platform_post_role_role_check CHECK ((role = ANY (ARRAY['responsible'::text, 'liaison'::text, 'unitHead'::text, 'technicalLead'::text, 'planningOfficer'::text, 'executive'::text, 'authority'::text, 'budgetOfficer'::text, 'internalControl'::text, 'externalAuditor'::text, 'registryClerk'::text, 'communications'::text, 'admin'::text])))
);

table platform_request (
  person_id text not null,
  request_id text not null,
  act text not null,
  body_hash text not null,
  answer text not null,
  at instant not null,
  constraint platform_request_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint platform_request_pkey PRIMARY KEY (person_id, request_id)
);

table platform_revision (
  subject text not null,
  revision bigint not null default …,
  constraint platform_revision_pkey PRIMARY KEY (subject)
);

table platform_session (
  token_hash text not null,
  person_id text not null,
  created_at instant not null,
  last_seen_at instant not null,
  expires_at instant not null,
  ended_at instant,
  user_agent text,
  constraint platform_session_person_id_fkey FOREIGN KEY (person_id) REFERENCES platform_person(id),
  constraint platform_session_pkey PRIMARY KEY (token_hash)
);

table platform_sign_in_attempt (
  email_folded text not null,
  failures integer not null,
  locked_until instant,
  constraint platform_sign_in_attempt_pkey PRIMARY KEY (email_folded)
);

table platform_stored_file (
  sha256 text not null,
  byte_length bigint not null,
  media_type text not null,
  stored_at instant not null,
  constraint platform_stored_file_byte_length_check CHECK ((byte_length > 0)),
  constraint platform_stored_file_pkey PRIMARY KEY (sha256),
  constraint platform_stored_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

table platform_unit (
  id text not null,
  opened_on calendar_date not null,
  closed_on calendar_date,
  successor_id text,
  constraint platform_unit_check CHECK (((closed_on IS NULL) OR ((closed_on)::text >= (opened_on)::text))),
  constraint platform_unit_check1 CHECK (((successor_id IS NULL) OR (closed_on IS NOT NULL))),
  constraint platform_unit_pkey PRIMARY KEY (id),
  constraint platform_unit_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES platform_unit(id) DEFERRABLE
);

table platform_unit_alias (
  unit_id text not null,
  alias text not null,
  folded text not null,
  constraint platform_unit_alias_pkey PRIMARY KEY (unit_id, folded),
  constraint platform_unit_alias_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table platform_unit_version (
  unit_id text not null,
  valid_from calendar_date not null,
  valid_to calendar_date,
  code text not null,
  name text not null,
  kind text not null,
  parent_id text,
  reason text,
  department text,
  constraint platform_unit_version_check CHECK (((valid_to IS NULL) OR ((valid_to)::text > (valid_from)::text))),
  constraint platform_unit_version_check1 CHECK (((parent_id IS NULL) OR (parent_id <> unit_id))),
  constraint platform_unit_version_department_check CHECK ((department ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'::text)),
  constraint platform_unit_version_kind_check CHECK ((kind = ANY (ARRAY['central'::text, 'regional'::text, 'departamental'::text, 'organo'::text]))),
  constraint platform_unit_version_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES platform_unit(id),
  constraint platform_unit_version_pkey PRIMARY KEY (unit_id, valid_from),
  constraint platform_unit_version_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table strategy_alignment (
  id text not null,
  plan_id text not null,
  outer_plan text not null,
  axis text not null,
  proposal text not null,
  objective_id text not null,
  revision integer not null default …,
  annulled_at instant,
  constraint strategy_alignment_objective_id_fkey FOREIGN KEY (objective_id) REFERENCES strategy_objective(id),
  constraint strategy_alignment_pkey PRIMARY KEY (id),
  constraint strategy_alignment_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES strategy_plan(id)
);

table strategy_line (
  id text not null,
  plan_id text not null,
  objective_id text not null,
  code text not null,
  text text not null,
  withdrawn boolean not null default …,
  revision integer not null default …,
  constraint strategy_line_objective_id_fkey FOREIGN KEY (objective_id) REFERENCES strategy_objective(id),
  constraint strategy_line_pkey PRIMARY KEY (id),
  constraint strategy_line_plan_id_code_key UNIQUE (plan_id, code),
  constraint strategy_line_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES strategy_plan(id)
);

table strategy_objective (
  id text not null,
  plan_id text not null,
  perspective_id text not null,
  number integer not null,
  text text not null,
  unit_id text,
  revision integer not null default …,
  constraint strategy_objective_perspective_id_fkey FOREIGN KEY (perspective_id) REFERENCES strategy_perspective(id),
  constraint strategy_objective_pkey PRIMARY KEY (id),
  constraint strategy_objective_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES strategy_plan(id),
  constraint strategy_objective_plan_id_number_key UNIQUE (plan_id, number),
  constraint strategy_objective_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table strategy_perspective (
  id text not null,
  plan_id text not null,
  number integer not null,
  name text not null,
  goal text not null,
  revision integer not null default …,
  constraint strategy_perspective_pkey PRIMARY KEY (id),
  constraint strategy_perspective_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES strategy_plan(id),
  constraint strategy_perspective_plan_id_number_key UNIQUE (plan_id, number)
);

table strategy_plan (
  id text not null,
  name text not null,
  folded text not null,
  code text,
  version text,
  start_year integer not null,
  end_year integer not null,
  mission text,
  vision text,
  revision integer not null default …,
  constraint strategy_plan_check CHECK ((end_year >= start_year)),
  constraint strategy_plan_folded_key UNIQUE (folded),
  constraint strategy_plan_pkey PRIMARY KEY (id)
);

table strategy_process (
  id text not null,
  plan_id text not null,
  code text,
  name text not null,
  folded text not null,
  kind text,
  objective_id text,
  unit_id text,
  withdrawn boolean not null default …,
  revision integer not null default …,
  constraint strategy_process_kind_check CHECK ((kind = ANY (ARRAY['strategic'::text, 'core'::text, 'support'::text, 'evaluation'::text]))),
  constraint strategy_process_objective_id_fkey FOREIGN KEY (objective_id) REFERENCES strategy_objective(id),
  constraint strategy_process_pkey PRIMARY KEY (id),
  constraint strategy_process_plan_id_code_key UNIQUE (plan_id, code),
  constraint strategy_process_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES strategy_plan(id),
  constraint strategy_process_plan_id_folded_key UNIQUE (plan_id, folded),
  constraint strategy_process_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES platform_unit(id)
);

table strategy_value (
  plan_id text not null,
  position integer not null,
  name text not null,
  description text not null,
  constraint strategy_value_pkey PRIMARY KEY (plan_id, "position"),
  constraint strategy_value_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES strategy_plan(id)
);

CREATE INDEX monitoring_closing_extension_plan ON public.monitoring_closing_extension USING btree (plan_id);

CREATE INDEX monitoring_closing_rule_plan ON public.monitoring_closing_rule USING btree (plan_id);

CREATE UNIQUE INDEX monitoring_correction_pending ON public.monitoring_correction USING btree (report_id) WHERE ((status <> 'validated'::text) AND (discarded_at IS NULL));

CREATE INDEX monitoring_correction_plan ON public.monitoring_correction USING btree (plan_id, month);

CREATE INDEX monitoring_evaluation_cause_of ON public.monitoring_evaluation_cause USING btree (unit_evaluation_id);

CREATE INDEX monitoring_evaluation_proposal_of ON public.monitoring_evaluation_proposal USING btree (unit_evaluation_id);

CREATE INDEX monitoring_evaluation_step_of ON public.monitoring_evaluation_step USING btree (unit_evaluation_id);

CREATE INDEX monitoring_evidence_file_id ON public.monitoring_evidence USING btree (file_id);

CREATE INDEX monitoring_evidence_file_sha256 ON public.monitoring_evidence_file USING btree (sha256);

CREATE INDEX monitoring_evidence_report ON public.monitoring_evidence USING btree (report_id);

CREATE UNIQUE INDEX monitoring_execution_report_of ON public.monitoring_execution_report USING btree (cut_id, period, COALESCE(unit_id, ''::text));

CREATE INDEX monitoring_extract_register ON public.monitoring_extract USING btree (register_id);

CREATE INDEX monitoring_follow_up_step_of ON public.monitoring_follow_up_step USING btree (follow_up_id);

CREATE INDEX monitoring_follow_up_step_sha256 ON public.monitoring_follow_up_step USING btree (sha256);

CREATE INDEX monitoring_follow_up_unit ON public.monitoring_follow_up USING btree (unit_id);

CREATE INDEX monitoring_follow_up_year ON public.monitoring_follow_up USING btree (kind, year);

CREATE INDEX monitoring_register_unit ON public.monitoring_register USING btree (unit_id);

CREATE INDEX monitoring_reopening_plan ON public.monitoring_reopening USING btree (plan_id);

CREATE INDEX monitoring_report_plan ON public.monitoring_report USING btree (plan_id, month);

CREATE INDEX monitoring_report_unit ON public.monitoring_report USING btree (unit_id);

CREATE INDEX monitoring_sample_item_report ON public.monitoring_sample_item USING btree (report_id);

CREATE INDEX monitoring_step_correction ON public.monitoring_step USING btree (correction_id) WHERE (correction_id IS NOT NULL);

CREATE INDEX monitoring_step_report ON public.monitoring_step USING btree (report_id);

CREATE INDEX monitoring_unit_evaluation_unit ON public.monitoring_unit_evaluation USING btree (unit_id);

CREATE INDEX monitoring_verdict_evidence ON public.monitoring_verdict USING btree (evidence_id);

CREATE INDEX monitoring_verdict_sample ON public.monitoring_verdict USING btree (sample_id);

CREATE INDEX operations_activity_copied_from ON public.operations_activity USING btree (copied_from) WHERE (copied_from IS NOT NULL);

CREATE INDEX operations_activity_unit_plan ON public.operations_activity USING btree (unit_plan_id, "position");

CREATE INDEX operations_change_plan ON public.operations_change USING btree (plan_id, at);

CREATE INDEX operations_closing_plan ON public.operations_closing USING btree (plan_id);

CREATE INDEX operations_closing_row_plan ON public.operations_closing_row USING btree (plan_id);

CREATE INDEX operations_conformity_activity ON public.operations_conformity USING btree (activity_id);

CREATE UNIQUE INDEX operations_coordination_live ON public.operations_coordination USING btree (activity_id, asked_unit_id) WHERE (status <> 'withdrawn'::text);

CREATE INDEX operations_coordination_plan ON public.operations_coordination USING btree (plan_id);

CREATE INDEX operations_document_plan ON public.operations_document USING btree (plan_id, revision);

CREATE INDEX operations_document_record ON public.operations_document USING btree (record_id) WHERE (record_id IS NOT NULL);

CREATE INDEX operations_document_sha256 ON public.operations_document USING btree (sha256);

CREATE INDEX operations_document_version ON public.operations_document USING btree (version_id) WHERE (version_id IS NOT NULL);

CREATE INDEX operations_extension_plan ON public.operations_extension USING btree (plan_id);

CREATE INDEX operations_finding_acceptance_plan ON public.operations_finding_acceptance USING btree (plan_id);

CREATE INDEX operations_import_year ON public.operations_import USING btree (year, at);

CREATE INDEX operations_inheritance_activity ON public.operations_inheritance USING btree (activity_id);

CREATE INDEX operations_moved_activity_to ON public.operations_moved_activity USING btree (to_activity_id);

CREATE INDEX operations_observation_unit_plan ON public.operations_observation USING btree (unit_plan_id);

CREATE INDEX operations_plan_signature_plan ON public.operations_plan_signature USING btree (plan_id);

CREATE INDEX operations_record_subject ON public.operations_record USING btree (plan_id, kind, subject_id);

CREATE UNIQUE INDEX operations_signed_copy_file ON public.operations_signed_copy USING btree (version_id, file_sha256) WHERE (withdrawn_at IS NULL);

CREATE INDEX operations_step_unit_plan ON public.operations_step USING btree (unit_plan_id) WHERE (unit_plan_id IS NOT NULL);

CREATE INDEX operations_template_plan ON public.operations_template USING btree (plan_id);

CREATE UNIQUE INDEX operations_version_in_force ON public.operations_version USING btree (plan_id) WHERE (status = 'inForce'::text);

CREATE INDEX platform_assignment_person ON public.platform_assignment USING btree (person_id);

CREATE INDEX platform_assignment_post ON public.platform_assignment USING btree (post_id);

CREATE INDEX platform_audit_access_person ON public.platform_audit_access USING btree (person_id);

CREATE UNIQUE INDEX platform_calendar_day_in_force ON public.platform_calendar_day USING btree (day) WHERE (annulled_at IS NULL);

CREATE INDEX platform_log_at ON public.platform_log USING btree (at);

CREATE INDEX platform_log_person ON public.platform_log USING btree (person_id, seq);

CREATE INDEX platform_mail_day ON public.platform_mail USING btree (day, created_at);

CREATE INDEX platform_mail_waiting ON public.platform_mail USING btree (next_try_at) WHERE (status = 'waiting'::text);

CREATE INDEX platform_post_unit ON public.platform_post USING btree (unit_id);

CREATE INDEX platform_session_person ON public.platform_session USING btree (person_id);

CREATE UNIQUE INDEX platform_unit_alias_folded ON public.platform_unit_alias USING btree (folded);

CREATE INDEX platform_unit_version_parent ON public.platform_unit_version USING btree (parent_id);

CREATE UNIQUE INDEX strategy_alignment_live ON public.strategy_alignment USING btree (plan_id, outer_plan, proposal, objective_id) WHERE (annulled_at IS NULL);

CREATE INDEX strategy_line_objective ON public.strategy_line USING btree (objective_id);

CREATE INDEX strategy_objective_perspective ON public.strategy_objective USING btree (perspective_id);

policy monitoring_correction.monitoring_correction_delete: DELETE hilo_in_scope(unit_id) / ;

policy monitoring_correction.monitoring_correction_insert: INSERT  / hilo_in_scope(unit_id);

policy monitoring_correction.monitoring_correction_read: SELECT true / ;

policy monitoring_correction.monitoring_correction_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy monitoring_evaluation_cause.monitoring_evaluation_cause_delete: DELETE hilo_in_scope(unit_id) / ;

policy monitoring_evaluation_cause.monitoring_evaluation_cause_insert: INSERT  / hilo_in_scope(unit_id);

policy monitoring_evaluation_cause.monitoring_evaluation_cause_read: SELECT true / ;

policy monitoring_evaluation_cause.monitoring_evaluation_cause_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy monitoring_evaluation_proposal.monitoring_evaluation_proposal_delete: DELETE hilo_in_scope(unit_id) / ;

policy monitoring_evaluation_proposal.monitoring_evaluation_proposal_insert: INSERT  / hilo_in_scope(unit_id);

policy monitoring_evaluation_proposal.monitoring_evaluation_proposal_read: SELECT true / ;

policy monitoring_evaluation_proposal.monitoring_evaluation_proposal_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy monitoring_evaluation_step.monitoring_evaluation_step_delete: DELETE hilo_in_scope(unit_id) / ;

policy monitoring_evaluation_step.monitoring_evaluation_step_insert: INSERT  / hilo_in_scope(unit_id);

policy monitoring_evaluation_step.monitoring_evaluation_step_read: SELECT true / ;

policy monitoring_evaluation_step.monitoring_evaluation_step_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy monitoring_evidence.monitoring_evidence_delete: DELETE hilo_in_scope(unit_id) / ;

policy monitoring_evidence.monitoring_evidence_insert: INSERT  / hilo_in_scope(unit_id);

policy monitoring_evidence.monitoring_evidence_read: SELECT true / ;

policy monitoring_evidence.monitoring_evidence_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy monitoring_evidence_file.monitoring_evidence_file_delete: DELETE hilo_in_scope(unit_id) / ;

policy monitoring_evidence_file.monitoring_evidence_file_insert: INSERT  / hilo_in_scope(unit_id);

policy monitoring_evidence_file.monitoring_evidence_file_read: SELECT true / ;

policy monitoring_evidence_file.monitoring_evidence_file_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy monitoring_execution_report.monitoring_execution_report_insert: INSERT  / hilo_in_scope(COALESCE(unit_id, ''::text));

policy monitoring_execution_report.monitoring_execution_report_read: SELECT true / ;

policy monitoring_execution_report.monitoring_execution_report_update: UPDATE hilo_in_scope(COALESCE(unit_id, ''::text)) / hilo_in_scope(COALESCE(unit_id, ''::text));

policy monitoring_extract.monitoring_extract_delete: DELETE hilo_in_scope(unit_id) / ;

policy monitoring_extract.monitoring_extract_insert: INSERT  / hilo_in_scope(unit_id);

policy monitoring_extract.monitoring_extract_read: SELECT true / ;

policy monitoring_extract.monitoring_extract_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy monitoring_follow_up.monitoring_follow_up_delete: DELETE hilo_in_scope(unit_id) / ;

policy monitoring_follow_up.monitoring_follow_up_insert: INSERT  / hilo_in_scope(unit_id);

policy monitoring_follow_up.monitoring_follow_up_read: SELECT true / ;

policy monitoring_follow_up.monitoring_follow_up_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy monitoring_follow_up_step.monitoring_follow_up_step_delete: DELETE hilo_in_scope(unit_id) / ;

policy monitoring_follow_up_step.monitoring_follow_up_step_insert: INSERT  / hilo_in_scope(unit_id);

policy monitoring_follow_up_step.monitoring_follow_up_step_read: SELECT true / ;

policy monitoring_follow_up_step.monitoring_follow_up_step_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy monitoring_issued_report.monitoring_issued_report_insert: INSERT  / hilo_in_scope(COALESCE(unit_id, ''::text));

policy monitoring_issued_report.monitoring_issued_report_read: SELECT true / ;

policy monitoring_narrative.monitoring_narrative_insert: INSERT  / hilo_in_scope(COALESCE(unit_id, ''::text));

policy monitoring_narrative.monitoring_narrative_read: SELECT true / ;

policy monitoring_register.monitoring_register_delete: DELETE hilo_in_scope(unit_id) / ;

policy monitoring_register.monitoring_register_insert: INSERT  / hilo_in_scope(unit_id);

policy monitoring_register.monitoring_register_read: SELECT true / ;

policy monitoring_register.monitoring_register_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy monitoring_report.monitoring_report_delete: DELETE hilo_in_scope(unit_id) / ;

policy monitoring_report.monitoring_report_insert: INSERT  / hilo_in_scope(unit_id);

policy monitoring_report.monitoring_report_read: SELECT true / ;

policy monitoring_report.monitoring_report_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy monitoring_step.monitoring_step_delete: DELETE hilo_in_scope(unit_id) / ;

policy monitoring_step.monitoring_step_insert: INSERT  / hilo_in_scope(unit_id);

policy monitoring_step.monitoring_step_read: SELECT true / ;

policy monitoring_step.monitoring_step_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy monitoring_unit_evaluation.monitoring_unit_evaluation_delete: DELETE hilo_in_scope(unit_id) / ;

policy monitoring_unit_evaluation.monitoring_unit_evaluation_insert: INSERT  / hilo_in_scope(unit_id);

policy monitoring_unit_evaluation.monitoring_unit_evaluation_read: SELECT true / ;

policy monitoring_unit_evaluation.monitoring_unit_evaluation_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy operations_activity.operations_activity_delete: DELETE hilo_in_scope(unit_id) / ;

policy operations_activity.operations_activity_insert: INSERT  / hilo_in_scope(unit_id);

policy operations_activity.operations_activity_read: SELECT true / ;

policy operations_activity.operations_activity_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy operations_activity_month.operations_activity_month_delete: DELETE hilo_in_scope(unit_id) / ;

policy operations_activity_month.operations_activity_month_insert: INSERT  / hilo_in_scope(unit_id);

policy operations_activity_month.operations_activity_month_read: SELECT true / ;

policy operations_activity_month.operations_activity_month_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy operations_activity_responsible.operations_activity_responsible_delete: DELETE hilo_in_scope(unit_id) / ;

policy operations_activity_responsible.operations_activity_responsible_insert: INSERT  / hilo_in_scope(unit_id);

policy operations_activity_responsible.operations_activity_responsible_read: SELECT true / ;

policy operations_activity_responsible.operations_activity_responsible_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy operations_activity_support.operations_activity_support_delete: DELETE hilo_in_scope(unit_id) / ;

policy operations_activity_support.operations_activity_support_insert: INSERT  / hilo_in_scope(unit_id);

policy operations_activity_support.operations_activity_support_read: SELECT true / ;

policy operations_activity_support.operations_activity_support_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy operations_closing.operations_closing_delete: DELETE hilo_in_scope(unit_id) / ;

policy operations_closing.operations_closing_insert: INSERT  / hilo_in_scope(unit_id);

policy operations_closing.operations_closing_read: SELECT true / ;

policy operations_closing.operations_closing_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy operations_closing_row.operations_closing_row_delete: DELETE hilo_in_scope(unit_id) / ;

policy operations_closing_row.operations_closing_row_insert: INSERT  / hilo_in_scope(unit_id);

policy operations_closing_row.operations_closing_row_read: SELECT true / ;

policy operations_closing_row.operations_closing_row_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

policy operations_unit_plan.operations_unit_plan_delete: DELETE hilo_in_scope(unit_id) / ;

policy operations_unit_plan.operations_unit_plan_insert: INSERT  / hilo_in_scope(unit_id);

policy operations_unit_plan.operations_unit_plan_read: SELECT true / ;

policy operations_unit_plan.operations_unit_plan_update: UPDATE hilo_in_scope(unit_id) / hilo_in_scope(unit_id);

function hilo_count_change: begin
  update platform_revision set revision = revision + 1 where subject = tg_argv[0];
  return null;
end;

function hilo_in_scope: select coalesce(current_setting('hilo.scope', true), '') = '*'
      or p_unit = any (string_to_array(coalesce(current_setting('hilo.scope', true), ''), ','));

function platform_actor: begin
  return (
    select jsonb_build_object(
      'personId', p.id,
      'name', p.name,
      'email', p.email,
      'assignments', coalesce((
        select jsonb_agg(jsonb_build_object(
          'id', a.id, 'kind', a.kind, 'postId', t.id, 'postName', t.name, 'unitId', t.unit_id,
          'roles', (select coalesce(jsonb_agg(r.role order by r.role), '[]') from platform_post_role r where r.post_id = t.id)
        ) order by a.valid_from, a.id)
        from platform_assignment a join platform_post t on t.id = a.post_id
        where a.person_id = p.id
          and a.valid_from <= p_today and (a.valid_to is null or a.valid_to > p_today)
          and t.valid_from <= p_today and (t.valid_to is null or t.valid_to > p_today)), '[]'),
      'audit', (
        select jsonb_build_object(
          'id', x.id, 'body', x.body, 'purpose', x.purpose, 'names', x.with_names, 'from', x.valid_from, 'until', x.valid_to,
          'years', (select coalesce(jsonb_agg(y.year order by y.year), '[]') from platform_audit_year y where y.access_id = x.id),
          'units', case when x.all_units then '"all"'::jsonb else
            (select coalesce(jsonb_agg(u.unit_id order by u.unit_id), '[]') from platform_audit_unit u where u.access_id = x.id)
          end)
        from platform_audit_access x
        where x.person_id = p.id and x.revoked_at is null and x.valid_from <= p_today and x.valid_to > p_today
        order by x.valid_from, x.id limit 1))
    from platform_person p where p.id = p_person and p.active);
end;

CREATE TRIGGER platform_unit_counted AFTER INSERT OR DELETE OR UPDATE ON public.platform_unit FOR EACH STATEMENT EXECUTE FUNCTION hilo_count_change('units');

CREATE TRIGGER platform_unit_version_counted AFTER INSERT OR DELETE OR UPDATE ON public.platform_unit_version FOR EACH STATEMENT EXECUTE FUNCTION hilo_count_change('units');

CREATE TRIGGER strategy_line_counted AFTER INSERT OR DELETE OR UPDATE ON public.strategy_line FOR EACH STATEMENT EXECUTE FUNCTION hilo_count_change('catalogue');

CREATE TRIGGER strategy_objective_counted AFTER INSERT OR DELETE OR UPDATE ON public.strategy_objective FOR EACH STATEMENT EXECUTE FUNCTION hilo_count_change('catalogue');

CREATE TRIGGER strategy_perspective_counted AFTER INSERT OR DELETE OR UPDATE ON public.strategy_perspective FOR EACH STATEMENT EXECUTE FUNCTION hilo_count_change('catalogue');

CREATE TRIGGER strategy_process_counted AFTER INSERT OR DELETE OR UPDATE ON public.strategy_process FOR EACH STATEMENT EXECUTE FUNCTION hilo_count_change('catalogue');
