import { codeOf, stepAt } from '../../../../src/identity/second-factor/totp.js';
import { base32Bytes } from '../../base32.js';
import { MISPLACED, PASSWORDS } from '../canaries.js';
import type { Answer, Exchanges } from '../exchanges.js';
import { asAdmin, at, BUREAU, COUNTY, expecting } from './traveller.js';
import type { Traveller } from './traveller.js';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const idOf = async (answer: Promise<Answer>): Promise<string> => (await answer).told('id');

async function addPerson(
  { web, issued }: Traveller,
  username: string,
  roles: string[],
  code = COUNTY,
): Promise<string> {
  const added = await expecting(
    201,
    web.call('POST', at('/users', code), { username, name: '办事员', roles }),
  );
  const oneTimePassword = added.told('oneTimePassword');
  issued.push(oneTimePassword);
  return oneTimePassword;
}

/** Agencies, people, tokens, grants: everything that is not a case. */
export async function settle(traveller: Traveller): Promise<void> {
  const { web, issued, made } = traveller;
  await asAdmin(traveller);
  const county = { code: COUNTY, name: '蓟丘县人民政府', level: 'county', kind: 'government' };
  await expecting(201, web.call('POST', '/agencies', county));
  await expecting(
    201,
    web.call('POST', '/agencies', {
      ...county,
      code: BUREAU,
      name: '蓟丘县教育局',
      kind: 'department',
      parentCode: COUNTY,
    }),
  );
  const change = { kind: 'renamed', on: '2026-01-05', basis: '某文件', name: '蓟丘县教体局' };
  await expecting(201, web.call('POST', at('/changes', BUREAU), change));
  made.set('person', await addPerson(traveller, 'person', ['clerk']));
  await addPerson(traveller, 'other', ['clerk']);
  await addPerson(traveller, 'super', ['supervisor']);
  issued.push(
    (await expecting(200, web.call('POST', at('/users/other/password'), {}))).told('oneTimePassword'),
  );
  await expecting(200, web.call('PATCH', at('/users/other'), { roles: ['clerk', 'legal'] }));
  await web.call('DELETE', at('/users/other/second-factor'));
  const term = { from: inDays(1), to: inDays(30) };
  const deputy = await idOf(
    web.call('POST', at('/deputies'), { username: 'person', deputy: 'other', ...term }),
  );
  await web.call('DELETE', at(`/deputies/${deputy}`));
  const grant = await idOf(
    web.call('POST', at('/supervision-grants', BUREAU), { username: 'super', basis: '督办', ...term }),
  );
  await web.call('DELETE', at(`/supervision-grants/${grant}`, BUREAU));
  const token = await expecting(
    201,
    web.call('POST', at('/tokens'), { name: '收文对接', roles: ['clerk'], expiresOn: inDays(20) }),
  );
  issued.push(token.told('token'));
  web.become({ authorization: `Bearer ${token.told('token')}` });
  await expecting(200, web.get(at('/cases')));
  await asAdmin(traveller);
  await web.call('DELETE', at(`/tokens/${token.told('id')}`));
  await web.call('PUT', at('/single-person-office'), { basis: '编制一人' });
  await web.call('PUT', at('/single-person-office'), { basis: null });
  await web.call('DELETE', '/demonstration');
}

