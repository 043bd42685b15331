/** The audit trail, by chain: a row of each. Nobody but its function writes it. */
export const CHAIN_ROWS: Readonly<Record<string, string>> = {
  audit_head: `insert into audit_head (chain, seq, hash) values ($1, 1, sha256('head'))`,
  audit_entry: `insert into audit_entry (chain, seq, version, at, username, via, action, subject_kind, subject_id, facts,
                                         prev, hash)
    values ($1, 1, 1, now(), 'zhang', 'session', 'case.received', 'case', '1', '{}', sha256('prev'), sha256('hash'))`,
  audit_detail: `insert into audit_detail (chain, seq, sealed) values ($1, 1, 'sealed')`,
};

/** Number of a further row, for the second row of a table that refers to them one to one. */
export const SPARE = 9;
export const WITH_SPARE: readonly string[] = ['review', 'outbox'];

/**
 * One row for each tenant table, in an order in which foreign keys are content: $1 is the agency, $2 the number of the row.
 * Rows refer to the first row of other tables.
 */
export const TENANT_ROWS: Readonly<Record<string, string>> = {
  import_batch: `insert into import_batch (agency_id, id, file_name, sha256, mode)
    values ($1, $2::int, '台账.jsonl', repeat('a', 64), 'all')`,
  disclosure_case: `insert into disclosure_case (agency_id, id, ref, channel, received_on, description, import_batch_id)
    values ($1, $2::int, 'A' || $2::int, 'online', '2024-03-01', '道路养护经费', 1)`,
  case_applicant: `insert into case_applicant (agency_id, case_id, position, role, name)
    values ($1, 1, $2::int, 'coApplicant', '张三')`,
  decision_round: `insert into decision_round (agency_id, case_id, round, cause, outcome)
    values ($1, 1, $2::int, 'first', 'granted')`,
  decision_ground: `insert into decision_ground (agency_id, case_id, round, position, outcome)
    values ($1, 1, 1, $2::int, 'granted')`,
  case_event: `insert into case_event (agency_id, case_id, seq, type, occurred_on)
    values ($1, 1, $2::int, 'extended', '2024-03-05')`,
  review: `insert into review (agency_id, id, ref, accepted_on) values ($1, $2::int, 'R' || $2::int, '2024-05-01')`,
  review_case: `insert into review_case (agency_id, review_id, case_id)
    values ($1, case $2::int when 1 then 1 else ${SPARE} end, 1)`,
  review_part: `insert into review_part (agency_id, review_id, position) values ($1, 1, $2::int)`,
  lawsuit: `insert into lawsuit (agency_id, id, ref, route, accepted_on)
    values ($1, $2::int, 'L' || $2::int, 'direct', '2024-06-01')`,
  lawsuit_instance: `insert into lawsuit_instance (agency_id, lawsuit_id, position, level) values ($1, 1, $2::int, 1)`,
  lawsuit_part: `insert into lawsuit_part (agency_id, lawsuit_id, position) values ($1, 1, $2::int)`,
  review_event: `insert into review_event (agency_id, review_id, seq, type, occurred_on, review_version, recorded_by)
    values ($1, 1, $2::int, 'replied', '2024-05-10', 2, 'zhang')`,
  lawsuit_event: `insert into lawsuit_event (agency_id, lawsuit_id, seq, type, occurred_on, lawsuit_version, recorded_by)
    values ($1, 1, $2::int, 'replied', '2024-06-10', 2, 'zhang')`,
  proceeding_counter: `insert into proceeding_counter (agency_id, kind, year, last_no)
    values ($1, 'review', 2020 + $2::int, 1)`,
  normative_document: `insert into normative_document (agency_id, id, type, title, issued_on)
    values ($1, $2::int, 'regulation', '办法' || $2::int, '2024-01-01')`,
  register_declaration: `insert into register_declaration (agency_id, type, complete_from)
    values ($1, case $2::int when 1 then 'regulation' else 'normativeDocument' end, '2024-01-01')`,
  annual_figure: `insert into annual_figure (agency_id, id, year, item, quantity)
    values ($1, $2::int, 2020 + $2::int, 'licensing.decisions', 5)`,
  opening: `insert into opening (agency_id, year, carried_in) values ($1, 2020 + $2::int, '{0,0,0,0,0,0}')`,
  counted_case: `insert into counted_case (agency_id, case_id, applicant_type, received_on, received_year)
    values ($1, $2::int, 1, '2024-03-01', 2024)`,
  case_assignment: `insert into case_assignment (agency_id, id, case_id, assigned_by, assigned_at)
    values ($1, $2::int, 1, 'zhang', now())`,
  attachment: `insert into attachment (agency_id, id, case_id, file_id, kind, name, extension, size, sha256, recorded_by, recorded_at)
    values ($1, $2::int, 1, gen_random_uuid(), 'application', '\\x01', 'pdf', 1, repeat('a', 64), 'zhang', now())`,
  deadline_move: `with notice as (
      insert into holiday_notice (year, kind, title, issued_on, holidays, make_up_days, loaded_by, loaded_at)
      values (2027, 'arrangement', '通知', '2026-11-04', '[]', '[]', 'admin', now()) returning id)
    insert into deadline_move (agency_id, id, notice_id, case_id, because)
    select $1, $2::int, id, 1, '元旦' from notice`,
  case_counter: `insert into case_counter (agency_id, year, last_no) values ($1, 2020 + $2::int, 1)`,
  intake_request: `insert into intake_request (agency_id, account_id, key, fingerprint)
    values ($1, 1, 'key-' || $2::int, '\\x00')`,
  submission: `insert into submission (agency_id, id, channel, submitted_on, content, recorded_at, recorded_by)
    values ($1, $2::int, 'online', '2024-03-01', '\\x01', now(), 'zhang')`,
  intake_draft: `insert into intake_draft (agency_id, account_id, content, saved_at)
    values ($1, 10 * $1::int + $2::int, '\\x01', now())`,
  saved_filter: `insert into saved_filter (agency_id, account_id, position, name, filter)
    values ($1, 10 * $1::int + 1, $2::int, '常用' || $2::int, '{}')`,
  case_split: `insert into case_split (agency_id, id, case_id, guided_on, refiled_on, original, description_before,
                                       recorded_at, recorded_by)
    values ($1, $2::int, 1, '2024-03-04', '2024-03-05', 'keepsPart', '两件事', now(), 'zhang')`,
  letter: `insert into letter (agency_id, id, case_id, kind, input, created_by, created_at)
    values ($1, $2::int, 1, 'receipt', '\\x00', 'zhang', now())`,
  letter_counter: `insert into letter_counter (agency_id, code, year, last_no)
    values ($1, '某公开', 2020 + $2::int, 1)`,
  letter_template: `insert into letter_template (agency_id, kind, version, in_force_from, recorded_by, recorded_at)
    values ($1, 'receipt', $2::int, '2024-01-01', 'zhang', now())`,
  letter_setting: `insert into letter_setting (agency_id, version, recorded_by, recorded_at)
    values ($1, $2::int, 'zhang', now())`,
  outbox: `insert into outbox (agency_id, id, topic, key, payload)
    values ($1, 100 * $1::int + $2::int, 'case.changed', '1 v' || $2::int, '{"caseId": 1}')`,
  inbox: `insert into inbox (agency_id, message_id)
    values ($1, 100 * $1::int + case $2::int when 1 then 1 else ${SPARE} end)`,
  report_build: `insert into report_build (agency_id, id, year, scope, formats, requested_by, requested_at)
    values ($1, $2::int, 2024, 'own', '{json}', 'zhang', now())`,
  report_file: `insert into report_file (agency_id, build_id, format, name, media_type, sha256, bytes)
    values ($1, 1, 'json' || $2::int, '年度报告', 'application/json', repeat('a', 64), '{}')`,
  report_batch: `insert into report_batch (agency_id, id, year, formats, requested_by, requested_at)
    values ($1, $2::int, 2024, '{docx}', 'zhang', now())`,
  report_batch_item: `insert into report_batch_item (agency_id, batch_id, position, member_id, code, name, scope, state)
    values ($1, 1, $2::int, $1, 'zz', '某局', 'own', 'none')`,
  report_batch_file: `insert into report_batch_file (agency_id, batch_id, position, format, name, sha256, bytes)
    values ($1, 1, 1, 'f' || $2::int, '年度报告', encode(sha256('x'), 'hex'), 'x')`,
  annual_report: `insert into annual_report (agency_id, year, version, scope, edition, state, opened_at)
    values ($1, 2020 + $2::int, 1, 'own', '2021', 'draft', now())`,
  annual_report_snapshot: `insert into annual_report_snapshot (agency_id, year, version, attempt, sha256, content, recorded_at)
    values ($1, 2021, 1, $2::int, encode(sha256('{}'), 'hex'), '{}', now())`,
  annual_report_event: `insert into annual_report_event (agency_id, year, version, seq, type, at, username, name)
    values ($1, 2021, 1, $2::int, 'opened', now(), 'zhang', '张某')`,
  annual_report_reason: `insert into annual_report_reason (agency_id, year, version, finding, reason, given_by, given_at)
    values ($1, 2021, 1, 'f' || $2::int, '理由', 'zhang', now())`,
  annual_report_file: `insert into annual_report_file
      (agency_id, year, version, attempt, format, name, media_type, sha256, bytes, made_at)
    values ($1, 2021, 1, 1, 'f' || $2::int, '年度报告', 'application/json', encode(sha256('x'), 'hex'), 'x', now())`,
  opening_adjustment: `insert into opening_adjustment (agency_id, year, seq, kind, deltas, reason, basis, recorded_by, recorded_at)
    values ($1, 2024, $2::int, 'other', '{1,0,0,0,0,0}', '理由', '依据', 'zhang', now())`,
  figure_sheet: `insert into figure_sheet (agency_id, year, number, unit, scope, due_on, state)
    values ($1, 2024, $2::int, '财政局', 'own', '2025-01-15', 'open')`,
  figure_sheet_item: `insert into figure_sheet_item (agency_id, year, number, item)
    values ($1, 2024, 1, 'item' || $2::int)`,
  figure_sheet_event: `insert into figure_sheet_event (agency_id, year, number, seq, type, at, username, name)
    values ($1, 2024, 1, $2::int, 'asked', now(), 'zhang', '张某')`,
  replaced_figure: `insert into replaced_figure (agency_id, id, year, item, scope, quantity, recorded_at, replaced_at)
    values ($1, 1000000 + $2::int, 2024, 'licensing.decisions', 'own', 5, now(), now())`,
  replaced_document: `insert into replaced_document (agency_id, id, document_id, type, issued_on, recorded_at, replaced_at)
    values ($1, 1000000 + $2::int, 1, 'regulation', '2024-01-01', now(), now())`,
  replaced_declaration: `insert into replaced_declaration (agency_id, id, type, complete_from, recorded_at, replaced_at)
    values ($1, 1000000 + $2::int, 'regulation', '2024-01-01', now(), now())`,
  replaced_opening: `insert into replaced_opening (agency_id, id, year, carried_in, recorded_at, replaced_at)
    values ($1, 1000000 + $2::int, 2024, '{0,0,0,0,0,0}', now(), now())`,
  counted_proceeding: `insert into counted_proceeding (agency_id, kind, proceeding_id, "group", accepted_on)
    values ($1, 1, $2::int, 1, '2024-05-01')`,
  alert: `insert into alert (agency_id, id, subject, subject_key, name, kind, due_on, falls_on, provisional, final, raised_on, raised_at)
    values ($1, $2::int, 'case', $2::text, '某公开〔2024〕1号', 'answer.near', '2024-03-29', '2024-03-26', false, false, '2024-03-26', now())`,
  alert_basis: `insert into alert_basis (agency_id, part, basis, looked_at)
    values ($1, 'part' || $2::int, '2024-03-26', now())`,
  alert_digest: `insert into alert_digest (agency_id, day, counts, told, made_at)
    values ($1, date '2024-03-25' + $2::int, '{}', 0, now())`,
};
