import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { LightMyRequestResponse } from 'fastify';
import JSZip from 'jszip';
import type { AttachmentAnswer } from '../../../src/attachments/attachments.schemas.js';
import type { DeliveryAnswer } from '../../../src/attachments/delivery/delivery.schemas.js';
import type { ArchiveList } from '../../../src/case-register/archive/archive-list.schemas.js';
import type { PublishedList } from '../../../src/case-register/published/published.schemas.js';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import { ImportsService } from '../../../src/imports/imports.service.js';
import { ledgerSource } from '../../../src/imports/ledger-source.js';
import { AgenciesService } from '../../../src/agencies/agencies.service.js';
import { SAMPLES } from '../../support/attachments/sample-files.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { CANARY, CANARY_WORDS, newCase } from '../../support/new-case.js';
import { BUREAU, COUNTY } from '../../support/people.js';

const at = `/agencies/${BUREAU.code}`;
let app: TestApp;
let admin: Visitor;
beforeAll(async () => {
  app = await TestApp.start();
  admin = await app.logIn();
  await admin.post('/agencies', COUNTY);
  await admin.post('/agencies', BUREAU);
});
afterAll(() => app.stop());

const take = async (more: object = {}): Promise<string> => {
  const answer = await admin.post(`${at}/cases`, newCase(more));
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return `${at}/cases/${encodeURIComponent(answer.json<CaseAnswer>().caseNo!)}`;
};
/** Records what happened, one after the other. */
async function record(place: string, ...events: readonly object[]): Promise<void> {
  for (const payload of events) {
    const { version } = (await admin.get(place)).json<CaseAnswer>();
    const url = `/api/v1${place}/events`;
    const answer = await admin.send({
      method: 'POST',
      url,
      headers: { 'if-match': `"${version}"` },
      payload,
    });
    if (answer.statusCode !== 200) throw new Error(answer.body);
  }
}
const ANSWERED = [
  {
    type: 'disclosureReviewed',
    on: '2026-03-10',
    stage: 'handling',
    result: 'mayDisclose',
    opinion: '可以公开',
  },
  {
    type: 'disclosureReviewed',
    on: '2026-03-10',
    stage: 'office',
    result: 'mayDisclose',
    opinion: '可以公开',
  },
  {
    type: 'disclosureReviewed',
    on: '2026-03-10',
    stage: 'secrecy',
    result: 'mayDisclose',
    opinion: '可以公开',
  },
  { type: 'decided', on: '2026-03-10', outcome: 'granted', documentNo: '丙教公开〔2026〕1号' },
  { type: 'signed', on: '2026-03-11' },
];
const POSTED = {
  type: 'dispatched',
  on: '2026-03-12',
  delivery: 'post',
  carrier: 'EMS',
  mailNo: '1098765432100',
};
/** Of a page that the browser shows by itself, in a window where nothing runs. */
const SHOWN = {
  'content-disposition': expect.stringMatching(/^inline; /),
  'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'; /),
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
};
const codeOf = (answer: LightMyRequestResponse): string => answer.json<{ code: string }>().code;

