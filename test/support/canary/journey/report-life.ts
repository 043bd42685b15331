import { MISPLACED } from '../canaries.js';
import { at, expecting } from './traveller.js';
import type { Traveller } from './traveller.js';

/** A year without applications: nothing of the journey stands in it, and nothing is frozen. */
const REPORT = at('/reports/2024');
const YEAR = at('/years/2024');

/** The life of an annual report, rightly and with the data of a person where something else belongs. */
export async function reportLife({ web }: Traveller): Promise<void> {
  await expecting(201, web.call('POST', at('/reports'), { year: 2024 }));
  await expecting(422, web.call('POST', `${REPORT}/submit`, {}));
  for (const path of [
    at('/reports'),
    REPORT,
    `${YEAR}/collection`,
    `${YEAR}/opening-adjustments`,
    `${YEAR}/report-batches`,
  ])
    await expecting(200, web.get(path));
  for (const path of [`${REPORT}/differences`, `${REPORT}/bundle`]) await expecting(409, web.get(path));
  await expecting(200, web.call('PUT', `${YEAR}/collection/deadline`, { dueOn: '2025-01-15' }));
  for (const word of Object.values(MISPLACED)) {
    await web.call('POST', at('/reports'), { year: word, scope: word, [word]: word });
    await web.call('PUT', `${REPORT}/reasons`, { finding: word, reason: word });
    await web.call('POST', `${REPORT}/return`, { reason: word });
    await web.call('POST', `${REPORT}/approve`, { [word]: word });
    await web.call('POST', `${REPORT}/approve`, {});
    await web.call('POST', `${REPORT}/publish`, { on: word, address: word, letterNo: word, signedBy: word });
    await web.call('POST', `${REPORT}/correct`, { note: word });
    await web.call('POST', `${REPORT}/discard`, { [word]: word });
    await web.call('PUT', `${YEAR}/collection/deadline`, { dueOn: word });
    await web.call('POST', `${YEAR}/report-batches`, { formats: [word], [word]: word });
    await web.get(`${YEAR}/report-batches/${encodeURIComponent(word)}/files.zip`);
    await web.call('POST', `${YEAR}/opening-adjustments`, {
      kind: word,
      deltas: { [word]: 1 },
      reason: word,
      basis: word,
    });
    await web.sendForm(`${YEAR}/opening`, word, '年报.txt', {});
    // A published report may hold anything; what cannot be read is not repeated.
    await web.sendForm('/report-checks', word, '年报.txt', {});
    await web.sendForm('/report-checks', `<p>${word}</p>`, '年报.html', { previous: word });
    await web.get(`${REPORT}/differences?before=${encodeURIComponent(word)}`);
  }
}
