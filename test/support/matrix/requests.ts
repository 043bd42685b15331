import type { OpenAPIObject } from '@nestjs/swagger';
import type { InjectOptions } from 'fastify';
import type { DeclaredRoute } from '../../../src/identity/declared-routes.js';
import type { Relation, Subject } from './world.js';
import { SAMPLES } from '../attachments/sample-files.js';
import { answeredCaseOf, CODES, openCaseOf, proceedingOf } from './world.js';

/** One request of a route: how it differs from the others of the same route. */
export interface Variant {
  readonly label: string;
  readonly url: string;
}

const YEAR = '2024';
/** What stands in a path besides the code of the agency. A parameter that is not here fails the matrix. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  year: [YEAR],
  from: ['2024-01-01'],
  to: ['2024-03-31'],
  row: ['newReceived', 'review'],
  column: ['total'],
  item: ['fees.amountWan'],
  type: ['regulation'],
  format: ['json', 'html', 'docx', 'xlsx', 'jsonl'],
  username: ['nobody.here'],
  // Of a setting.
  name: ['redoRule'],
  // Of a letter, and of a proceeding.
  kind: ['receipt', 'lawsuit'],
  word: [encodeURIComponent('驳回起诉')],
  // Of an entry in an audit chain: more than there are.
  sequence: ['2147483647'],
  // Of an entry in the database, and of a session.
  id: ['2147483647', '0123456789abcdef'],
  // Of a sheet of figures.
  number: ['99999'],
};
/** What these name below an agency is not there: the route refuses it, the guards do not. */
const NAME_NOTHING = ['id', 'number', 'sequence', 'username'];
export const mayNameNothing = (path: string): boolean =>
  NAME_NOTHING.some((name) => path.split('/').includes(`:${name}`));

/** Values that a route of several does not know. */
const NOT_OF: Readonly<Record<string, readonly string[]>> = {
  'POST /api/v1/audit/entries/:sequence/reveals': [],
  'GET /api/v1/agencies/:code/register.:format': ['json', 'html', 'docx'],
  'POST /api/v1/agencies/:code/register.:format': ['json', 'html', 'docx'],
  'GET /api/v1/agencies/:code/registers/applications.:format': ['json', 'docx', 'jsonl'],
  'POST /api/v1/agencies/:code/registers/applications.:format': ['json', 'docx', 'jsonl'],
  'GET /api/v1/agencies/:code/reports/:year.:format': ['jsonl'],
  'GET /api/v1/agencies/:code/report-builds/:id/files/:format': ['jsonl', '0123456789abcdef'],
  'GET /api/v1/agencies/:code/cases/:caseNo/letters/:id/files/:format': [
    'json',
    'xlsx',
    'jsonl',
    '0123456789abcdef',
  ],
  'PUT /api/v1/agencies/:code/letter-templates/:kind': ['lawsuit'],
  'PUT /api/v1/agencies/:code/disposals/:kind/:word': ['receipt'],
  'GET /api/v1/agencies/:code/years/:year/cells/applications/:row/:column': ['review'],
  'GET /api/v1/agencies/:code/periods/:from/:to/cells/applications/:row/:column': ['review'],
  'GET /api/v1/agencies/:code/years/:year/cells/proceedings/:row/:column': ['newReceived'],
  'GET /api/v1/agencies/:code/periods/:from/:to/cells/proceedings/:row/:column': ['newReceived'],
  'GET /api/v1/agencies/:code/years/:year/cells/applications/:row/:column/cases': ['review'],
  'GET /api/v1/agencies/:code/periods/:from/:to/cells/applications/:row/:column/cases': ['review'],
  'GET /api/v1/agencies/:code/years/:year/cells/proceedings/:row/:column/cases': ['newReceived'],
  'GET /api/v1/agencies/:code/periods/:from/:to/cells/proceedings/:row/:column/cases': ['newReceived'],
};

