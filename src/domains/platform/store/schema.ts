// Generated from the migrations by "npm run db:generate"; do not edit.
import type { Generated } from 'kysely'

export type Schema = {
  hilo_migration: {
    name: string
    sha256: string
    at: string
  }
  monitoring_closing_extension: {
    id: string
    plan_id: string
    month: number
    unit_id: string
    due_on: string
    reason: string
    person_id: string
    post_name: string
    at: string
    withdrawn_at: string | null
    withdrawn_by: string | null
    withdrawn_post: string | null
    withdrawn_reason: string | null
  }
  monitoring_closing_rule: {
    id: string
    plan_id: string
    from_month: number
    business_day: number
    reason: string
    person_id: string
    post_name: string
    at: string
  }
  monitoring_conformity: {
    id: string
    report_id: string
    position: number
    template_id: string
    act: string
    from_status: string
    to_status: string
    digest: string
    field: string | null
    reason: string | null
    person_id: string
    post_name: string
    by_substitute: boolean
    at: string
  }
  monitoring_correction: {
    id: string
    plan_id: string
    unit_id: string
    activity_id: string
    month: number
    report_id: string
    number: number
    status: string
    revision: number
    before_share_bp: number | null
    before_quantity: number | null
    before_received: number | null
    before_attended: number | null
    share_bp: number | null
    quantity: number | null
    received: number | null
    attended: number | null
    cause: string
    reason: string
    record: string
    typed_by: string
    typed_at: string
    written_in: number | null
    discarded_by: string | null
    discarded_at: string | null
    before_women: number | null
    before_men: number | null
    before_achievement: Generated<string>
    before_difficulty: Generated<string>
    before_corrective: Generated<string>
    women: number | null
    men: number | null
    achievement: Generated<string>
    difficulty: Generated<string>
    corrective: Generated<string>
  }
  monitoring_cut: {
    id: string
    plan_id: string
    number: number
    month: number
    sha256: string
    note: Generated<string>
    person_id: string
    post_name: string
    at: string
  }
  monitoring_evaluation: {
    id: string
    plan_id: string
    quarter: number
    cut_id: string
    opened_by: string
    opened_post: string
    opened_at: string
    closed_at: string | null
    sha256: string | null
  }
  monitoring_evaluation_cause: {
    id: string
    unit_evaluation_id: string
    unit_id: string
    position: number
    cause: string
    text: string
  }
  monitoring_evaluation_proposal: {
    id: string
    unit_evaluation_id: string
    unit_id: string
    position: number
    text: string
    post_id: string
    due_on: string
  }
  monitoring_evaluation_step: {
    id: string
    unit_evaluation_id: string
    unit_id: string
    act: string
    from_status: string
    to_status: string
    person_id: string
    post_name: string
    by_substitute: boolean
    comment: string | null
    at: string
    position: number
  }
  monitoring_evidence: {
    id: string
    report_id: string
    unit_id: string
    kind: string
    place: string | null
    means: string | null
    position: number
    file_id: string | null
    confidentiality: string
    set_aside: Generated<boolean>
    dated_on: string | null
  }
  monitoring_evidence_file: {
    id: string
    plan_id: string
    unit_id: string
    month: number
    sha256: string
    file_name: string
    uploaded_by: string
    uploaded_at: string
    original_sha256: string | null
  }
  monitoring_execution_report: {
    id: string
    plan_id: string
    cut_id: string
    period: string
    unit_id: string | null
  }
  monitoring_extract: {
    file_id: string
    unit_id: string
    register_id: string
    filter: string
    period_from: string
    period_to: string
    taken_on: string
    counted_by: string
    original_sha256: string
    hidden_rows: number
    other_columns: number
    totals: string
    key_id: string
    pseudonyms: unknown
  }
  monitoring_follow_up: {
    id: string
    kind: string
    year: number
    unit_id: string
    post_id: string | null
    text: string
    due_on: string
    status: string
    evaluation_id: string | null
    origin: Generated<string>
    given_by: string
    given_post: string
    given_at: string
  }
  monitoring_follow_up_step: {
    id: string
    follow_up_id: string
    unit_id: string
    act: string
    from_status: string
    to_status: string
    text: string
    place: string
    person_id: string
    post_name: string
    by_substitute: boolean
    at: string
    position: number
    sha256: string | null
    file_name: string | null
  }
  monitoring_issued_report: {
    id: string
    report_id: string
    unit_id: string | null
    number: number
    narrative_id: string
    record_id: string
  }
  monitoring_narrative: {
    id: string
    report_id: string
    unit_id: string | null
    number: number
    presentation: string
    achievements: string
    difficulties: string
    corrective: string
    next: string
    person_id: string
    post_name: string
    at: string
  }
  monitoring_register: {
    id: string
    unit_id: string
    name: string
    place: string
    periodicity: string
    fields: string
    status: string
    revision: number
    changed_by: string
    changed_at: string
  }
  monitoring_reopening: {
    id: string
    plan_id: string
    month: number
    unit_id: string
    ends_on: string
    reason: string
    person_id: string
    post_name: string
    at: string
  }
  monitoring_report: {
    id: string
    plan_id: string
    unit_id: string
    activity_id: string
    month: unknown
    status: string
    revision: number
    share_bp: number | null
    quantity: number | null
    received: number | null
    attended: number | null
    women: number | null
    men: number | null
    achievement: Generated<string>
    difficulty: Generated<string>
    corrective: Generated<string>
    no_evidence: Generated<string>
    on_behalf_of: string | null
    typed_by: string
    typed_at: string
  }
  monitoring_sample: {
    id: string
    plan_id: string
    number: number
    side: string
    from_month: number
    to_month: number
    rule: string
    population: number
    person_id: string
    post_name: string
    at: string
    drawn_from: string | null
  }
  monitoring_sample_item: {
    sample_id: string
    report_id: string
    reason: string
  }
  monitoring_step: {
    id: string
    report_id: string
    unit_id: string
    act: string
    from_status: string
    to_status: string
    person_id: string
    post_name: string
    by_substitute: boolean
    field: string | null
    comment: string | null
    at: string
    position: number
    due_on: string | null
    late: Generated<boolean>
    correction_id: string | null
  }
  monitoring_unit_evaluation: {
    id: string
    evaluation_id: string
    unit_id: string
    status: string
    revision: number
  }
  monitoring_unit_weighing: {
    id: string
    plan_id: string
    number: number
    from_day: string
    reason: string
    person_id: string
    post_name: string
    at: string
  }
  monitoring_unit_weight: {
    weighing_id: string
    unit_id: string
    weight_bp: number
  }
  monitoring_verdict: {
    id: string
    sample_id: string
    evidence_id: string
    kind: string
    reason: string
    person_id: string
    post_name: string
    at: string
    position: number
  }
  operations_activity: {
    id: string
    unit_plan_id: string
    unit_id: string
    position: number
    code: string
    line_text: Generated<string>
    classification: Generated<string>
    line_id: string | null
    process_id: string | null
    name: string
    expected_result: Generated<string>
    means: Generated<string>
    responsible_text: Generated<string>
    condition: string | null
    modality: string | null
    weight_bp: number | null
    unit_of_measure: string | null
    template_id: string | null
    template_version: number | null
    copied_from: string | null
    raw_cells: string | null
    raw_months: string | null
    import_id: string | null
    annulled_at: string | null
    exempt: Generated<string>
  }
  operations_activity_month: {
    activity_id: string
    unit_id: string
    month: number
    share_bp: number | null
    quantity: number | null
  }
  operations_activity_responsible: {
    activity_id: string
    unit_id: string
    position: number
    kind: string
    post_id: string | null
    responsible_unit_id: string | null
    committee: string | null
  }
  operations_activity_support: {
    activity_id: string
    unit_id: string
    supporting_unit_id: string
  }
  operations_change: {
    id: string
    plan_id: string
    kind: string
    person_id: string
    at: string
    summary: string
    changes: string
    undone_at: string | null
  }
  operations_change_activity: {
    change_id: string
    activity_id: string
  }
  operations_change_window: {
    plan_id: string
    quarter: number
    starts_on: string
    ends_on: string
  }
  operations_closing: {
    unit_plan_id: string
    plan_id: string
    unit_id: string
    status: string
  }
  operations_closing_row: {
    activity_id: string
    plan_id: string
    unit_id: string
    state: string | null
    ground: Generated<string>
    evidence: Generated<string>
    comment: string | null
    revision: number
    person_id: string
    at: string
  }
  operations_conformity: {
    id: string
    plan_id: string
    position: number
    activity_id: string
    template_id: string
    act: string
    from_status: string
    to_status: string
    digest: string
    observation_id: string | null
    person_id: string
    post_id: string | null
    post_name: string
    by_substitute: Generated<boolean>
    reason: string | null
    at: string
  }
  operations_coordination: {
    id: string
    plan_id: string
    activity_id: string
    asking_unit_id: string
    asked_unit_id: string
    what: string
    joint: Generated<boolean>
    status: string
    answer: string | null
    pending_reason: string | null
    asked_by: string
    asked_at: string
    answered_by: string | null
    answered_at: string | null
    joint_activity_id: string | null
  }
  operations_document: {
    sha256: string
    plan_id: string
    revision: number
    format: string
    copy: string
    unit_id: string | null
    byte_length: number
    person_id: string
    at: string
    id: string
    version_id: string | null
    source: string | null
    file_name: string | null
    kind: Generated<string>
    record_id: string | null
  }
  operations_extension: {
    id: string
    plan_id: string
    phase: string
    unit_id: string
    ends_on: string
    reason: string
    person_id: string
    post_name: string
    at: string
  }
  operations_finding_acceptance: {
    id: string
    plan_id: string
    activity_id: string | null
    unit_id: string | null
    rule: string
    fingerprint: string
    reason: string
    person_id: string
    at: string
    withdrawn_at: string | null
  }
  operations_import: {
    id: string
    year: number
    plan_id: string | null
    file_sha256: string
    file_name: string
    state: string
    result: string
    decisions: Generated<string>
    mapping: string | null
    report: string | null
    person_id: string
    at: string
    settled_at: string | null
  }
  operations_inheritance: {
    request_id: string
    activity_id: string
    from_unit_id: string
    to_unit_id: string
    from_month: number
    code: string
  }
  operations_layout: {
    fingerprint: string
    mapping: string
    person_id: string
    at: string
  }
  operations_lineage: {
    request_id: string
    from_activity_id: string
    to_activity_id: string
    kind: string
  }
  operations_moved_activity: {
    from_activity_id: string
    to_activity_id: string
    person_id: string
    at: string
  }
  operations_observation: {
    id: string
    plan_id: string
    unit_plan_id: string
    activity_id: string | null
    field: string | null
    round: number
    text: string
    person_id: string
    post_name: string
    at: string
    answer: string | null
    answered_by: string | null
    answered_at: string | null
    outcome: string | null
    settled_by: string | null
    settled_at: string | null
  }
  operations_phase: {
    plan_id: string
    phase: string
    unit_kind: string
    starts_on: string
    ends_on: string
  }
  operations_plan: {
    id: string
    year: number
    strategic_plan_id: string | null
    title: string
    status: Generated<string>
    form_code: string
    form_version: string
    form_date: string | null
    unit_form_code: string
    unit_form_version: string
    unit_form_date: string | null
    revision: Generated<number>
    created_at: string
    round: Generated<number>
    round_kind: Generated<string>
    front_matter_at: string | null
    content_revision: Generated<number>
    closed_on: string | null
    open_until: string | null
  }
  operations_plan_copy: {
    plan_id: string
    revision: number
    content: string
  }
  operations_plan_section: {
    plan_id: string
    kind: string
    position: number
    title: string
    body: string
  }
  operations_plan_signature: {
    id: string
    plan_id: string
    unit_plan_id: string | null
    unit_id: string | null
    position: number
    act: string
    name: string
    post: string
  }
  operations_record: {
    id: string
    plan_id: string
    kind: string
    subject_id: string
    number: number
    sha256: string
    code: string
    issued_on: string
    post_name: string
    person_id: string
    at: string
  }
  operations_request: {
    id: string
    plan_id: string
    number: number
    unit_plan_id: string
    status: string
    cause: string
    reason: string
    act_number: string | null
    document_sha256: string | null
    document_name: string | null
    version_id: string | null
  }
  operations_request_item: {
    id: string
    request_id: string
    position: number
    kind: string
    body: string
    accepted: boolean | null
    decision_reason: string | null
    receiver_answer: string | null
    receiver_reason: string | null
  }
  operations_request_step: {
    id: string
    request_id: string
    act: string
    from_status: string | null
    to_status: string
    person_id: string
    post_id: string | null
    post_name: string
    by_substitute: Generated<boolean>
    reason: string | null
    at: string
    position: number
  }
  operations_section_signer: {
    unit_plan_id: string
    unit_id: string
    post_id: string
    position: number
  }
  operations_session: {
    id: string
    plan_id: string
    number: number
    place: string
    held_on: string
    person_id: string
    at: string
    closed_at: string | null
    kind: Generated<string>
    corrects_id: string | null
    revision: Generated<number>
    closed_by: string | null
    closed_post: string | null
  }
  operations_session_agreement: {
    session_id: string
    position: number
    body: string
  }
  operations_session_attendee: {
    session_id: string
    position: number
    post_id: string | null
    person_id: string | null
    post_name: string
    person_name: string
    by_substitute: Generated<boolean>
  }
  operations_session_item: {
    session_id: string
    position: number
    unit_plan_id: string | null
    status: string
    sha256: string
    at: string
  }
  operations_signed_copy: {
    id: string
    version_id: string
    file_sha256: string
    file_name: string
    media_type: string
    extends_sha256: string | null
    person_id: string
    at: string
    withdrawn_at: string | null
    withdrawn_by: string | null
    withdrawn_reason: string | null
  }
  operations_step: {
    id: string
    plan_id: string
    unit_plan_id: string | null
    round: number
    act: string
    from_status: string
    to_status: string
    person_id: string
    post_id: string | null
    post_name: string
    by_substitute: Generated<boolean>
    reason: string | null
    digest: string | null
    session_id: string | null
    at: string
    position: number
    overdue: Generated<boolean>
  }
  operations_template: {
    id: string
    plan_id: string
    lead_unit_id: string
    version: Generated<number>
    line_text: Generated<string>
    line_id: string | null
    process_id: string | null
    name: string
    expected_result: Generated<string>
    means: Generated<string>
    unit_of_measure: string | null
    result_may_differ: Generated<boolean>
    means_may_differ: Generated<boolean>
    withdrawn: Generated<boolean>
  }
  operations_unit_plan: {
    id: string
    plan_id: string
    unit_id: string
    status: Generated<string>
    notes: Generated<string>
  }
  operations_version: {
    id: string
    plan_id: string
    number: number
    kind: string
    status: string
    sha256: string
    code: string
    approved_on: string
    in_force_from: string | null
    in_force_to: string | null
    reason: string | null
    person_id: string
    at: string
  }
  operations_version_unit: {
    version_id: string
    unit_plan_id: string
    unit_id: string
    number: number
    sha256: string
    activities: number
  }
  platform_assignment: {
    id: string
    person_id: string
    post_id: string
    valid_from: string
    valid_to: string | null
    kind: Generated<string>
  }
  platform_audit_access: {
    id: string
    person_id: string
    body: string
    purpose: string
    all_units: boolean
    with_names: boolean
    valid_from: string
    valid_to: string
    given_by: string
    given_at: string
    revoked_by: string | null
    revoked_at: string | null
    revoked_why: string | null
  }
  platform_audit_unit: {
    access_id: string
    unit_id: string
  }
  platform_audit_year: {
    access_id: string
    year: number
  }
  platform_calendar_day: {
    id: string
    day: string
    kind: string
    name: string
    act_number: string | null
    added_by: string
    added_at: string
    annulled_by: string | null
    annulled_at: string | null
    annulled_why: string | null
  }
  platform_digest_day: {
    day: string
    made_at: string
    mails: number
  }
  platform_file: {
    sha256: string
    byte_length: number
    content: Uint8Array
    stored_at: string
  }
  platform_file_check: {
    day: string
    began_at: string
    ended_at: string | null
    read_up_to: Generated<string>
    whole: Generated<number>
    extra: Generated<number>
  }
  platform_file_fault: {
    day: string
    sha256: string
    state: string
  }
  platform_institution: {
    id: Generated<string>
    name: string
    acronym: string
    country: string
    locale: string
    time_zone: string
    emblem_svg: string | null
    country_pack: string | null
    is_demo: Generated<boolean>
    fixed_date: string | null
  }
  platform_invitation: {
    token_hash: string
    person_id: string
    created_at: string
    expires_at: string
    used_at: string | null
  }
  platform_log: {
    seq: number
    version: number
    at: string
    act: string
    outcome: string
    person_id: string | null
    unit_id: string | null
    body: string
    prev_hash: string
    hash: string
  }
  platform_log_head: {
    id: Generated<string>
    seq: number
    hash: string
  }
  platform_log_personal: {
    seq: number
    salt: string
    data: string
  }
  platform_log_thing: {
    seq: number
    thing: string
  }
  platform_mail: {
    id: string
    person_id: string
    day: string
    address: string
    subject: string
    body_text: string
    body_html: string
    status: string
    attempts: Generated<number>
    next_try_at: string | null
    tried_at: string | null
    fault: string | null
    fault_detail: Generated<string>
    sent_at: string | null
    created_at: string
  }
  platform_notice_choice: {
    person_id: string
    digest: string
    chosen_at: string
  }
  platform_notice_muted: {
    person_id: string
    kind: string
  }
  platform_notice_read: {
    person_id: string
    fact: string
    read_at: string
  }
  platform_person: {
    id: string
    name: string
    email: string
    email_folded: string
    name_folded: string
    active: Generated<boolean>
    password_hash: string | null
    created_at: string
  }
  platform_post: {
    id: string
    unit_id: string
    name: string
    valid_from: string
    valid_to: string | null
  }
  platform_post_role: {
    post_id: string
    role: string
  }
  platform_request: {
    person_id: string
    request_id: string
    act: string
    body_hash: string
    answer: string
    at: string
  }
  platform_revision: {
    subject: string
    revision: Generated<number>
  }
  platform_session: {
    token_hash: string
    person_id: string
    created_at: string
    last_seen_at: string
    expires_at: string
    ended_at: string | null
    user_agent: string | null
  }
  platform_sign_in_attempt: {
    email_folded: string
    failures: number
    locked_until: string | null
  }
  platform_stored_file: {
    sha256: string
    byte_length: number
    media_type: string
    stored_at: string
  }
  platform_unit: {
    id: string
    opened_on: string
    closed_on: string | null
    successor_id: string | null
  }
  platform_unit_alias: {
    unit_id: string
    alias: string
    folded: string
  }
  platform_unit_version: {
    unit_id: string
    valid_from: string
    valid_to: string | null
    code: string
    name: string
    kind: string
    parent_id: string | null
    reason: string | null
    department: string | null
  }
  strategy_alignment: {
    id: string
    plan_id: string
    outer_plan: string
    axis: string
    proposal: string
    objective_id: string
    revision: Generated<number>
    annulled_at: string | null
  }
  strategy_line: {
    id: string
    plan_id: string
    objective_id: string
    code: string
    text: string
    withdrawn: Generated<boolean>
    revision: Generated<number>
  }
  strategy_objective: {
    id: string
    plan_id: string
    perspective_id: string
    number: number
    text: string
    unit_id: string | null
    revision: Generated<number>
  }
  strategy_perspective: {
    id: string
    plan_id: string
    number: number
    name: string
    goal: string
    revision: Generated<number>
  }
  strategy_plan: {
    id: string
    name: string
    folded: string
    code: string | null
    version: string | null
    start_year: number
    end_year: number
    mission: string | null
    vision: string | null
    revision: Generated<number>
  }
  strategy_process: {
    id: string
    plan_id: string
    code: string | null
    name: string
    folded: string
    kind: string | null
    objective_id: string | null
    unit_id: string | null
    withdrawn: Generated<boolean>
    revision: Generated<number>
  }
  strategy_value: {
    plan_id: string
    position: number
    name: string
    description: string
  }
}
