import { application, COMPANION, MISPLACED, PRINCIPAL, REASONS, WORDS } from '../canaries.js';
import type { Answer } from '../exchanges.js';
import { at, caseAt, COUNTY, expecting } from './traveller.js';
import type { Traveller } from './traveller.js';

const take = ({ web }: Traveller, body: object, headers: Record<string, string> = {}): Promise<Answer> =>
  web.call('POST', at('/cases'), body, { headers });

/** Applications taken in, sent twice, sent wrong; looked for, looked at, unmasked. */
export async function intake(traveller: Traveller): Promise<void> {
  const { web, made } = traveller;
  const key = { 'idempotency-key': 'canary-1' };
  const first = await expecting(201, take(traveller, application(), key));
  made.set('case', first.told('caseNo'));
  await expecting(201, take(traveller, application(), key));
  await expecting(422, take(traveller, application({ channel: 'fax' }), key));
  await expecting(
    400,
    take(traveller, application(), { 'idempotency-key': encodeURIComponent(MISPLACED.name).repeat(30) }),
  );
  await expecting(201, take(traveller, application({ caseNo: '〔2025〕九九九号', ref: 'R-1' })));
  for (const again of [
    { caseNo: '〔2025〕九九九号' },
    { ref: 'R-1' },
    { receivedOn: '2099-01-01' },
    { agency: 'zz' },
  ])
    await take(traveller, application(again));
  for (const body of wrongApplications()) await take(traveller, body);
  for (const { body, type = 'application/json' } of unreadable())
    await web.send({
      method: 'POST',
      url: `/api/v1${at('/cases')}`,
      headers: { 'content-type': type },
      body,
    });
  await readCases(traveller);
}

/** The data of a person where something else belongs. */
function* wrongApplications(): Generator<object> {
  const applicant = { type: 'naturalPerson', ...PRINCIPAL };
  for (const word of Object.values(MISPLACED)) {
    yield application({ applicant: { ...applicant, type: word } });
    yield application({ channel: word });
    yield application({ receivedOn: word });
    yield application({ submittedOn: word });
    yield application({ [word]: 1 });
    yield application({ applicant: { ...applicant, [word]: word } });
    yield application({ applicant: word });
    yield application({ feeUnits: word });
    yield application({ origin: { kind: word, ref: word } });
    yield application({ events: [{ type: word, on: word }] });
    yield application({ events: [{ type: 'thirdPartyReplied', on: '2025-03-06', opinion: word }] });
    yield application({ agency: word });
    yield application({ applicant: { ...applicant, name: `${word}\u0000` } });
    yield application({ applicant: { ...applicant, name: `${word}\ud800` } });
    yield application({ description: `${WORDS.description}\ud800` });
    yield application({ applicant: { ...applicant, idNumber: word.repeat(30) } });
    yield application({ duplicateOf: word });
  }
}

function* unreadable(): Generator<{ body: string | Buffer; type?: string }> {
  const text = JSON.stringify(application());
  yield { body: text.slice(0, -2) };
  yield { body: `{${PRINCIPAL.name}}` };
  yield { body: `${text}${MISPLACED.idNumber}` };
  yield { body: Buffer.from(text, 'utf16le') };
  yield { body: `{"a":"${PRINCIPAL.phone.repeat(100_000)}"}` };
  yield {
    body: `applicant=${encodeURIComponent(PRINCIPAL.name)}`,
    type: 'application/x-www-form-urlencoded',
  };
  yield { body: text, type: `text/${PRINCIPAL.phone}` };
  yield { body: `{"__proto__":{"${PRINCIPAL.name}":1}}` };
}

