import { CASE_EVENT_TYPES } from '../law/vocabularies/keys.js';
import { extensionApprover } from './extension-approver.js';
import { prepared } from '../platform/database/prepared.js';

/** The sealed columns come as PostgreSQL writes `bytea`: `\\x` and hexadecimal. */
const person = (role: string): string => `
  select json_build_object('type', a.type, 'name', a.name, 'idNumber', a.id_number, 'phone', a.phone,
                           'address', a.address, 'email', a.email) as person, a.position
    from case_applicant a where a.agency_id = c.agency_id and a.case_id = c.id and a.role = '${role}'`;

/** What holds and what the ledger has a name for; the steps of a decision stand in its round. */
const EVENTS = `
  select json_agg(json_build_object(
           'type', e.type, 'on', e.occurred_on, 'servedOn', e.served_on,
           'replyWithinWorkingDays', e.reply_within_working_days, 'workingDays', e.working_days,
           'approvedBy', ${extensionApprover('e.place')}, 'until', e."until", 'party', e.party, 'receivedOn', e.received_on,
           'opinion', e.opinion, 'amountYuan', e.amount_fen / 100.0) order by e.place)
    from valid_case_event e
   where e.agency_id = c.agency_id and e.case_id = c.id and e.type = any('{${CASE_EVENT_TYPES.join()}}')`;

const GROUNDS = `
  select json_agg(json_build_object('outcome', g.outcome, 'article', g.article) order by g.position)
    from decision_ground g where g.agency_id = d.agency_id and g.case_id = d.case_id and g.round = d.round`;

const DECISIONS = `
  select json_agg(json_build_object(
           'round', d.round, 'cause', d.cause, 'by', d.by_ref, 'outcome', d.outcome, 'grounds', (${GROUNDS}),
           'particulars', d.particulars, 'documentNo', d.document_no, 'delivery', d.delivery, 'carrier', d.carrier, 'mailNo', d.mail_no,
           'signedOn', d.signed_on, 'dispatchedOn', d.dispatched_on, 'servedOn', d.served_on) order by d.round)
    from decision_round d where d.agency_id = c.agency_id and d.case_id = c.id`;

const OF_PAGE = 'c.id > $2 order by c.id limit $3';
const OF_LIST = 'c.id = any($2) order by c.id';

/** A page of records of one kind: $1 agency, $2 the last id of the page before, $3 how many. */
const page = (record: string, table: string, which = 'true'): string => `
  select c.id, json_strip_nulls(${record}) as record
    from ${table} c where c.agency_id = $1 and ${which} and ${OF_PAGE}`;

/** The records of a kind that are named, $2, instead of a page of them. */
export const listed = (pageOfKind: string): string => pageOfKind.replace(OF_PAGE, OF_LIST);

const APPLICATION = `json_build_object(
     'kind', 'application', 'ref', c.ref, 'caseNo', c.case_no,
     'applicant', (select person from (${person('principal')}) p limit 1),
     'coApplicants', (select json_agg(person order by position) from (${person('coApplicant')}) p),
     'representative', (select person from (${person('representative')}) p limit 1),
     'channel', c.channel, 'submittedOn', c.submitted_on, 'receivedOn', c.received_on,
     'description', c.description, 'form', c.form, 'deliveryWanted', c.delivery_wanted,
     'origin', case when c.origin_kind is not null
                    then json_build_object('kind', c.origin_kind, 'ref', c.origin_ref) end,
     'mergedInto', c.merged_into_ref, 'duplicateOf', c.duplicate_of_ref, 'feeUnits', c.fee_units,
     'events', (${EVENTS}), 'decisions', (${DECISIONS}), 'closedOn', c.closed_on)`;

/** A voided number stands for no application. */
export const APPLICATIONS = page(APPLICATION, 'disclosure_case', `c.stage <> 'voided'`);

/** $1 agency, $2 case. */
export const ONE_APPLICATION = prepared(`
  select json_strip_nulls(${APPLICATION}) as record from disclosure_case c where c.agency_id = $1 and c.id = $2`);

/** The cases named, in no order: $1 agency, $2 ids. */
export const NAMED_APPLICATIONS = prepared(`
  select c.id, json_strip_nulls(${APPLICATION}) as record
    from disclosure_case c where c.agency_id = $1 and c.id = any($2)`);

