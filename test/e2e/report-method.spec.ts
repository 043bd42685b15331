import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import type { MethodAnswer } from '../../src/reports/method/method.schemas.js';
import type { CellCases } from '../../src/reports/cell-cases.service.js';
import type { CellAnswer } from '../../src/reports/rules/cell-rule.schemas.js';
import { TestApp, type Visitor } from '../support/http.js';
import { CANARY } from '../support/new-case.js';

let app: TestApp;
let admin: Visitor;
beforeAll(async () => {
  app = await TestApp.start();
  admin = await app.logIn();
  for (const [code, name, parentCode] of [
    ['county', '某县人民政府', undefined],
    ['bureau', '某县教育局', 'county'],
  ] as const) {
    const body = { code, name, level: 'county', kind: 'department', ...(parentCode && { parentCode }) };
    expect((await admin.post('/agencies', body)).statusCode).toBe(201);
  }
});
afterAll(() => app.stop());

const method = async (code: string, query = ''): Promise<MethodAnswer> =>
  (await admin.get(`/agencies/${code}/years/2025/method${query}`)).json();
const choose = async (code: string, name: string, value: string): Promise<void> => {
  const answer = await admin.put(`/agencies/${code}/settings/${name}`, { value, reason: '沿用往年口径' });
  expect(answer.statusCode).toBe(200);
};
/** The report as a file: what its last section says. */
const lastSection = async (code: string): Promise<{ heading: string; blocks: { text: string }[] }> => {
  const file = await admin.get(`/agencies/${code}/reports/2025.json`);
  return file.json<{ sections: { heading: string; blocks: { text: string }[] }[] }>().sections.at(-1)!;
};

describe('by what the figures are counted', () => {
  it('is said where everything is as recommended, and adds nothing to the report then', async () => {
    const { sentences, rules } = await method('county');
    expect(sentences).toEqual([
      `法律、法规和年度报告格式没有规定的 ${rules.length} 项统计口径，均采用推荐的做法。`,
    ]);
    expect(rules.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['办理结果计入哪一年', '申请人撤回的申请', '平常信函的收到日']),
    );
    expect(rules.every(({ value, recommended }) => value === recommended)).toBe(true);
    expect((await lastSection('county')).heading).toMatch(/^六、/);
  });

  it('names what deviates and who chose it, in the answer and at the end of the report in every format', async () => {
    await choose('county', 'withdrawalRow', 'other.noSupplement');
    const sentence =
      '申请人撤回的申请：按“（六）1.逾期不补正、不再处理”统计（推荐的做法是“（六）3.其他”），由某县人民政府于 2026-03-16 选定。';
    for (const code of ['county', 'bureau']) {
      expect((await method(code)).sentences[0]).toBe(sentence);
      const section = await lastSection(code);
      expect([section.heading, section.blocks[0]?.text]).toEqual(['附：编报说明', sentence]);
    }
    const docx = await admin.get('/agencies/county/reports/2025.docx');
    const { value: text } = await mammoth.extractRawText({ buffer: docx.rawPayload });
    expect(text.slice(text.indexOf('附：编报说明'))).toContain(sentence);
    const html = await admin.get('/agencies/county/reports/2025.html');
    expect(html.body).toContain(sentence);
    for (const format of ['pdf', 'xlsx'])
      expect((await admin.get(`/agencies/county/reports/2025.${format}`)).statusCode).toBe(200);
  });

  it('says that figures are still being counted anew', async () => {
    const { recounting, sentences } = await method('bureau');
    expect([recounting, sentences.at(-1)]).toEqual([true, expect.stringContaining('重新计数尚未完成')]);
  });

  it('names the agencies of a sum that have it otherwise', async () => {
    await choose('bureau', 'withdrawalRow', 'other.misc');
    const [own] = (await method('bureau')).sentences;
    expect(own).toContain('均采用推荐的做法');
    const [sum] = (await method('county', '?scope=rollup')).sentences;
    expect(sum).toContain('其中某县教育局按“（六）3.其他”统计');
    expect((await method('county')).sentences[0]).not.toContain('其中');
  });

  it('is told of each cell with its number, and with the choices that bear on it', async () => {
    const cells = '/agencies/county/years/2025/cells';
    for (const [path, scope] of [
      ['applications/other.noSupplement/total', 'own'],
      ['proceedings/suitDirect/other', 'rollup'],
    ] as const) {
      const cell = (await admin.get(`${cells}/${path}?scope=${scope}`)).json<CellAnswer>();
      const listed = (await admin.get(`${cells}/${path}/cases?scope=${scope}`)).json<CellCases>();
      expect(cell).toEqual({ count: listed.count, rule: listed.rule });
    }
    const { rule } = (
      await admin.get(`${cells}/applications/other.noSupplement/naturalPerson?asOf=2025-06-30`)
    ).json<CellAnswer>();
    expect(rule.text).toBe(
      '办结之日在2025年1月1日至2025年6月30日之间的申请。首次答复的结果为“1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请”，一件申请只计一行。申请人为自然人。只计本机关。',
    );
    expect(rule.articles).toContain('条例第三十条');
    expect(rule.choices.find(({ name }) => name === 'withdrawalRow')).toMatchObject({
      value: '（六）1.逾期不补正、不再处理',
      recommended: false,
    });
    expect((await admin.get(`${cells}/applications/granted/nobody`)).json()).toMatchObject({
      status: 404,
      code: 'cell.unknown',
    });
  });

  it('counts what was not confirmed when the year ended', async () => {
    const { status, ...submission } = {
      status: 201,
      applicant: { type: 'naturalPerson', name: CANARY.name },
      channel: 'online',
      submittedOn: '2025-12-31',
      description: '申请公开某方案',
    };
    expect((await admin.post('/agencies/bureau/submissions', submission)).statusCode).toBe(status);
    const { unconfirmed, sentences, asOf } = await method('bureau');
    expect([unconfirmed, asOf]).toEqual([1, '2025-12-31']);
    expect(sentences).toContain(
      '截至 2025-12-31，另有 1 件申请尚未经双方确认收到，未计入本年新收（条例第三十一条）。',
    );
    expect((await method('county', '?scope=rollup')).unconfirmed).toBe(1);
    expect((await method('county')).unconfirmed).toBe(0);
  });

  it('is refused for a year before the first edition', async () => {
    expect((await admin.get('/agencies/county/years/2018/method')).json()).toMatchObject({
      status: 422,
      code: 'edition.none',
    });
  });
});