async function readCases({ web, made }: Traveller): Promise<void> {
  const caseNo = made.get('case')!;
  await expecting(200, web.get(at('/cases')));
  await expecting(200, web.get(at('/cases?open=true&sort=due')));
  await expecting(200, web.get(caseAt(caseNo)));
  for (const who of [PRINCIPAL, COMPANION, MISPLACED])
    for (const by of [{ idNumber: who.idNumber }, { phone: who.phone }])
      await expecting(200, web.call('POST', at('/cases/searches'), by));
  for (const position of [1, 2, 3])
    await expecting(
      200,
      web.call('POST', caseAt(caseNo, '/reveals'), { position, reason: REASONS.reveal }, { reveals: true }),
    );
  await web.call('POST', caseAt(caseNo, '/reveals'), { position: 99, reason: REASONS.reveal });
  await web.call('POST', caseAt(caseNo, '/reveals'), { position: REASONS.reveal, reason: 5 });
  for (const word of Object.values(MISPLACED)) {
    const text = encodeURIComponent(word);
    await web.get(caseAt(word));
    for (const query of [`phone=${text}`, `${text}=1`, `state=${text}`, `after=${text}`, `year=${text}`])
      await web.get(at(`/cases?${query}`));
    await web.call('POST', at('/cases/searches'), { [word]: word });
    await web.call('POST', at('/cases/searches'), { idNumber: [word] });
  }
}

/** What is not confirmed, what is only typed, what is like it, what is split; filters of one's own. */
export async function unconfirmed({ web }: Traveller): Promise<void> {
  const { receivedOn: _, ...told } = application();
  const submission = { ...told, submittedOn: '2025-03-03' };
  const came = async (): Promise<string> =>
    (await expecting(201, web.call('POST', at('/submissions'), submission))).told('id');
  const reason = REASONS.reveal;
  const first = await came();
  await expecting(200, web.call('POST', at(`/submissions/${first}/reveals`), { reason }, { reveals: true }));
  await expecting(200, web.call('POST', at(`/submissions/${first}/confirmation`), { on: '2025-03-04' }));
  const dismissal = { as: 'inquiry', reason: '只是询问' };
  await expecting(200, web.call('POST', at(`/submissions/${await came()}/dismissal`), dismissal));
  await came();
  for (const state of ['pending', 'confirmed', 'dismissed'])
    await expecting(200, web.get(at(`/submissions?state=${state}`)));
  const { applicant, description } = told as { applicant: object; description: string };
  await expecting(200, web.call('PUT', at('/intake-draft'), { applicant, description }));
  await expecting(200, web.get(at('/intake-draft'), { reveals: true }));
  await expecting(204, web.call('DELETE', at('/intake-draft')));
  const { type, name, idNumber } = PRINCIPAL as typeof PRINCIPAL & { type?: string };
  const who = { type: type ?? 'naturalPerson', name, idNumber };
  await expecting(200, web.call('POST', at('/cases/similar'), { applicant: who, description }));
  await expecting(200, web.call('POST', at('/cases/searches'), { name }));
  await expecting(
    200,
    web.call('PUT', at('/filters'), { filters: [{ name: '传真', filter: { channel: 'fax' } }] }),
  );
  await expecting(200, web.get(at('/filters')));
  await expecting(204, web.call('DELETE', at('/filters')));
  const two = await expecting(201, web.call('POST', at('/cases'), application()));
  const split = {
    guidedOn: '2025-03-05',
    refiledOn: '2025-03-06',
    original: 'withdrawn',
    parts: [{ description }, { description }],
  };
  const caseNo = two.told('caseNo');
  await expecting(200, web.get(caseAt(caseNo, '/similar')));
  await expecting(
    201,
    web.call('POST', caseAt(caseNo, '/splits'), split, { headers: { 'if-match': '"1"' } }),
  );
  for (const word of Object.values(MISPLACED)) {
    await web.call('POST', at('/submissions'), { ...submission, channel: word });
    await web.call('PUT', at('/intake-draft'), { [word]: word });
    await web.call('PUT', at('/filters'), { filters: [{ name: 'x', filter: { channel: word } }] });
    await web.call('POST', at('/cases/similar'), { description, [word]: word });
    await web.get(at(`/submissions?state=${encodeURIComponent(word)}`));
  }
}

