import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import { LetterSealing } from '../../../src/letters/letter-sealing.js';
import { AgencyTreeRepository } from '../../../src/agencies/agency-tree.repository.js';
import type { LetterAnswer, LetterItem, LetterKindOptions } from '../../../src/letters/letters.schemas.js';
import type { LetterTemplateAnswer } from '../../../src/letters/templates/letter-templates.schemas.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { PersonalDataCipher } from '../../../src/platform/protection/personal-data-cipher.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { LETTER_SETTINGS } from '../../support/letter-settings.js';
import { CANARY, newCase } from '../../support/new-case.js';
import { addPerson, BUREAU, COUNTY } from '../../support/people.js';

const at = `/agencies/${BUREAU.code}`;
let app: TestApp;
let admin: Visitor;
let [clerk, legal, head]: Visitor[] = [];

beforeAll(async () => {
  app = await TestApp.start({ duties: 'separated' });
  admin = await app.logIn();
  await admin.post('/agencies', COUNTY);
  await admin.post('/agencies', BUREAU);
  const person = async (username: string, roles: string[]): Promise<Visitor> =>
    app.logIn(await addPerson(app, admin, BUREAU.code, username, roles));
  clerk = await person('zhang', ['clerk']);
  legal = await person('li', ['legal']);
  head = await person('head', ['approver']);
});
afterAll(() => app.stop());

const placeOf = (caseNo: string): string => `${at}/cases/${encodeURIComponent(caseNo)}`;
const codeIn = (answer: LightMyRequestResponse): [number, string] => [
  answer.statusCode,
  answer.json<{ code: string }>().code,
];
const settle = (over: object = {}): Promise<LightMyRequestResponse> =>
  legal!.put(`${at}/letter-settings`, { ...LETTER_SETTINGS, ...over });

async function take(more: object = {}): Promise<string> {
  const answer = await clerk!.post(`${at}/cases`, newCase(more));
  return answer.json<CaseAnswer>().caseNo!;
}
async function record(caseNo: string, body: object, by = clerk): Promise<CaseAnswer> {
  const { version } = (await by!.get(placeOf(caseNo))).json<CaseAnswer>();
  const url = `/api/v1${placeOf(caseNo)}/events`;
  const answer = await by!.send({
    method: 'POST',
    url,
    headers: { 'if-match': `"${version}"` },
    payload: body,
  });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json<CaseAnswer>();
}
const refusal = { type: 'decided', on: '2026-03-12', outcome: 'refused.processInfo' };
const draft = (caseNo: string, body: object, by = clerk): Promise<LightMyRequestResponse> =>
  by!.post(`${placeOf(caseNo)}/letters`, body);
const issue = (caseNo: string, id: number): Promise<LightMyRequestResponse> =>
  clerk!.post(`${placeOf(caseNo)}/letters/${id}/issue`, {});
const REASONS = { reasons: '尚在讨论，没有形成决定' };

async function refused(): Promise<string> {
  const caseNo = await take();
  await record(caseNo, refusal);
  await record(caseNo, { type: 'signed', on: '2026-03-13' }, head);
  return caseNo;
}
async function drafted(caseNo: string, body: object): Promise<LetterAnswer> {
  const answer = await draft(caseNo, body);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json<LetterAnswer>();
}

describe('before anything is set', () => {
  it('a letter that decides is refused for what it would have to name', async () => {
    const caseNo = await refused();
    const body = { kind: 'refused.processInfo', particulars: REASONS };
    const answer = await draft(caseNo, body);
    expect(codeIn(answer)).toEqual([409, 'remedy.noCourt']);
    expect(answer.json<{ detail: string }>().detail).toContain('请在文书设置里填写管辖法院');
  });

  it('and no number is given without a series', async () => {
    await settle({ series: { answer: null, notice: null, letter: null } });
    const caseNo = await refused();
    const { id } = await drafted(caseNo, { kind: 'refused.processInfo', particulars: REASONS });
    expect(codeIn(await issue(caseNo, id))).toEqual([409, 'letter.noSeries']);
  });
});