describe('the 台账 of a period', () => {
  const HEADINGS =
    '序号·编号·收到日期·申请人·类型·方式·内容·补正·延期·征求意见·承办单位/人·到期日·答复日期·文号·答复类型·送达方式·邮件号·送达日·复议/诉讼·结果·备注'.split(
      '·',
    );
  const FORMULA = '=HYPERLINK("http://evil.example","点我")';
  let answered: string;
  beforeAll(async () => {
    answered = await take({ receivedOn: '2026-03-09', description: FORMULA });
    await record(answered, ...ANSWERED, POSTED);
    await take({ receivedOn: '2026-02-10', submittedOn: '2026-02-10' });
    await take({ receivedOn: '2025-12-30', submittedOn: '2025-12-30' });
  });

  async function sheetOf(answer: LightMyRequestResponse): Promise<ExcelJS.Worksheet> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(answer.rawPayload as unknown as ArrayBuffer);
    return book.getWorksheet('台账')!;
  }
  const rowsOf = (sheet: ExcelJS.Worksheet): string[][] =>
    Array.from({ length: sheet.rowCount - 3 }, (_, index) =>
      HEADINGS.map((_heading, column) => sheet.getRow(index + 4).getCell(column + 1).text),
    );

  it('has the columns that every office keeps, names masked, and nothing of other periods', async () => {
    const answer = await admin.get(`${at}/registers/applications.xlsx?from=2026-01-01&to=2026-03-31`);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; /);
    const sheet = await sheetOf(answer);
    expect(HEADINGS.map((_, index) => sheet.getRow(3).getCell(index + 1).text)).toEqual(HEADINGS);
    const rows = rowsOf(sheet);
    expect(rows.map((row) => [row[0], row[3], row[13], row[16]])).toEqual([
      ['1', '欧****', '', ''],
      ['2', '欧****', '丙教公开〔2026〕1号', '1098765432100'],
    ]);
    const whole = JSON.stringify(rows);
    for (const word of CANARY_WORDS) expect(whole).not.toContain(word);
    expect(whole).toContain(BUREAU.name);
    // Received on 9 March: the twentieth working day after it (条例 art. 33).
    expect(sheet.getRow(5).getCell(12).value).toEqual(new Date('2026-04-07'));
  });

  it('counts by the day of the answer where it is asked for', async () => {
    const query = 'from=2026-03-12&to=2026-03-12&by=answered';
    const answer = await admin.get(`${at}/registers/applications.xlsx?${query}`);
    expect(rowsOf(await sheetOf(answer)).map((row) => row[13])).toEqual(['丙教公开〔2026〕1号']);
    expect(
      rowsOf(await sheetOf(await admin.get(`${at}/registers/applications.xlsx?from=2026-03-13`))),
    ).toEqual([]);
  });

  it('runs nothing, whatever somebody has written (OPS threat 12)', async () => {
    const answer = await admin.get(`${at}/registers/applications.xlsx`);
    const zip = await JSZip.loadAsync(answer.rawPayload);
    const xml = await zip.file('xl/worksheets/sheet1.xml')!.async('string');
    expect(xml).toContain('HYPERLINK');
    expect(xml).not.toMatch(/<f[ >]/);
    const page = (await admin.get(`${at}/registers/applications.html`)).body;
    expect(page).toContain('=HYPERLINK(&quot;');
    expect(page).not.toContain('<script');
  });

  it.each([
    ['a4', '9', 'A4 landscape'],
    ['a3', '8', 'A3 landscape'],
  ])('prints on %s, landscape, with its headings on every page', async (paper, size, css) => {
    const answer = await admin.get(`${at}/registers/applications.xlsx?paper=${paper}`);
    const zip = await JSZip.loadAsync(answer.rawPayload);
    const xml = await zip.file('xl/worksheets/sheet1.xml')!.async('string');
    expect(xml).toMatch(new RegExp(`<pageSetup [^>]*paperSize="${size}"`));
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/);
    expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1"/);
    expect(await zip.file('xl/workbook.xml')!.async('string')).toContain('台账&apos;!$1:$3<');
    const page = (await admin.get(`${at}/registers/applications.html?paper=${paper}`)).body;
    expect(page).toContain(`size: ${css}`);
    expect(page).toContain('display: table-header-group');
  });

  it('names people for a reason, which stands sealed in the trail', async () => {
    const answer = await admin.post(`${at}/registers/applications.html`, { reason: '王科长要的季报' });
    expect(answer.body).toContain(CANARY.name);
    expect(answer.body).not.toContain('姓名已遮盖');
    expect(answer.headers).toMatchObject(SHOWN);
    expect((await admin.post(`${at}/registers/applications.html`, {})).statusCode).toBe(400);
    expect((await admin.post(`${at}/registers/applications.html`, { reason: ' ' })).statusCode).toBe(400);
  });

  it.each(['from=2026-02-30', 'from=2026-03-02&to=2026-03-01', 'by=signed', 'paper=a5', 'form=2026-01-01'])(
    'is not made of %s',
    async (query) => {
      expect((await admin.get(`${at}/registers/applications.xlsx?${query}`)).statusCode).toBe(400);
    },
  );

  it('keeps a voided number in its place, and says so', async () => {
    const place = await take({ receivedOn: '2026-03-09' });
    await record(place, { type: 'voided', on: '2026-03-10', reason: '重复编号' });
    const page = (await admin.get(`${at}/registers/applications.html?from=2026-03-09`)).body;
    expect(page).toContain('案号已作废');
  });
});