/** Who works on what, said rightly and wrongly. */
export async function assignments({ web, made }: Traveller): Promise<void> {
  const place = caseAt(made.get('case')!, '/assignee');
  const reason = REASONS.assignment;
  await expecting(200, web.call('PUT', place, { username: 'other', reason }));
  await expecting(200, web.get(at('/caseload')));
  await expecting(200, web.call('POST', at('/users/other/hand-over'), { to: 'person', reason }));
  for (const word of Object.values(MISPLACED)) {
    await web.call('PUT', place, { username: word, reason: 5 });
    await web.call('PUT', place, { username: word });
    await web.call('PUT', place, { [word]: word });
    await web.call('POST', at(`/users/${encodeURIComponent(word)}/hand-over`), { to: 'other', reason });
    await web.call('POST', at('/users/other/hand-over'), { to: word, reason });
    await web.get(at(`/cases?assignee=${encodeURIComponent(word)}`));
  }
}

const event = ({ web }: Traveller, caseNo: string, version: string, body: object): Promise<Answer> =>
  web.call('POST', caseAt(caseNo, '/events'), body, { headers: { 'if-match': version } });

/** What happens to cases, in the right order and the wrong one. */
export async function happenings(traveller: Traveller): Promise<void> {
  const caseNo = traveller.made.get('case')!;
  const consulted = { type: 'thirdPartyConsulted', on: '2025-03-06', party: WORDS.party };
  await expecting(200, event(traveller, caseNo, '"1"', consulted));
  await expecting(412, event(traveller, caseNo, '"1"', { ...consulted, type: 'agencyConsulted' }));
  await expecting(428, traveller.web.call('POST', caseAt(caseNo, '/events'), consulted));
  for (const word of Object.values(MISPLACED)) {
    await event(traveller, caseNo, '"2"', { type: word, on: '2025-03-07' });
    await event(traveller, caseNo, '"2"', { type: 'extended', on: word });
    await event(traveller, caseNo, '"2"', { type: 'extended', on: '2025-03-07', workingDays: word });
    await event(traveller, caseNo, '"2"', { type: 'merged', on: '2025-03-07', into: word });
    await event(traveller, caseNo, '"2"', { type: 'extended', on: '2025-03-07', [word]: word });
    await event(traveller, caseNo, '"2"', { type: 'decided', on: '2025-03-07', outcome: word });
    await event(traveller, caseNo, '"2"', { type: 'corrected', on: '2025-03-07', ref: word, [word]: word });
    await event(traveller, caseNo, '"2"', { type: 'corrected', ref: 99, reason: word });
    await event(traveller, caseNo, '"2"', { type: 'thirdPartyReplied', on: '2025-03-07', party: word });
    await event(traveller, caseNo, '"2"', { type: 'publishedProactively', on: '2025-03-07', address: word });
    await event(traveller, caseNo, encodeURIComponent(word), consulted);
  }
  // The party that was asked has said nothing: what is disclosed all the same needs its reasons (条例 art. 32).
  const decided = {
    type: 'decided',
    on: '2025-03-10',
    outcome: 'granted',
    particulars: { reasons: '不公开会对公共利益造成重大影响' },
  };
  await expecting(200, event(traveller, caseNo, '"2"', decided));
  for (const [index, stage] of ['handling', 'office', 'secrecy'].entries()) {
    const said = { type: 'disclosureReviewed', on: '2025-03-10', stage, result: 'mayDisclose' };
    await expecting(200, event(traveller, caseNo, `"${index + 3}"`, said));
  }
  await expecting(200, event(traveller, caseNo, '"6"', { type: 'signed', on: '2025-03-10' }));
  await event(traveller, caseNo, '"7"', { type: 'dispatched', on: '2025-03-11', delivery: 'post' });
  await traveller.web.get(`/agencies/${COUNTY}/cases/${encodeURIComponent(caseNo)}`);
  await expecting(200, traveller.web.get(caseAt(caseNo, '/actions')));
}