const PARTS = `
  select json_agg(json_build_object(
           'ground', p.ground, 'complaint', p.complaint, 'outcome', p.outcome, 'disposal', p.disposal,
           'lossReason', p.loss_reason, 'reason', p.reason) order by p.position)`;

export const REVIEWS = page(
  `json_build_object(
     'kind', 'review', 'ref', c.ref,
     'applications', (select json_agg(k.ref order by k.id) from review_case rc
                        join disclosure_case k on k.agency_id = rc.agency_id and k.id = rc.case_id
                       where rc.agency_id = c.agency_id and rc.review_id = c.id),
     'round', c.round, 'caseNumber', c.case_number, 'body', c.body, 'filedOn', c.filed_on,
     'acceptedOn', c.accepted_on, 'concludedOn', c.concluded_on, 'result', c.result, 'disposal', c.disposal,
     'parts', (${PARTS} from review_part p where p.agency_id = c.agency_id and p.review_id = c.id),
     'servedOn', c.served_on, 'complainant', nullif(c.complainant, 'applicant'), 'ordered', c.ordered,
     'redoWithinWorkingDays', c.redo_within_working_days)`,
  'review',
);

export const LAWSUITS = page(
  `json_build_object(
     'kind', 'lawsuit', 'ref', c.ref,
     'application', (select k.ref from disclosure_case k where k.agency_id = c.agency_id and k.id = c.case_id),
     'review', (select r.ref from review r where r.agency_id = c.agency_id and r.id = c.review_id),
     'round', c.round, 'route', c.route, 'role', nullif(c.role, 'original'), 'court', c.court, 'docketNo', c.docket_no,
     'filedOn', c.filed_on, 'acceptedOn', c.accepted_on, 'concludedOn', c.concluded_on, 'result', c.result,
     'disposal', c.disposal, 'complainant', nullif(c.complainant, 'applicant'), 'ordered', c.ordered,
     'redoWithinWorkingDays', c.redo_within_working_days,
     'parts', (${PARTS} from lawsuit_part p where p.agency_id = c.agency_id and p.lawsuit_id = c.id),
     'instances', (select json_agg(json_build_object(
                            'level', i.level, 'court', i.court, 'docketNo', i.docket_no,
                            'acceptedOn', i.accepted_on, 'decidedOn', i.decided_on, 'form', i.form,
                            'disposal', i.disposal, 'result', i.result, 'servedOn', i.served_on, 'appealedOn', i.appealed_on,
                            'effectiveOn', i.effective_on) order by i.position)
                     from lawsuit_instance i where i.agency_id = c.agency_id and i.lawsuit_id = c.id))`,
  'lawsuit',
);

export const FIGURES = page(
  `json_build_object(
     'kind', 'figure', 'year', c.year, 'item', c.item, 'quantity', c.quantity, 'amountFen', c.amount_fen,
     'narrative', c.narrative, 'scope', nullif(c.scope, 'own'), 'source', c.source,
     'confirmedBy', c.confirmed_by, 'confirmedOn', c.confirmed_on)`,
  'annual_figure',
);

export const DOCUMENTS = page(
  `json_build_object(
     'kind', 'document', 'type', c.type, 'title', c.title, 'documentNo', c.document_no, 'issuedOn', c.issued_on,
     'endedOn', c.ended_on, 'endedHow', c.ended_how, 'revises', c.revises)`,
  'normative_document',
);

/** The year takes the place of an id. */
export const OPENINGS = page(
  `json_build_object(
     'kind', 'opening', 'year', c.id, 'carriedIn', c.carried_in,
     'pending', case when num_nonnulls(c.pending_review, c.pending_suit_direct, c.pending_suit_after_review) > 0
                     then json_build_object('review', c.pending_review, 'suitDirect', c.pending_suit_direct,
                                            'suitAfterReview', c.pending_suit_after_review) end)`,
  '(select year as id, * from opening)',
);

/** The acting agency first, then those below it in the order of their codes; $1 the acting agency, $2 how deep. */
export const AGENCIES = `
  select a.id, a.code, a.name, a.level, a.kind, p.code as parent
    from agency_closure t
    join agency a on a.id = t.descendant_id
    left join agency_closure u on u.ancestor_id = $1 and u.descendant_id = a.parent_id
    left join agency p on p.id = u.descendant_id
   where t.ancestor_id = $1 and t.depth <= $2
   order by t.depth, a.code`;
