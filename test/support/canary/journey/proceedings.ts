import { MISPLACED } from '../canaries.js';
import { at, expecting } from './traveller.js';
import type { Traveller } from './traveller.js';

/** Reviews and lawsuits logged and led on, rightly and with the data of a person where something else belongs. */
export async function proceedings(traveller: Traveller): Promise<void> {
  const { web, made } = traveller;
  const review = { ref: 'R-9', applications: [made.get('case')!], filedOn: '2025-04-07' };
  const lawsuit = { ref: 'L-9', application: made.get('case')!, route: 'direct', filedOn: '2025-04-08' };
  await expecting(201, web.call('POST', at('/reviews'), review));
  await expecting(201, web.call('POST', at('/lawsuits'), lawsuit));
  const step = (path: string, body: object, version: number) =>
    web.call('POST', at(`${path}/events`), body, { headers: { 'if-match': `"${version}"` } });
  await expecting(200, step('/reviews/R-9', { type: 'accepted', on: '2025-04-09' }, 1));
  await expecting(200, step('/lawsuits/L-9', { type: 'docketed', on: '2025-04-10' }, 1));
  for (const path of ['/reviews/R-9', '/lawsuits/L-9'])
    for (const part of ['', '/actions']) await expecting(200, web.get(at(`${path}${part}`)));
  for (const query of ['', '?terms=true', '?open=true&kind=review'])
    await expecting(200, web.get(at(`/proceedings${query}`)));
  for (const word of Object.values(MISPLACED)) {
    const coded = encodeURIComponent(word);
    await web.call('POST', at('/reviews'), { ...review, ref: undefined, applications: [word] });
    await web.call('POST', at('/reviews'), { ...review, ref: undefined, filedOn: word, [word]: word });
    await web.call('POST', at('/lawsuits'), { ...lawsuit, ref: undefined, review: word });
    await web.call('POST', at('/lawsuits'), { ...lawsuit, ref: undefined, route: word });
    await step(`/reviews/${coded}`, { type: 'served', on: '2025-05-06' }, 2);
    await step('/reviews/R-9', { type: word, on: word }, 2);
    await step('/reviews/R-9', { type: 'decided', on: '2025-05-06', disposal: word }, 2);
    await step('/lawsuits/L-9', { type: 'decided', on: '2025-05-06', form: word, disposal: word }, 2);
    for (const path of [`/reviews/${coded}`, `/lawsuits/${coded}/actions`, `/proceedings?caseNo=${coded}`])
      await web.get(at(path));
  }
}