describe('the register of many applications', () => {
  it('is whole and in order over its pages', async () => {
    const lines = Array.from({ length: 1001 }, (_, index) =>
      JSON.stringify({
        kind: 'application',
        ref: `many-${index}`,
        ...newCase({ receivedOn: '2024-03-05', submittedOn: '2024-03-05' }),
      }),
    );
    const { id } = await app.app.get(AgenciesService).find(BUREAU.code, null);
    const source = await ledgerSource(Buffer.from(lines.join('\n')));
    await app.app.get(ImportsService).importLedger({ source, mode: 'all', into: { id, code: BUREAU.code } });
    const query = 'from=2024-01-01&to=2024-12-31';
    const page = (await admin.get(`${at}/registers/applications.html?${query}`)).body;
    const numbers = [...page.matchAll(/<tr><td>(\d+)<\/td>/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 1001 }, (_, index) => index + 1));
    expect(new Set([...page.matchAll(/many-\d+/g)].map(([ref]) => ref)).size).toBe(1001);
  }, 60_000);
});

describe('the list of what is in the archive of a case (条例 art. 45)', () => {
  it('is refused while the case is open, and after its letter came back', async () => {
    const place = await take();
    expect(codeOf(await admin.get(`${place}/archive-list`))).toBe('archiveList.caseOpen');
    await record(place, ...ANSWERED);
    expect((await admin.get(`${place}/archive-list.html`)).statusCode).toBe(409);
    await record(place, POSTED, { type: 'returnedUndelivered', on: '2026-03-14' });
    expect((await admin.get(`${place}/archive-list`)).statusCode).toBe(409);
  });

  it('has every fact, what was struck out too, and every file with its hash', async () => {
    const place = await take();
    const files = [
      ['application', SAMPLES.pdf!, '欧阳金丝雀申请表.pdf', { on: '2026-03-09', pages: '3' }],
      ['postingSlip', SAMPLES.jpg!, '凭证.jpg', { on: '2026-03-12', pages: '1' }],
    ] as const;
    for (const [kind, content, name, fields] of files)
      await admin.sendForm(`${place}/attachments`, content, name, { kind, ...fields });
    await record(place, { type: 'extended', on: '2026-03-10', workingDays: 5 });
    await record(place, { type: 'corrected', on: '2026-03-10', ref: 1, reason: '录错' });
    await record(place, ...ANSWERED, POSTED, { type: 'served', on: '2026-03-14' });
    const list = (await admin.get(`${place}/archive-list`)).json<ArchiveList>();
    expect(list.items.map(({ no }) => no)).toEqual(list.items.map((_, index) => index + 1));
    expect(list.items.map(({ on }) => on)).toEqual(list.items.map(({ on }) => on).toSorted());
    const titles = list.items.map(({ title }) => title);
    expect(titles[0]).toBe('收到申请');
    expect(titles).toEqual(expect.arrayContaining(['申请材料（PDF）', '交邮凭证（JPG）']));
    expect(titles.filter((title) => title.endsWith('（已更正）'))).toHaveLength(1);
    expect(list.pages).toBe(4);
    expect(list.items.filter(({ kind }) => kind === 'paper').map(({ sha256 }) => sha256)).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    expect(list.items.map(({ number }) => number)).toEqual(
      expect.arrayContaining(['丙教公开〔2026〕1号', '1098765432100']),
    );
    const page = await admin.get(`${place}/archive-list.html`);
    expect(page.headers).toMatchObject(SHOWN);
    for (const { title } of list.items) expect(page.body).toContain(title);
    for (const word of CANARY_WORDS) expect(page.body + JSON.stringify(list)).not.toContain(word);
  });
});

