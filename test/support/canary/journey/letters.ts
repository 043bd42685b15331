import { LETTER_SETTINGS } from '../../letter-settings.js';
import { MISPLACED, PRINCIPAL, REASONS } from '../canaries.js';
import { at, caseAt, expecting } from './traveller.js';
import type { Traveller } from './traveller.js';

const FORMATS = ['docx', 'pdf', 'html'];

/** Letters that name the applicant, rightly and wrongly asked for; their wordings, and what an agency sets for them. */
export async function letters(traveller: Traveller): Promise<void> {
  const { web, made } = traveller;
  const place = (more = ''): string => caseAt(made.get('case')!, `/letters${more}`);
  const previews = caseAt(made.get('case')!, '/letter-previews');
  await expecting(200, web.call('PUT', at('/letter-settings'), LETTER_SETTINGS));
  await expecting(200, web.get(at('/letter-settings')));
  await expecting(200, web.get(at('/letter-templates')));
  await expecting(200, web.call('PUT', at('/letter-templates/receipt'), { text: null }));
  await expecting(200, web.get(caseAt(made.get('case')!, '/letter-kinds')));
  await expecting(200, web.call('POST', previews, { kind: 'receipt' }, { reveals: true }));
  const drafted = await expecting(201, web.call('POST', place(), { kind: 'receipt' }, { reveals: true }));
  const id = drafted.told('id');
  await expecting(200, web.get(place(`/${id}`), { reveals: true }));
  for (const format of FORMATS)
    await expecting(200, web.get(place(`/${id}/files/${format}`), { reveals: true }));
  await expecting(200, web.call('POST', place(`/${id}/issue`), {}, { reveals: true }));
  await expecting(200, web.get(place()));
  const reason = REASONS.reveal;
  await expecting(200, web.call('POST', place(`/${id}/void`), { reason }, { reveals: true }));
  for (const word of Object.values(MISPLACED)) {
    await web.call('POST', place(), { kind: word });
    await web.call('POST', place(), { kind: 'receipt', party: word }, { reveals: true });
    await web.call('POST', place(), { kind: 'receipt', datedOn: word, particulars: { [word]: word } });
    await web.call('POST', previews, { kind: 'receipt', text: `{{${word}}}` });
    await web.call('PUT', at('/letter-templates/receipt'), { text: `${word}{{${word}` });
    await web.call('PUT', at(`/letter-templates/${encodeURIComponent(word)}`), { text: null });
    await web.call('PUT', at('/letter-settings'), { ...LETTER_SETTINGS, reviewBody: [word], [word]: word });
    await web.get(place(`/${encodeURIComponent(word)}`));
    await web.call('POST', place(`/${id}/void`), { reason: [word] });
    await web.get(place(`/${id}/files/${encodeURIComponent(word)}`));
  }
  await web.call('POST', place(), { kind: 'receipt', particulars: { materials: [PRINCIPAL.name] } });
}