describe('a letter', () => {
  beforeAll(async () => {
    expect((await settle()).statusCode).toBe(200);
  });

  it('tells what is recorded, is numbered in the year of the signature, and is frozen', async () => {
    const caseNo = await refused();
    const letter = await drafted(caseNo, { kind: 'refused.processInfo', particulars: REASONS });
    expect(letter).toMatchObject({
      state: 'draft',
      documentNo: null,
      countsIn: '不予公开：属于四类过程性信息',
    });
    const issued = (await issue(caseNo, letter.id)).json<LetterAnswer>();
    expect(issued).toMatchObject({ state: 'issued', datedOn: '2026-03-13' });
    expect(issued.documentNo).toMatch(/^丙教公开〔2026〕\d+号$/);
    expect(issued.sha256).toBe(createHash('sha256').update(issued.text!, 'utf8').digest('hex'));
    expect(issued.text).toContain(`= ${issued.documentNo}\n`);
    expect(issued.text).toContain('60日内先向丙县人民政府申请行政复议');
    const { decisions } = (await clerk!.get(placeOf(caseNo))).json<CaseAnswer>();
    expect(decisions[0]!.documentNo).toBe(issued.documentNo);
    await settle({ contact: '新地址' });
    const again = (await clerk!.get(`${placeOf(caseNo)}/letters/${letter.id}`)).json<LetterAnswer>();
    expect(again.text).toBe(issued.text);
    await settle();
    expect(codeIn(await issue(caseNo, letter.id))).toEqual([409, 'letter.outOfState']);
  });

  it('leaves its number with the decision, whatever happens next', async () => {
    const caseNo = await refused();
    const { id } = await drafted(caseNo, { kind: 'refused.processInfo', particulars: REASONS });
    const { documentNo } = (await issue(caseNo, id)).json<LetterAnswer>();
    await record(caseNo, { type: 'dispatched', on: '2026-03-13', delivery: 'post' });
    const { decisions } = await record(caseNo, { type: 'served', on: '2026-03-14' });
    expect(decisions[0]!.documentNo).toBe(documentNo);
  });

  it('is not issued before the signature, and not of another outcome', async () => {
    const caseNo = await take();
    await record(caseNo, refusal);
    expect(codeIn(await draft(caseNo, { kind: 'granted', particulars: { given: '复印件' } }))).toEqual([
      409,
      'letter.notNow',
    ]);
    const { id } = await drafted(caseNo, { kind: 'refused.processInfo', particulars: REASONS });
    expect(codeIn(await issue(caseNo, id))).toEqual([409, 'letter.notIssuable']);
    const kinds = (await clerk!.get(`${placeOf(caseNo)}/letter-kinds`)).json<LetterKindOptions>();
    const open = kinds.filter(({ allowed }) => allowed).map(({ key }) => key);
    expect(open).toEqual(['receipt', 'refused.processInfo']);
    expect(kinds.find(({ key }) => key === 'granted')!.why).toContain('与该文书不符');
  });

  it('is given once for a decision; voided, its number stays and another is given', async () => {
    const caseNo = await refused();
    const body = { kind: 'refused.processInfo', particulars: REASONS };
    const first = (await issue(caseNo, (await drafted(caseNo, body)).id)).json<LetterAnswer>();
    const second = await drafted(caseNo, body);
    expect(codeIn(await issue(caseNo, second.id))).toEqual([409, 'letter.alreadyIssued']);
    await clerk!.post(`${placeOf(caseNo)}/letters/${first.id}/void`, { reason: '姓名有误' });
    const replaced = (await issue(caseNo, second.id)).json<LetterAnswer>();
    expect(replaced.documentNo).not.toBe(first.documentNo);
    const list = (await clerk!.get(`${placeOf(caseNo)}/letters`)).json<LetterItem[]>();
    expect(list.map(({ state, documentNo }) => [state, documentNo])).toEqual([
      ['voided', first.documentNo],
      ['issued', replaced.documentNo],
    ]);
  });

  it.each([
    ['2026-03-17', '晚于今天'],
    ['2026-01-01', '早于收到申请之日'],
  ])('cannot be of %s', async (datedOn, reason) => {
    const answer = await draft(await take(), { kind: 'receipt', datedOn });
    expect(codeIn(answer)).toEqual([422, 'letter.date']);
    expect(answer.json<{ detail: string }>().detail).toContain(reason);
  });

  it('of an extension that nobody approved is not issued', async () => {
    const caseNo = await take();
    await record(caseNo, { type: 'extended', on: '2026-03-16', workingDays: 10 });
    const { id, lines } = await drafted(caseNo, {
      kind: 'extensionNotice',
      particulars: { extensionReason: '需要查阅纸质档案' },
    });
    expect(JSON.stringify(lines)).toContain('10个工作日');
    expect(codeIn(await issue(caseNo, id))).toEqual([409, 'letter.notIssuable']);
  });

  it('of an extension that was approved in the program is issued', async () => {
    const caseNo = await take();
    await record(caseNo, { type: 'extensionProposed', on: '2026-03-12', workingDays: 10 });
    await record(caseNo, { type: 'extensionApproved', on: '2026-03-13' }, head);
    const { events } = await record(caseNo, { type: 'extended', on: '2026-03-13', workingDays: 10 });
    expect(events.at(-1)!.details).toMatchObject({ approvedBy: 'head' });
    const body = { kind: 'extensionNotice', particulars: { extensionReason: '需要查阅纸质档案' } };
    expect((await issue(caseNo, (await drafted(caseNo, body)).id)).statusCode).toBe(200);
  });

  it('that went out is not voided any more', async () => {
    const caseNo = await refused();
    const { id } = await drafted(caseNo, { kind: 'refused.processInfo', particulars: REASONS });
    await issue(caseNo, id);
    const { events } = await record(caseNo, { type: 'dispatched', on: '2026-03-13', delivery: 'post' });
    const voiding = () => clerk!.post(`${placeOf(caseNo)}/letters/${id}/void`, { reason: '姓名有误' });
    expect(codeIn(await voiding())).toEqual([409, 'letter.outOfState']);
    await record(caseNo, { type: 'corrected', ref: events.at(-1)!.seq, reason: '没有发出' });
    expect((await voiding()).statusCode).toBe(200);
  });

  it('of an extension that came too late is not made: it moves no day (edge 28)', async () => {
    const caseNo = await take({ channel: 'inPerson', submittedOn: '2026-02-02', receivedOn: '2026-02-02' });
    await record(caseNo, { type: 'extended', on: '2026-03-09', workingDays: 10, approvedBy: '王某' });
    const answer = await draft(caseNo, {
      kind: 'extensionNotice',
      particulars: { extensionReason: '查阅档案' },
    });
    expect(codeIn(answer)).toEqual([409, 'letter.notNow']);
    expect(answer.json<{ detail: string }>().detail).toContain('没有效力：晚于答复期限届满');
  });

  it('does not end a case that was answered before the application was withdrawn (edge 18)', async () => {
    const caseNo = await refused();
    await record(caseNo, { type: 'dispatched', on: '2026-03-13', delivery: 'post' });
    await record(caseNo, { type: 'withdrawn', on: '2026-03-14' });
    expect(codeIn(await draft(caseNo, { kind: 'withdrawn' }))).toEqual([409, 'letter.notNow']);
    const open = await take();
    await record(open, { type: 'withdrawn', on: '2026-03-14' });
    expect((await draft(open, { kind: 'withdrawn' })).statusCode).toBe(201);
  });

  it('to a third party names those who were asked, and nobody else; lists show people masked', async () => {
    const caseNo = await take();
    for (const party of ['王金丝雀', '王丝雀金'])
      await record(caseNo, { type: 'thirdPartyConsulted', on: '2026-03-10', party });
    const kinds = await clerk!.get(`${placeOf(caseNo)}/letter-kinds`);
    const { parties } = kinds.json<LetterKindOptions>().find(({ key }) => key === 'thirdPartyConsultation')!;
    expect(parties).toEqual(['王***（1）', '王***（2）']);
    const body = { kind: 'thirdPartyConsultation', particulars: { summary: '安置方案' } };
    const { lines } = await drafted(caseNo, { ...body, party: parties[1] });
    expect(JSON.stringify(lines)).toContain('王丝雀金');
    expect(codeIn(await draft(caseNo, { ...body, party: '赵某某' }))).toEqual([409, 'letter.notNow']);
  });

  it('is not approved by whoever drafted it, nor by whoever took the own draft back', async () => {
    const both = await app.logIn(await addPerson(app, admin, BUREAU.code, 'both', ['clerk', 'approver']));
    const approval = async (caseNo: string): Promise<[number, string]> => {
      const { version } = (await both.get(placeOf(caseNo))).json<CaseAnswer>();
      const answer = await both.send({
        method: 'POST',
        url: `/api/v1${placeOf(caseNo)}/events`,
        headers: { 'if-match': `"${version}"` },
        payload: { type: 'approved', on: '2026-03-13' },
      });
      return codeIn(answer);
    };
    const written = await take();
    await record(written, refusal);
    expect(
      (await draft(written, { kind: 'refused.processInfo', particulars: REASONS }, both)).statusCode,
    ).toBe(201);
    expect(await approval(written)).toEqual([403, 'event.secondPerson']);
    const struck = await take();
    const { events } = await record(struck, { type: 'drafted', on: '2026-03-11' }, both);
    await record(struck, { type: 'corrected', ref: events.at(-1)!.seq, reason: '不作数' }, both);
    await record(struck, refusal);
    expect(await approval(struck)).toEqual([403, 'event.secondPerson']);
    expect((await record(struck, { type: 'approved', on: '2026-03-13' }, head)).stage).toBe('approved');
  });

  it('comes as PDF, DOCX and HTML that runs nothing; a draft says that it is one', async () => {
    const caseNo = await take();
    const { id } = await drafted(caseNo, { kind: 'receipt' });
    const file = (format: string) => clerk!.get(`${placeOf(caseNo)}/letters/${id}/files/${format}`);
    const html = await file('html');
    expect(html.body).toContain('【草稿，未签发】');
    expect(html.headers['content-security-policy']).toContain('sandbox');
    expect((await file('pdf')).rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await file('docx')).rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect((await file('docx')).rawPayload.equals((await file('docx')).rawPayload)).toBe(true);
  });

  it('twenty issued at once: no gap, no number twice', async () => {
    await settle({ series: { ...LETTER_SETTINGS.series, answer: '并发公开' } });
    const cases: [string, number][] = [];
    for (let n = 0; n < 20; n++) {
      const caseNo = await refused();
      cases.push([caseNo, (await drafted(caseNo, { kind: 'refused.processInfo', particulars: REASONS })).id]);
    }
    const answers = await Promise.all(cases.map(([caseNo, id]) => issue(caseNo, id)));
    const numbers = answers.map((answer) => answer.json<LetterAnswer>().documentNo);
    const all = Array.from({ length: 20 }, (_, index) => `并发公开〔2026〕${index + 1}号`);
    expect([...numbers].sort()).toEqual(all.sort());
    await settle();
  }, 120_000);

  it('is sealed in the database: neither names nor what was typed', async () => {
    const rows = await withClient(
      app.database.superuserUrl,
      async (client) =>
        (await client.query<{ all: string }>(`select string_agg(l::text, '') as all from letter l`)).rows,
    );
    const name = Buffer.from(CANARY.name).toString('hex');
    expect(rows[0]!.all).not.toContain(name);
    expect(rows[0]!.all).not.toContain(Buffer.from('尚在讨论').toString('hex'));
  });

  it('cannot be changed once it is issued, whoever asks the database', async () => {
    await expect(
      withClient(app.database.superuserUrl, (client) =>
        client.query(`update letter set sha256 = repeat('0', 64) where state = 'issued'`),
      ),
    ).rejects.toThrow('an issued letter cannot be changed');
  });
});