describe('the proof of delivery', () => {
  const missing = async (place: string): Promise<[string[], boolean | null | undefined, number]> => {
    const [round] = (await admin.get(`${place}/delivery`)).json<DeliveryAnswer>().rounds;
    const keys = (round?.items ?? []).filter(({ present }) => !present).map(({ key }) => key);
    return [keys, round?.inTime, round?.warnings.length ?? 0];
  };

  it('says what is missing until all of it is kept (国办公开办函〔2016〕235号)', async () => {
    const place = await take();
    expect((await admin.get(`${place}/delivery`)).json<DeliveryAnswer>().rounds).toEqual([]);
    await record(place, ...ANSWERED);
    expect(await missing(place)).toEqual([['delivery'], null, 0]);
    await record(place, POSTED);
    expect(await missing(place)).toEqual([['postingSlip', 'servedOn', 'deliveryProof'], true, 0]);
    await admin.sendForm(`${place}/attachments`, SAMPLES.jpg!, '凭证.jpg', { kind: 'postingSlip' });
    await record(place, { type: 'served', on: '2026-03-14' });
    await admin.sendForm(`${place}/attachments`, SAMPLES.jpg!, '回证.jpg', {
      kind: 'serviceReceipt',
      round: '2',
    });
    expect(await missing(place)).toEqual([['deliveryProof'], true, 0]);
    await admin.sendForm(`${place}/attachments`, SAMPLES.jpg!, '回证.jpg', {
      kind: 'serviceReceipt',
      round: '1',
    });
    expect(await missing(place)).toEqual([[], true, 0]);
  });

  it('has no use for a paper that was struck out, nor has the archive', async () => {
    const place = await take();
    await record(place, ...ANSWERED, POSTED, { type: 'served', on: '2026-03-14' });
    const slip = (
      await admin.sendForm(`${place}/attachments`, SAMPLES.jpg!, '凭证.jpg', { kind: 'postingSlip' })
    ).json<AttachmentAnswer>();
    const archived = async (): Promise<boolean> =>
      (await admin.get(`${place}/archive-list`)).body.includes('交邮凭证');
    expect([(await missing(place))[0], await archived()]).toEqual([['deliveryProof'], true]);
    const struck = await admin.post(`${place}/attachments/${slip.id}/strike`, { reason: 'unreadable' });
    expect(struck.statusCode).toBe(200);
    expect([(await missing(place))[0], await archived()]).toEqual([['postingSlip', 'deliveryProof'], false]);
  });

  it('warns of a courier', async () => {
    const place = await take();
    await record(place, ...ANSWERED, { ...POSTED, carrier: '顺丰速运' });
    const [keys, , warnings] = await missing(place);
    expect([keys.includes('carrier'), warnings]).toEqual([true, 1]);
  });
});

describe('what became public because it was asked for (条例 art. 44)', () => {
  it('is listed by the year in which it was published, without what was struck out', async () => {
    const place = await take();
    await record(place, ...ANSWERED, POSTED, { type: 'served', on: '2026-03-14' });
    const address = 'https://example.gov.cn/a';
    await record(place, { type: 'publishedProactively', on: '2026-03-15', address });
    const other = await take();
    await record(other, ...ANSWERED, POSTED, { type: 'served', on: '2026-03-14' });
    await record(other, { type: 'publishedProactively', on: '2026-03-16', address: '错误' });
    const { events } = (await admin.get(other)).json<CaseAnswer>();
    const [seq] = events.slice(-1).map((event) => event.seq);
    await record(other, { type: 'corrected', on: '2026-03-16', ref: seq, reason: '尚未公开' });
    const list = async (year: number): Promise<PublishedList> =>
      (await admin.get(`${at}/years/${year}/published-on-request`)).json<PublishedList>();
    expect(await list(2026)).toMatchObject({ year: 2026, count: 1, items: [{ on: '2026-03-15', address }] });
    expect(await list(2025)).toEqual({ year: 2025, count: 0, items: [] });
  });
});
