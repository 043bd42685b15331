import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyCommand } from '../../../src/cli/verify-command.js';
import { packBundle } from '../../../src/reporting/bundle/pack-bundle.js';
import { sha256Of } from '../../../src/annual-reports/life/snapshot-of.js';
import { keptBundleFindings } from '../../../src/annual-reports/proof/kept-bundle.js';
import { keptReportFindings } from '../../../src/annual-reports/proof/kept-report.js';
import type { ReportAnswer } from '../../../src/annual-reports/life/reports.schemas.js';
import { law } from '../../../src/law/law.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { bundleFindings } from '../../../src/reporting/bundle/bundle-findings.js';
import type { Manifest } from '../../../src/reporting/bundle/manifest.js';
import { openBundle, type OpenBundle } from '../../../src/reporting/bundle/open-bundle.js';
import { posted } from '../../support/office.js';
import type { Visitor } from '../../support/http.js';
import { ReportOffice } from '../../support/report-office.js';

let office: ReportOffice;
let chief: Visitor;
const CODE = 'life-1';
const REPORT = `/agencies/${CODE}/reports/2025`;

beforeAll(async () => {
  office = await ReportOffice.at();
  chief = await office.withApprover({ code: CODE, name: '甲县教育局' });
  const answered = await office.received('2025-03-03', {}, CODE);
  await answered.happened(...posted('2025-03-10'));
  await office.received('2025-12-29', {}, CODE);
});
afterAll(() => office.close());

const read = async (): Promise<ReportAnswer> => (await office.visitor.get(REPORT)).json();
const problem = async (
  answer: ReturnType<Visitor['post']>,
): Promise<{ status: number; code: string; detail: string; facts: { findings?: { id: string }[] } }> =>
  (await answer).json();

const inAgency = <T>(work: (manager: EntityManager, id: number) => Promise<T>): Promise<T> =>
  office.app.app.get(SystemTransaction).readOnly(async (manager) => {
    const [{ id }] = await manager.query<[{ id: number }]>(`select id from agency where code = '${CODE}'`);
    return office.app.app
      .get(TenantTransaction)
      .readOnly({ agencyId: id, scope: 'own' }, (tenant) => work(tenant, id));
  });

