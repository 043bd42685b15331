/**
 * In SQL, who approved an extension `e` (条例 art. 33(2)): as it was told with it, else whoever approved in the program what was
 * proposed last before it. Never stored: what was approved before it can be corrected afterwards.
 * @param place expression for the place of `e` among the facts of its day
 */
export const extensionApprover = (place: string): string => `
  coalesce(e.approved_by, case when e.type = 'extended' then (
    select case when x.type = 'extensionApproved' then x.recorded_by end
      from valid_case_event x
     where x.agency_id = e.agency_id and x.case_id = e.case_id
       and x.type in ('extensionProposed', 'extensionApproved', 'extensionRefused', 'extended')
       and (x.occurred_on, x.place) < (e.occurred_on, ${place})
     order by x.occurred_on desc, x.place desc limit 1) end)`;
