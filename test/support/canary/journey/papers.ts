import { SAMPLES } from '../../attachments/sample-files.js';
import { MISPLACED, PRINCIPAL, REASONS } from '../canaries.js';
import type { Answer } from '../exchanges.js';
import { at, caseAt, expecting } from './traveller.js';
import type { Traveller } from './traveller.js';

type Fields = Readonly<Record<string, string>>;

/** Files called by the names of people, registers and lists of the archive, rightly and wrongly asked for. */
export async function papers(traveller: Traveller): Promise<void> {
  const { web } = traveller;
  const caseNo = traveller.made.get('case')!;
  const place = caseAt(caseNo, '/attachments');
  const send = (name: string, fields: Fields, content = SAMPLES.pdf!): Promise<Answer> =>
    web.sendForm(place, content, name, fields);
  const kept = await expecting(201, send(`${PRINCIPAL.name}的身份证.pdf`, { kind: 'application' }));
  await expecting(200, web.get(place));
  await expecting(200, web.get(`${place}/${kept.told('id')}/content`, { reveals: true }));
  const double = await expecting(201, send(`${PRINCIPAL.name}的身份证2.pdf`, { kind: 'application' }));
  await expecting(200, web.call('POST', `${place}/${double.told('id')}/strike`, { reason: 'duplicate' }));
  await expecting(409, web.get(`${place}/${double.told('id')}/content`));
  await expecting(200, web.get(caseAt(caseNo, '/delivery')));
  await expecting(200, web.get(caseAt(caseNo, '/remedies')));
  await expecting(200, web.get(caseAt(caseNo, '/archive-list')));
  await expecting(200, web.get(caseAt(caseNo, '/archive-list.html')));
  await expecting(200, web.get(at('/years/2025/published-on-request')));
  const period = { from: '2025-01-01', to: '2025-12-31' };
  const query = new URLSearchParams(period).toString();
  for (const format of ['xlsx', 'html']) {
    const register = at(`/registers/applications.${format}`);
    await expecting(200, web.get(`${register}?${query}`));
    const order = { ...period, reason: REASONS.export };
    await expecting(200, web.call('POST', register, order, { reveals: true }));
    await expecting(400, web.call('POST', register, { ...period, reason: [REASONS.export] }));
  }
  for (const word of Object.values(MISPLACED)) {
    await expecting(422, send(`${word}.${word}`, { kind: 'other' }));
    await expecting(422, send(`${word}.docx`, { kind: 'other' }));
    await expecting(400, send('a.pdf', { kind: word, on: word, pages: word, [word]: word }));
    await web.get(`${place}/${encodeURIComponent(word)}/content`);
    await expecting(400, web.call('POST', `${place}/${kept.told('id')}/strike`, { reason: word }));
    await web.get(at(`/registers/applications.html?from=${encodeURIComponent(word)}`));
    await web.get(at(`/years/${encodeURIComponent(word)}/published-on-request`));
  }
}