type Body = (subject: Subject, code: string, serial: number) => object;
const LEDGER = 'ledger';
const ATTACHMENT = 'attachment';
const PUBLISHED_REPORT = 'published report';
const APPLICATION = {
  applicant: { type: 'naturalPerson', name: '某人' },
  channel: 'online',
  receivedOn: '2025-03-05',
  description: '某批复',
};
const AMENDMENT = {
  year: 2024,
  kind: 'amendment',
  title: '关于调整2024年清明节假期安排的通知',
  issuedOn: '2024-03-01',
  holidays: [{ name: '清明节', from: '2024-04-03', to: '2024-04-03' }],
  makeUpDays: [],
};
const ZERO_REPORT = '某局2024年政府信息公开工作年度报告';
/** In UTC, a day after which is today or tomorrow in Shanghai. */
const inDays = (days: number): string =>
  new Date(Date.now() + (days + 1) * 86_400_000).toISOString().slice(0, 10);
/** Bodies that the server takes. A changing route that is not here fails the matrix. */
const BODIES: Readonly<
  Record<string, Body | typeof LEDGER | typeof ATTACHMENT | typeof PUBLISHED_REPORT | null>
> = {
  'POST /api/v1/session': ({ username, password }) => ({ username, password }),
  'DELETE /api/v1/session': null,
  'PUT /api/v1/session/password': ({ password }) => ({ current: password, new: `${password}x` }),
  'POST /api/v1/agencies': (_subject, code, serial) => ({
    code: `new-${serial}`,
    name: '新机关',
    level: 'county',
    kind: 'department',
    parentCode: code,
  }),
  'POST /api/v1/agencies/:code/changes': (_subject, _code, serial) => ({
    kind: 'renamed',
    on: '2026-01-05',
    basis: '某文件',
    name: `改名${serial}`,
  }),
  'POST /api/v1/agencies/:code/documents': (_subject, _code, serial) => ({
    type: 'regulation',
    title: `新规章${serial}`,
    issuedOn: '2025-01-01',
  }),
  'PUT /api/v1/agencies/:code/documents/:id/ending': () => ({ endedOn: '2025-02-01', endedHow: 'repealed' }),
  'PUT /api/v1/agencies/:code/documents/declarations/:type': () => ({ completeFrom: '2020-01-01' }),
  'POST /api/v1/agencies/:code/imports': LEDGER,
  'POST /api/v1/report-checks': PUBLISHED_REPORT,
  'POST /api/v1/agencies/:code/years/:year/opening': PUBLISHED_REPORT,
  'POST /api/v1/agencies/:code/users': (_subject, _code, serial) => ({
    username: `user${serial}`,
    name: '某人',
    roles: ['clerk'],
  }),
  'PUT /api/v1/agencies/:code/years/:year/figures/:item': () => ({ value: 5 }),
  'POST /api/v1/agencies/:code/report-builds': () => ({ year: 2024, formats: ['json'] }),
  'POST /api/v1/agencies/:code/years/:year/report-batches': () => ({}),
  'POST /api/v1/agencies/:code/reports': () => ({ year: 2024 }),
  'PUT /api/v1/agencies/:code/reports/:year/reasons': () => ({ finding: 'fees.unmentioned', reason: null }),
  'POST /api/v1/agencies/:code/reports/:year/submit': () => ({}),
  'POST /api/v1/agencies/:code/reports/:year/return': () => ({ reason: '请补充' }),
  'POST /api/v1/agencies/:code/reports/:year/approve': () => ({}),
  'POST /api/v1/agencies/:code/reports/:year/publish': () => ({}),
  'POST /api/v1/agencies/:code/reports/:year/discard': () => ({}),
  'POST /api/v1/agencies/:code/reports/:year/correct': () => ({ note: '数据有误' }),
  'PUT /api/v1/agencies/:code/years/:year/collection/deadline': () => ({ dueOn: '2025-01-15' }),
  'POST /api/v1/agencies/:code/years/:year/figure-sheets': () => ({
    unit: '财政局',
    items: ['fees.amountWan'],
    dueOn: '2025-01-15',
  }),
  'POST /api/v1/agencies/:code/years/:year/figure-sheets/round': () => ({ dueOn: '2025-01-15' }),
  'PUT /api/v1/agencies/:code/years/:year/figure-sheets/:number/answers': () => ({
    filledBy: '钱某',
    confirmedBy: '孙某',
    confirmedOn: '2025-01-10',
    values: [{ item: 'fees.amountWan', value: 0, source: '台账' }],
  }),
  'POST /api/v1/agencies/:code/years/:year/figure-sheets/:number/workbook': PUBLISHED_REPORT,
  'POST /api/v1/agencies/:code/years/:year/figure-sheets/:number/accept': () => ({}),
  'POST /api/v1/agencies/:code/years/:year/figure-sheets/:number/send-back': () => ({ reason: '请核对' }),
  'POST /api/v1/agencies/:code/years/:year/figure-sheets/:number/void': () => ({ reason: '发错了' }),
  'POST /api/v1/agencies/:code/years/:year/figure-sheets/:number/reminders': () => ({ way: 'phone' }),
  'POST /api/v1/agencies/:code/years/:year/opening-adjustments': () => ({
    kind: 'takeover',
    deltas: { naturalPerson: 1 },
    reason: '接收办件',
    basis: '某文件',
  }),
  'DELETE /api/v1/demonstration': null,
  'POST /api/v1/calendar/notices/previews': () => ({ notice: AMENDMENT }),
  // Of another preview: the calendar by which the matrix reckons stays.
  'POST /api/v1/calendar/notices': () => ({ notice: AMENDMENT, basis: '0.0.0' }),
  'POST /api/v1/agencies/:code/cases': () => APPLICATION,
  'POST /api/v1/agencies/:code/cases/searches': () => ({ phone: '13800000000' }),
  'POST /api/v1/agencies/:code/cases/similar': () => ({ description: '某批复及附件', applicant: null }),
  'POST /api/v1/agencies/:code/cases/:caseNo/splits': () => ({
    guidedOn: '2024-03-06',
    refiledOn: '2024-03-07',
    original: 'keepsPart',
    originalDescription: '其中一事',
    parts: [{ description: '另一事' }],
  }),
  'POST /api/v1/agencies/:code/submissions': () => ({
    applicant: APPLICATION.applicant,
    channel: 'online',
    submittedOn: '2025-03-04',
    description: '某批复',
  }),
  'POST /api/v1/agencies/:code/submissions/:id/confirmation': () => ({ on: '2025-03-05' }),
  'POST /api/v1/agencies/:code/submissions/:id/dismissal': () => ({ as: 'inquiry', reason: '只是咨询' }),
  'POST /api/v1/agencies/:code/submissions/:id/reveals': () => ({ reason: '联系确认' }),
  'PUT /api/v1/agencies/:code/intake-draft': () => ({ description: '某批' }),
  'DELETE /api/v1/agencies/:code/intake-draft': null,
  'PUT /api/v1/agencies/:code/filters': () => ({ filters: [] }),
  'DELETE /api/v1/agencies/:code/filters': null,
  'POST /api/v1/agencies/:code/cases/:caseNo/events': () => ({
    type: 'extended',
    on: '2024-04-05',
    workingDays: 5,
  }),
  'PUT /api/v1/agencies/:code/settings/:name': (_subject, _code, serial) => ({
    value: serial % 2 === 0 ? 'ignore' : 'newCase',
    reason: '与上级口径一致',
  }),
  'PUT /api/v1/agencies/:code/disposals/:kind/:word': (_subject, _code, serial) => ({
    column: serial % 2 === 0 ? 'upheld' : 'other',
    from: '2024-01-01',
    reason: '与上级口径一致',
  }),
  'POST /api/v1/agencies/:code/reviews': (_subject, code) => ({
    applications: [answeredCaseOf(code)],
    filedOn: '2024-05-06',
    // Left out, it is the superior: whose name is no secret, and stands for a leak here.
    body: '某复议机关',
  }),
  'POST /api/v1/agencies/:code/reviews/:ref/events': () => ({ type: 'served', on: '2024-06-03' }),
  'POST /api/v1/agencies/:code/lawsuits': (_subject, code) => ({
    application: answeredCaseOf(code),
    route: 'direct',
    filedOn: '2024-07-08',
  }),
  'POST /api/v1/agencies/:code/lawsuits/:ref/events': () => ({ type: 'copyReceived', on: '2024-07-15' }),
  'POST /api/v1/agencies/:code/cases/:caseNo/outcome-previews': () => ({ outcome: 'granted' }),
  'POST /api/v1/agencies/:code/cases/:caseNo/fee-proposals': () => ({ by: 'item' }),
  'POST /api/v1/agencies/:code/cases/:caseNo/letters': () => ({ kind: 'receipt' }),
  'POST /api/v1/agencies/:code/cases/:caseNo/letter-previews': () => ({
    kind: 'archiveList',
    text: '# 卷内文件目录\n= {{caseNo}}\n{{archiveItems}}',
  }),
  'POST /api/v1/agencies/:code/cases/:caseNo/letters/:id/issue': null,
  'POST /api/v1/agencies/:code/cases/:caseNo/letters/:id/void': () => ({ reason: '填写有误' }),
  'PUT /api/v1/agencies/:code/letter-templates/:kind': () => ({ text: null }),
  'PUT /api/v1/agencies/:code/letter-settings': () => ({
    sealName: null,
    contact: null,
    onlineFiling: null,
    reviewBody: null,
    court: null,
    series: { answer: '某公开', notice: null, letter: null },
  }),
  'PUT /api/v1/agencies/:code/cases/:caseNo/assignee': () => ({ username: null }),
  'POST /api/v1/agencies/:code/users/:username/hand-over': () => ({ to: 'nobody.there', reason: '调动' }),
  'POST /api/v1/agencies/:code/cases/:caseNo/reveals': () => ({ reason: '核对身份' }),
  'POST /api/v1/agencies/:code/register.:format': () => ({ scope: 'own', reason: '移交档案' }),
  'POST /api/v1/agencies/:code/registers/applications.:format': () => ({ reason: '移交档案' }),
  'POST /api/v1/agencies/:code/cases/:caseNo/attachments': ATTACHMENT,
  'POST /api/v1/agencies/:code/cases/:caseNo/attachments/:id/strike': () => ({ reason: 'wrongFile' }),
  'PUT /api/v1/account/notifications/read': () => ({ upTo: 1 }),
  'PUT /api/v1/account/notifications/:id/read': null,
  'PUT /api/v1/account/notification-settings': () => ({
    email: null,
    byEmail: 'each',
    webhookAddress: null,
    byWebhook: 'none',
    quietFrom: null,
    quietTo: null,
    quietOnDaysOff: false,
  }),
  'POST /api/v1/account/notification-settings/test': null,
  'POST /api/v1/installation/deliveries/release': () => ({ send: 'newer' }),
  'DELETE /api/v1/sessions': null,
  'DELETE /api/v1/sessions/:id': null,
  'POST /api/v1/session/second-factor': ({ password }) => ({ password }),
  'POST /api/v1/session/second-factor/recovery-codes': ({ password }) => ({ password, totp: '000000' }),
  // Not confirmed: every later log-in would ask for a code.
  'PUT /api/v1/session/second-factor': () => ({ totp: '000000' }),
  'DELETE /api/v1/session/second-factor': ({ password }) => ({ password, totp: '000000' }),
  'PATCH /api/v1/agencies/:code/users/:username': () => ({ name: '某人' }),
  'POST /api/v1/agencies/:code/users/:username/password': null,
  'DELETE /api/v1/agencies/:code/users/:username/second-factor': null,
  'PUT /api/v1/agencies/:code/single-person-office': () => ({ basis: null }),
  'POST /api/v1/agencies/:code/tokens': () => ({ name: '某接口', roles: ['clerk'], expiresOn: inDays(30) }),
  'DELETE /api/v1/agencies/:code/tokens/:id': null,
  // Of nobody: a grant would open to the supervisor what the matrix takes for closed.
  'POST /api/v1/agencies/:code/supervision-grants': () => ({
    username: 'nobody.here',
    basis: '某文件',
    from: inDays(0),
    to: inDays(1),
  }),
  'DELETE /api/v1/agencies/:code/supervision-grants/:id': null,
  'POST /api/v1/agencies/:code/deputies': () => ({
    username: 'nobody.here',
    deputy: 'nobody.there',
    from: inDays(0),
    to: inDays(1),
  }),
  'DELETE /api/v1/agencies/:code/deputies/:id': null,
  'POST /api/v1/agencies/:code/audit/entries/:sequence/reveals': null,
  'POST /api/v1/audit/entries/:sequence/reveals': null,
};