/** Log-ins that fail and bodies that are wrong, with the data of applicants and passwords in the wrong places. */
export async function mistakeFields(traveller: Traveller): Promise<void> {
  const { web } = traveller;
  for (const word of [...Object.values(MISPLACED), PASSWORDS.wrong]) {
    await web.call('POST', '/session', { username: word, password: PASSWORDS.wrong });
    await web.call('POST', '/session', {
      username: 'admin',
      password: PASSWORDS.wrong,
      totp: word.slice(0, 40),
    });
  }
  for (const word of Object.values(MISPLACED)) {
    await web.call('POST', '/session', { [word]: word });
    await web.call('POST', at('/users'), { username: word, name: word, roles: [word] });
    await web.call('PATCH', at(`/users/${encodeURIComponent(word)}`), { name: word });
    await web.call('POST', at(`/users/${encodeURIComponent(word)}/password`), {});
    await web.call('POST', '/agencies', { code: word, name: 5, level: word, kind: word, parentCode: word });
    await web.call('POST', at('/changes'), { kind: word, on: word, basis: word });
    await web.call('POST', at('/tokens'), { name: word, roles: [word], expiresOn: word });
    await web.call('POST', at('/deputies'), { username: word, deputy: word, from: inDays(1), to: inDays(2) });
    await web.call('POST', at('/supervision-grants'), { username: word, basis: 5, from: word, to: word });
    await web.get(`/agencies/${encodeURIComponent(word)}/years`);
  }
  await web.call('PUT', '/session/password', { current: PASSWORDS.wrong, new: PASSWORDS.next });
  await web.call('PUT', '/session/password', { current: PASSWORDS.admin, new: PASSWORDS.admin });
  await web.call('PUT', '/session/password', { current: PASSWORDS.admin, new: MISPLACED.phone });
}

/** What somebody does to their own account. */
export async function ownAccount(traveller: Traveller): Promise<void> {
  const { web, issued, made } = traveller;
  await expecting(200, web.logIn('person', made.get('person')!));
  await expecting(
    204,
    web.call('PUT', '/session/password', { current: made.get('person')!, new: PASSWORDS.next }),
  );
  await expecting(200, web.logIn('person', PASSWORDS.next));
  await secondFactor(web, issued);
  for (const path of ['/session', '/sessions', '/session/second-factor']) await web.get(path);
  await ownNotifications(web);
  await web.call('DELETE', '/sessions');
  await web.call('DELETE', '/sessions/0123456789abcdef');
  await web.call('DELETE', '/session');
  await asAdmin(traveller);
}

/** Somebody tells the system to reach them by words that belong elsewhere. */
async function ownNotifications(web: Exchanges): Promise<void> {
  await expecting(200, web.get('/account/notifications?unread=true'));
  await expecting(200, web.get('/account/notifications/count'));
  await expecting(200, web.get('/account/notification-settings'));
  const settings = {
    email: null,
    byEmail: 'each',
    webhookAddress: null,
    byWebhook: 'none',
    quietFrom: null,
    quietTo: null,
    quietOnDaysOff: false,
  };
  await expecting(200, web.call('PUT', '/account/notification-settings', settings));
  for (const word of Object.values(MISPLACED)) {
    const text = encodeURIComponent(word);
    await web.call('PUT', '/account/notification-settings', { ...settings, byEmail: word, quietFrom: word });
    await web.get(`/account/notifications?kind=${text}&after=${text}`);
    await web.call('PUT', `/account/notifications/${text}/read`);
    await web.call('PUT', '/account/notifications/read', { upTo: word });
  }
  await web.call('PUT', '/account/notifications/1/read');
  await web.call('POST', '/account/notification-settings/test');
  await web.get('/installation/deliveries');
  await web.call('POST', '/installation/deliveries/release', { send: 'newer' });
}

async function secondFactor(web: Exchanges, issued: string[]): Promise<void> {
  const begun = await expecting(
    200,
    web.call('POST', '/session/second-factor', { password: PASSWORDS.next }),
  );
  const secret = begun.told('secret');
  issued.push(secret);
  const totp = codeOf(base32Bytes(secret), stepAt(Date.now()));
  const confirmed = await expecting(200, web.call('PUT', '/session/second-factor', { totp }));
  const { recoveryCodes } = confirmed.json() as { recoveryCodes: string[] };
  issued.push(...recoveryCodes);
  const renewed = await expecting(
    200,
    web.call('POST', '/session/second-factor/recovery-codes', {
      password: PASSWORDS.next,
      totp: recoveryCodes[0]!,
    }),
  );
  const { recoveryCodes: fresh } = renewed.json() as { recoveryCodes: string[] };
  issued.push(...fresh);
  await web.call('POST', '/session/second-factor/recovery-codes', {
    password: PASSWORDS.next,
    totp: recoveryCodes[1]!,
  });
  await web.call('DELETE', '/session/second-factor', { password: PASSWORDS.next, totp: fresh[0]! });
}
