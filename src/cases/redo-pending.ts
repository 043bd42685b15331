import { UNSENT_STAGES } from '../law/workflow/keys.js';

/** In SQL, of a `disclosure_case c`: it was opened again, and its new answer has not gone out. */
export const REDO_PENDING = `(c.stage in ('${UNSENT_STAGES.join(`', '`)}')
  and exists (select from valid_case_event o
               where o.agency_id = c.agency_id and o.case_id = c.id and o.type = 'reopened'))`;