export const nameOf = ({ method, path }: DeclaredRoute): string => `${method} ${path}`;
export const describedAs = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

/** Every way to call a route for an agency: each value of its path, and each word that a query may have. */
export function variantsOf(route: DeclaredRoute, document: OpenAPIObject, relation: Relation): Variant[] {
  const unfit =
    NOT_OF[nameOf(route)] ?? (route.path.includes(':code') ? ['0123456789abcdef'] : ['2147483647']);
  let urls = [route.path];
  for (const [, name = ''] of route.path.matchAll(/:(\w+)/g)) {
    const ofAgency: Record<string, string> = {
      code: CODES[relation],
      // What is in the archive is listed of a case that has ended.
      caseNo: encodeURIComponent(
        (route.path.includes('/archive-list') ? answeredCaseOf : openCaseOf)(CODES[relation]),
      ),
    };
    if (name === 'ref')
      ofAgency[name] = proceedingOf(
        CODES[relation],
        route.path.includes('/lawsuits/') ? 'lawsuit' : 'review',
      );
    const values = ofAgency[name] === undefined ? PARAMETERS[name] : [ofAgency[name]];
    if (!values) throw new Error(`${nameOf(route)}: the matrix does not know the parameter :${name}`);
    const fit = values.filter((value) => !unfit.includes(value));
    urls = urls.flatMap((url) => fit.map((value) => url.replace(`:${name}`, value)));
  }
  if (urls.length === 0) throw new Error(`${nameOf(route)}: the matrix knows no value that fits`);
  return urls.flatMap((url) =>
    ['', ...queriesOf(route, document)].map((query) => ({
      label: `${url.split('/').at(-1)!}${query}`,
      url: url + query,
    })),
  );
}

