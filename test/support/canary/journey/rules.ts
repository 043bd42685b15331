import { INVENTED_2027 } from '../../notices/invented-2027.js';
import { MISPLACED } from '../canaries.js';
import { at, caseAt, expecting } from './traveller.js';
import type { Traveller } from './traveller.js';

/** Issued before today, whenever that is. */
const NOTICE = INVENTED_2027.replace('2026年12月1日', '2026年11月2日');

/** Holiday notices, counting rules, and what is asked before something is decided or demanded. */
export async function rules(traveller: Traveller): Promise<void> {
  const { web, made } = traveller;
  const outcomes = caseAt(made.get('case')!, '/outcome-previews');
  const fees = caseAt(made.get('case')!, '/fee-proposals');
  // Whoever is counted by a rule may read why it was chosen.
  const rule = { value: 'ignore', reason: '与上级口径一致' };
  for (const path of ['/calendar', '/calendar/years/2026', at('/deadline-moves'), at('/workload')])
    await expecting(200, web.get(path));
  const placed = { column: 'upheld', from: '2025-01-01', reason: '与上级口径一致' };
  const dismissed = at(`/disposals/lawsuit/${encodeURIComponent('驳回起诉')}`);
  for (const path of ['/years/2025/method', '/years/2025/late-entries', '/settings', '/disposals'])
    await expecting(200, web.get(at(path)));
  await expecting(200, web.call('PUT', at('/settings/redoRule'), rule));
  await expecting(200, web.call('PUT', dismissed, placed));
  await expecting(200, web.call('POST', '/calendar/notices/previews', { text: NOTICE }));
  await expecting(200, web.call('POST', outcomes, { outcome: 'refused.thirdParty' }));
  await expecting(200, web.call('POST', fees, { by: 'item' }));
  for (const word of Object.values(MISPLACED)) {
    await web.call('PUT', at('/settings/redoRule'), { ...rule, value: word });
    await web.call('PUT', at(`/settings/${encodeURIComponent(word)}`), rule);
    await web.call('PUT', dismissed, { ...placed, column: word, from: word, [word]: word });
    await web.call('PUT', at(`/disposals/lawsuit/${encodeURIComponent(word)}`), {
      ...placed,
      from: undefined,
    });
    await web.call('PUT', at(`/disposals/${encodeURIComponent(word)}/${encodeURIComponent(word)}`), placed);
    await web.call('POST', '/calendar/notices/previews', { text: word });
    await web.call('POST', '/calendar/notices', { text: word, [word]: word });
    await web.get(`/calendar/years/${encodeURIComponent(word)}`);
    await web.get(at(`/years/2025/late-entries?scope=${encodeURIComponent(word)}`));
    await web.get(at(`/workload?${encodeURIComponent(word)}=1`));
    await web.call('POST', outcomes, { outcome: word, grounds: [{ outcome: word, article: word }] });
    await web.call('POST', fees, { by: word });
  }
}
