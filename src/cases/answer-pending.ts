import { UNSENT_STAGES } from '../law/workflow/keys.js';

/**
 * In SQL, of a `disclosure_case c`: its answer is being made here, the first or one by order, and has not gone out. That some
 * rule counts the day of its signature makes it no answer (国办公开办函〔2016〕235号, point 4); what came with a register is left as told.
 */
export const ANSWER_PENDING = `(c.stage in ('${UNSENT_STAGES.join(`', '`)}')
  and exists (select from valid_case_event o
               where o.agency_id = c.agency_id and o.case_id = c.id and o.type in ('decided', 'reopened')))`;