describe('the life of an annual report', () => {
  it('begins as a draft with what the figures say, and what is still to be written', async () => {
    const none = await problem(office.visitor.post(`${REPORT}/submit`, {}));
    expect(none).toMatchObject({ status: 404, code: 'report.unknown' });
    const opened = await office.visitor.post(`/agencies/${CODE}/reports`, { year: 2025 });
    expect(opened.statusCode).toBe(201);
    const report = opened.json<ReportAnswer>();
    expect(report).toMatchObject({
      state: 'draft',
      version: 1,
      scope: 'own',
      edition: '2021',
      steps: ['submit'],
    });
    expect(report.sections.find(({ key }) => key === 'overview')).toMatchObject({
      editable: true,
      source: null,
    });
    expect(report.sections[0]?.proposed).toContain('{{applications.newReceived.total}}');
    expect(report.sections[0]?.paragraphs.join('')).toContain('新收政府信息公开申请2件');
    const { grid } = report.sections.find(({ key }) => key === 'applications')!;
    const received = grid?.rows
      .flat()
      .find(({ ref }) => ref?.row === 'newReceived' && ref.column === 'total');
    expect([grid?.key, received?.text]).toEqual(['applications', '2']);
    expect((await problem(office.visitor.post(`/agencies/${CODE}/reports`, { year: 2025 }))).code).toBe(
      'report.exists',
    );
  });

  it('is not submitted while anything stands against it, and says all that does', async () => {
    const refused = await problem(office.visitor.post(`${REPORT}/submit`, {}));
    expect(refused).toMatchObject({ status: 422, code: 'report.blocked' });
    const ids = refused.facts.findings?.map(({ id }) => id) ?? [];
    expect(ids.filter((id) => id.startsWith('prose.unfinished'))).not.toEqual([]);
    expect(ids).toContain('figures.supplied:licensing.decisions');
    expect((await read()).state).toBe('draft');
  });

  it('takes nobody’s prose for another’s: what was changed since it was opened is not overwritten', async () => {
    const at = `/agencies/${CODE}/years/2025/figures/narrative.problems`;
    const put = (value: string, revision?: number): ReturnType<Visitor['put']> =>
      office.visitor.put(at, { value }, revision);
    const section = async (): Promise<ReportAnswer['sections'][number] | undefined> =>
      (await read()).sections.find(({ key }) => key === 'problems');
    expect((await section())?.revision).toBe(0);
    const both = await Promise.all([put('一位的文字。', 0), put('另一位的文字。', 0)]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    expect(both.find(({ statusCode }) => statusCode === 200)?.headers.etag).toBe('"1"');
    expect(await problem(put('没有看过别人的文字。'))).toMatchObject({ code: 'precondition.required' });
    expect((await put('改过的文字。', 1)).statusCode).toBe(200);
    expect(await problem(put('照旧文字改的。', 1))).toMatchObject({ status: 412, code: 'figure.stale' });
    expect(await section()).toMatchObject({ revision: 2, source: '改过的文字。' });
  });

  it('goes without a figure only for a recorded reason', async () => {
    await office.complete(CODE, 2025);
    await office.done(office.writes(CODE, 2025, 'other', '无其他需要报告的事项。'));
    const refused = await problem(office.visitor.post(`${REPORT}/submit`, {}));
    expect(refused.facts.findings?.map(({ id }) => id)).toEqual(['fees.unmentioned']);
    const reasons = { finding: 'fees.unmentioned', reason: '本机关没有收费权限' };
    expect(
      (await office.visitor.put(`${REPORT}/reasons`, { ...reasons, finding: 'nothing' })).statusCode,
    ).toBe(422);
    const given = await office.done(office.visitor.put(`${REPORT}/reasons`, reasons));
    expect(given.json<ReportAnswer>().findings.find(({ id }) => id === reasons.finding)?.reason).toBe(
      reasons.reason,
    );
    const submitted = await office.done(office.visitor.post(`${REPORT}/submit`, {}));
    expect(submitted.json()).toMatchObject({
      state: 'submitted',
      steps: ['return', 'approve'],
      findings: [
        {
          id: reasons.finding,
          section: 'other',
          message: expect.stringContaining('信息处理费'),
          reason: reasons.reason,
        },
      ],
    });
  });

  it('edge 51: a typed number that its cell says otherwise stops it, unless a reason is recorded; a reference never does', async () => {
    await office.done(office.visitor.post(`${REPORT}/return`, { reason: '补写依申请公开情况' }));
    const write = (text: string): Promise<unknown> => {
      const value = `主动公开较好。

依申请公开：${text}

政府信息管理规范。

平台建设加强。

监督保障有力。`;
      return office.done(office.writes(CODE, 2025, 'overview', value));
    };
    await write('全年收到政府信息公开申请66件。');
    const refused = await problem(office.visitor.post(`${REPORT}/submit`, {}));
    expect(refused).toMatchObject({ code: 'report.blocked' });
    expect(refused.facts.findings?.map(({ id }) => id)).toEqual(['prose.received:newReceived:66/2']);
    expect(refused.detail).toContain('收到政府信息公开申请66件');
    await write('全年收到政府信息公开申请{{applications.newReceived.total}}件。');
    await office.done(office.visitor.post(`${REPORT}/submit`, {}));
  });

  it('is approved by another person, and can be sent back with a reason', async () => {
    expect(await problem(office.visitor.post(`${REPORT}/approve`, {}))).toMatchObject({
      status: 403,
      code: 'report.secondPerson',
    });
    expect((await chief.post(`${REPORT}/return`, {})).statusCode).toBe(400);
    await office.done(chief.post(`${REPORT}/return`, { reason: '监督保障部分过于简单' }));
    expect((await read()).history.at(-1)).toMatchObject({ type: 'returned', reason: '监督保障部分过于简单' });
    expect((await problem(chief.post(`${REPORT}/approve`, {}))).code).toBe('report.notNow');
    await office.done(office.visitor.post(`${REPORT}/submit`, {}));
    const approved = await office.done(chief.post(`${REPORT}/approve`, {}));
    expect(approved.json()).toMatchObject({ state: 'approved', steps: ['return', 'publish'] });
  });

  it('refuses a request that goes by a former version', async () => {
    const stale = await office.visitor.send({
      method: 'POST',
      url: `/api/v1${REPORT}/publish`,
      payload: {},
      headers: { 'if-match': '"1"' },
    });
    expect(stale.statusCode).toBe(412);
  });

  it('keeps the cells of an approved report: what would move one is refused and nothing is written', async () => {
    const late = await office.visitor.post(`/agencies/${CODE}/cases`, {
      applicant: { type: 'naturalPerson', name: '张三' },
      channel: 'inPerson',
      submittedOn: '2025-12-30',
      receivedOn: '2025-12-30',
      description: '迟报的一件',
    });
    expect(late.json()).toMatchObject({ status: 409, code: 'report.frozen' });
    expect(late.json<{ detail: string }>().detail).toContain(
      '表三“一、本年新收政府信息公开申请数量”行“自然人”列',
    );
    expect((await office.counts(CODE, 2025)).newReceived?.naturalPerson).toBe(2);
    const [open] = (await office.visitor.get(`/agencies/${CODE}/cases?state=open`)).json<{
      items: unknown[];
    }>().items;
    expect(open).toBeDefined();
  });

  it('lets what belongs to this year go on', async () => {
    const next = await office.received('2026-01-05', {}, CODE);
    await next.happened(...posted('2026-01-06'));
    expect((await office.counts(CODE, 2026)).newReceived?.naturalPerson).toBe(1);
  });

  it('is published with its documents, where and when', async () => {
    const published = await office.done(
      office.visitor.post(`${REPORT}/publish`, {
        on: '2026-01-12',
        address: 'https://www.example.gov.cn/nb/2025.html',
      }),
    );
    const report = published.json<ReportAnswer>();
    expect(report).toMatchObject({ state: 'published', steps: ['correct'] });
    expect(report.files.map(({ format }) => format).sort()).toEqual(['docx', 'html', 'json', 'pdf', 'xlsx']);
    expect(report.history.at(-1)?.publication).toMatchObject({ on: '2026-01-12' });
    expect((await problem(office.visitor.post(`${REPORT}/submit`, {}))).code).toBe('report.notNow');
  });

  it('has a bundle that proves itself without the database, and shows what was changed in it', async () => {
    const { rawPayload } = await office.done(office.visitor.get(`${REPORT}/bundle`));
    expect((await office.visitor.get(`${REPORT}/bundle`)).rawPayload.equals(rawPayload)).toBe(true);
    const bundle = await openBundle(rawPayload);
    expect(bundle.manifest).toMatchObject({
      preparedBy: { username: 'admin' },
      approvedBy: { username: `chief.${CODE}` },
      publishedOn: '2026-01-12',
    });
    expect(await bundleFindings(bundle, law())).toEqual([]);
    const codes = async (changed: OpenBundle): Promise<string[]> =>
      (await bundleFindings(changed, law())).map(({ code }) => code);
    const page = bundle.manifest.files.find(({ format }) => format === 'html')!.name;
    expect(bundle.files.get(page)!.toString()).toContain('<svg');
    const html = Buffer.from(bundle.files.get(page)!.toString().replace('申请2件', '申请3件'));
    expect(await codes({ ...bundle, files: new Map(bundle.files).set(page, html) })).toEqual(['bundle.file']);
    const fewer = { ...bundle.snapshot, cases: bundle.snapshot.cases.slice(1) };
    expect(await codes({ ...bundle, snapshot: fewer })).toContain('snapshot.cell');
    expect(await codes({ ...bundle, snapshotBytes: Buffer.from('{}') })).toEqual(['bundle.snapshot']);
    await expect(openBundle(Buffer.from('no bundle'))).rejects.toMatchObject({ code: 'bundle.unreadable' });
  });

  it('is verified on the command line, in words and as JSON', async () => {
    const { rawPayload } = await office.done(office.visitor.get(`${REPORT}/bundle`));
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-bundle-'));
    const [good, bad] = [join(folder, 'good.zip'), join(folder, 'bad.zip')];
    writeFileSync(good, rawPayload);
    const { manifest, snapshot, files } = await openBundle(rawPayload);
    const fewer = `${JSON.stringify({ ...snapshot, cases: [] })}\n`;
    const rest = [...files].map(([name, bytes]) => ({ name, bytes }));
    writeFileSync(bad, await packBundle(manifest, fewer, rest));
    const told: string[] = [];
    const output = { result: (text: string) => told.push(text), note: () => undefined };
    expect(await verifyCommand([good], output)).toBe(0);
    expect(told.at(-1)).toContain('核验通过：5 个文件的散列值与清单相符；表三、表四 190 格都能由 2 件申请');
    expect(told.at(-1)).toContain('文件本身前后一致；来源未证明，请用 --database 核对');
    expect(await verifyCommand([bad, '--json'], output)).toBe(1);
    const codes = (JSON.parse(told.at(-1)!) as { findings: { code: string }[] }).findings.map(
      ({ code }) => code,
    );
    expect(new Set(codes)).toEqual(new Set(['bundle.snapshot', 'snapshot.cell']));
    rmSync(folder, { recursive: true });
  });

  it('is not believed where somebody put in other documents or people and made the hashes fit', async () => {
    const bundle = await openBundle((await office.done(office.visitor.get(`${REPORT}/bundle`))).rawPayload);
    const { manifest } = bundle;
    const withFiles = (change: (format: string, bytes: Buffer) => Buffer): OpenBundle => {
      const files = new Map(
        manifest.files.map(({ name, format }) => [name, change(format, bundle.files.get(name)!)]),
      );
      const hashed = manifest.files.map((file) => ({
        ...file,
        sha256: sha256Of(files.get(file.name)!),
        bytes: files.get(file.name)!.length,
      }));
      return { ...bundle, files, manifest: { ...manifest, files: hashed } };
    };
    const junk = withFiles((format, bytes) =>
      format === 'html'
        ? Buffer.from(bytes.toString().replace('申请2件', '申请3件'))
        : ['pdf', 'docx', 'xlsx'].includes(format)
          ? Buffer.from('junk')
          : bytes,
    );
    const found = await bundleFindings(junk, law());
    expect(found.map(({ code, severity }) => [code, severity])).toEqual(
      Array<unknown>(4).fill(['bundle.reprint', 'error']),
    );
    const relabelled = manifest.files.map((file) => ({ ...file, format: 'other' }));
    const alone = async (changed: Manifest): Promise<string[]> =>
      (await bundleFindings({ ...bundle, manifest: changed }, law())).map(({ code }) => code);
    expect(new Set(await alone({ ...manifest, files: relabelled }))).toEqual(new Set(['bundle.format']));
    const preparedBy = { username: 'other', name: '他人' };
    expect(await alone({ ...manifest, preparedBy })).toEqual(['bundle.manifest']);

    const kept = (changed: Manifest): Promise<string[]> =>
      inAgency(async (tenant, id) =>
        (await keptBundleFindings(tenant, id, changed)).map(({ code, severity }) => `${severity} ${code}`),
      );
    expect(await kept(manifest)).toEqual([]);
    expect(await kept(junk.manifest)).toEqual(Array<unknown>(4).fill('error kept.file'));
    expect(await kept({ ...manifest, files: manifest.files.slice(1) })).toEqual(['error kept.file']);
    const approvedBy = { ...manifest.approvedBy, name: '他人' };
    expect(await kept({ ...manifest, approvedBy })).toEqual(['error kept.approver']);
    expect(await kept({ ...manifest, publishedOn: '2026-01-10' })).toEqual(['error kept.published']);
    expect(await kept({ ...manifest, publishedOn: null })).toEqual(['warning kept.published']);
  });

  it('is what the database keeps, too; one that was put back to an older state lacks it', async () => {
    const { rawPayload } = await office.done(office.visitor.get(`${REPORT}/bundle`));
    const { manifest, snapshot } = await openBundle(rawPayload);
    const findings = (sha256: string): Promise<string[]> =>
      inAgency(async (tenant, id) =>
        (await keptReportFindings(tenant, id, snapshot, sha256)).map(({ code }) => code),
      );
    expect(await findings(manifest.snapshot.sha256)).toEqual([]);
    expect(await findings('0'.repeat(64))).toEqual(['kept.missing', 'kept.audit']);
    await withClient(office.app.database.superuserUrl, (client) =>
      client.query(`update counted_case set outcome = 2 where outcome = 1`),
    );
    expect(await findings(manifest.snapshot.sha256)).toEqual(['kept.records']);
  });
});

describe('a report that was overtaken between submitting and approving', () => {
  const [code, report] = ['life-2', '/agencies/life-2/reports/2025'];

  it('is not approved before it is submitted again; what moves no cell of its year does not matter', async () => {
    const second = await office.withApprover({ code, name: '甲县民政局' });
    const open = await office.received('2025-12-29', {}, code);
    await office.complete(code, 2025);
    await office.done(office.visitor.post(`/agencies/${code}/reports`, { year: 2025 }));
    await office.done(office.visitor.post(`${report}/submit`, {}));
    await open.happened(...posted('2026-01-06'));
    await office.received('2025-12-30', {}, code);
    const refused = await problem(second.post(`${report}/approve`, {}));
    expect(refused).toMatchObject({ status: 409, code: 'report.moved' });
    expect(refused.detail).toContain('行“自然人”列送审时计 1 件，现在计 2 件');
    await office.done(second.post(`${report}/return`, { reason: '有迟登记的' }));
    await office.done(office.visitor.post(`${report}/submit`, {}));
    await office.done(second.post(`${report}/approve`, {}));
  });
});