/** `scope=rollup`, which reaches furthest; without it the default is asked for. Cursors have a test of their own. */
function queriesOf({ method, path }: DeclaredRoute, document: OpenAPIObject): string[] {
  const item = document.paths[describedAs(path)] as Record<string, { parameters?: unknown }> | undefined;
  const parameters = (item?.[method.toLowerCase()]?.parameters ?? []) as {
    in: string;
    name: string;
    schema?: { enum?: string[] };
  }[];
  return parameters
    .filter((parameter) => parameter.in === 'query' && parameter.name === 'scope')
    .flatMap(({ name, schema }) => (schema?.enum ?? []).slice(1).map((value) => `?${name}=${value}`));
}

let serial = 0;

function attachmentForm(): Pick<InjectOptions, 'headers' | 'payload'> {
  const part = (head: string): string => `--x\r\ncontent-disposition: form-data; name=${head}\r\n\r\n`;
  const payload = Buffer.concat([
    Buffer.from(`${part('"kind"')}other\r\n${part('"file"; filename="a.pdf"')}`),
    SAMPLES.pdf!,
    Buffer.from('\r\n--x--\r\n'),
  ]);
  return { headers: { 'content-type': 'multipart/form-data; boundary=x' }, payload };
}

/** @throws Error for a changing route that has no body here */
export function requestOf(
  route: DeclaredRoute,
  { url }: Variant,
  subject: Subject,
  relation: Relation,
): InjectOptions {
  if (route.method === 'GET') return { method: 'GET', url };
  const body = BODIES[nameOf(route)];
  if (body === undefined) throw new Error(`${nameOf(route)}: the matrix does not know a body for it`);
  const method = route.method as 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  if (body === null) return { method, url };
  serial += 1;
  const headers = /\/(events|splits)$/.test(url) ? { 'if-match': '"1"' } : {};
  if (body === ATTACHMENT) return { method, url, ...attachmentForm() };
  if (body === PUBLISHED_REPORT) return { method, url, ...fileForm('r.txt', ZERO_REPORT) };
  if (body !== LEDGER) return { method, url, headers, payload: body(subject, CODES[relation], serial) };
  const line = JSON.stringify({
    kind: 'application',
    ref: `new-${serial}`,
    ...APPLICATION,
  });
  return { method, url, ...fileForm('l.jsonl', line) };
}

/** A form with one file and nothing else. */
function fileForm(name: string, text: string): Pick<InjectOptions, 'headers' | 'payload'> {
  return {
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload: `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n${text}\r\n--x--\r\n`,
  };
}