describe('the wording of an agency', () => {
  const templateOf = async (key: string): Promise<LetterTemplateAnswer> =>
    (await legal!.get(`${at}/letter-templates`))
      .json<LetterTemplateAnswer[]>()
      .find((one) => one.key === key)!;
  const adapt = (key: string, body: object, by = legal): Promise<LightMyRequestResponse> =>
    by!.put(`${at}/letter-templates/${key}`, body);

  it('is used for letters of its day, and the standard one again after a reset', async () => {
    const { standard } = await templateOf('receipt');
    const own = standard.replace('已予登记。', '已予登记，感谢关注。');
    expect((await adapt('receipt', { text: own })).json<LetterTemplateAnswer>().own).toMatchObject({
      version: 1,
    });
    const caseNo = await take();
    const shown = async (): Promise<string> =>
      JSON.stringify((await drafted(caseNo, { kind: 'receipt' })).lines);
    expect(await shown()).toContain('感谢关注');
    expect((await adapt('receipt', { text: null })).json<LetterTemplateAnswer>().own).toBeNull();
    expect(await shown()).not.toContain('感谢关注');
    expect((await adapt('receipt', { text: own, inForceFrom: '2026-04-01' })).statusCode).toBe(200);
    expect(await shown()).not.toContain('感谢关注');
  });

  it('cannot drop a required element, hide it in a line that may be left out, or name what nobody knows', async () => {
    const { standard } = await templateOf('refused.processInfo');
    const detail = async (text: string): Promise<string> => {
      const answer = await adapt('refused.processInfo', { text });
      expect(codeIn(answer)).toEqual([422, 'letter.template']);
      return answer.json<{ detail: string }>().detail;
    };
    expect(await detail(standard.replace('{{remedy}}', ''))).toContain(
      '缺少必备要素“救济途径”{{remedy}}（行政复议法第二十条第三款、第二十三条第二款），标准文本写在第10行“{{remedy}}”',
    );
    expect(await detail(standard.replace('{{remedy}}', '? {{remedy}}'))).toContain(
      '第10行：必备要素“救济途径”{{remedy}} 不能只写在以“? ”开头、可以省略的行里',
    );
    expect(await detail(`\n${standard}{{idNumber}}`)).toContain('第14行：没有“{{idNumber}}”这个占位符');
    expect(await detail(`${standard}{{remedy`)).toContain('第13行有没有写完整的双花括号');
  });

  it('is shown with the facts of a case before it is kept; administrators see no case', async () => {
    const caseNo = await take();
    const { standard } = await templateOf('receipt');
    const body = { kind: 'receipt', text: standard.replace('已予登记。', '预览文字。') };
    const preview = (by: Visitor): Promise<LightMyRequestResponse> =>
      by.post(`${placeOf(caseNo)}/letter-previews`, body);
    expect((await preview(legal!)).body).toContain('预览文字');
    // What only the clerk can say is named, not asked for.
    const kind = 'refused.processInfo';
    const other = { kind, text: (await templateOf(kind)).standard };
    const shown = await legal!.post(`${placeOf(await refused())}/letter-previews`, other);
    expect(shown.body).toContain('不予公开的理由：（不予公开的理由）。');
    expect(codeIn(await preview(admin))).toEqual([403, 'access.denied']);
    expect(codeIn(await adapt('receipt', { text: null }, clerk))).toEqual([403, 'access.denied']);
  });
});

describe('a change of the data key', () => {
  it('seals letters anew; in clear they can be put and are sealed again', async () => {
    const caseNo = await take();
    const { id } = await drafted(caseNo, { kind: 'receipt' });
    await issue(caseNo, id);
    const { app: nest } = app;
    const sealing = new LetterSealing(
      nest.get(TenantTransaction),
      nest.get(SystemTransaction),
      new AgencyTreeRepository(),
      nest.get(PersonalDataCipher),
    );
    expect(await sealing.unsealAll()).toBeGreaterThan(0);
    const clear = await withClient(app.database.superuserUrl, (client) =>
      client.query(`select 1 from letter where get_byte(input, 0) = 0 and get_byte(text, 0) = 0`),
    );
    expect(clear.rowCount).toBeGreaterThan(0);
    expect(await sealing.sealCarriedOver()).toBeGreaterThan(0);
    expect(await sealing.sealAll()).toBe(0);
    expect((await clerk!.get(`${placeOf(caseNo)}/letters/${id}`)).json<LetterAnswer>().text).toContain(
      '登记回执',
    );
  });
});
