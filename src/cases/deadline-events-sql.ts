/**
 * In SQL, the events of a case as the answer period depends on them, in their order: a JSON array, null where there are none.
 * @param agencyId column or placeholder, like `caseId`
 * @param types placeholder of the types that matter
 */
export const deadlineEventsSql = (agencyId: string, caseId: string, types: string): string => `
  (select json_agg(json_strip_nulls(json_build_object(
            'type', e.type, 'on', e.occurred_on, 'servedOn', e.served_on, 'receivedOn', e.received_on,
            'replyWithinWorkingDays', e.reply_within_working_days, 'workingDays', e.working_days,
            'until', e.until, 'party', e.party, 'amountFen', e.amount_fen,
            'within', e.details -> 'redoWithinWorkingDays', 'by', e.details ->> 'by', 'cause', e.details ->> 'cause')) order by e.place)
     from valid_case_event e
    where e.agency_id = ${agencyId} and e.case_id = ${caseId} and e.type = any(${types}))`;
