import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '../../../src/backup/manifest.js';
import { localDate } from '../../../src/law/local-date.js';
import { fixedClock } from '../../../src/platform/clock/clock.js';
import { KeyRing } from '../../../src/platform/protection/key-ring.js';
import { PersonalDataCipher } from '../../../src/platform/protection/personal-data-cipher.js';
import { TestApp } from '../../support/http.js';
import { addCases } from '../../support/large-register.js';
import { newCase } from '../../support/new-case.js';
import { buildProduct, Product } from '../../support/product.js';
import { proofNote } from '../../support/proof-note.js';
import { ReportOffice } from '../../support/report-office.js';

/** The drill of docs/operations.md: a register of this size, its backup, a new cluster, and everything equal. */
const CASES = Number(process.env.DRILL_CASES ?? 3000);
const AGENCIES = Math.max(3, Math.round(CASES / 500));
const FILES = 6;
/** Seconds of the restore, from the command to its end: the cluster made, rows, indexes and references checked, the audit entry. */
const LIMIT = Number(process.env.DRILL_SECONDS ?? 120);
const PATIENCE = 180_000 + CASES * 2;
const KEY = randomBytes(32).toString('base64');
let folder: string;
let app: TestApp;

beforeAll(async () => {
  buildProduct();
  folder = mkdtempSync(join(tmpdir(), 'gongkai-test-drill-'));
  chmodSync(folder, 0o755);
  const cipher = new PersonalDataCipher(KeyRing.parse(KEY, 'the test '));
  const clock = fixedClock(localDate('2026-01-12'));
  app = await TestApp.start({ cipher, clock, attachmentFolder: join(folder, 'a', 'attachments') });
  const office = await ReportOffice.of(app);
  const chief = await office.withApprover({ code: 'own', name: '某县财政局' });
  await office.approved('own', 2025, chief, 'own');
  const body = newCase({ receivedOn: '2026-01-09', submittedOn: null });
  const taken = await office.done(office.visitor.post('/agencies/own/cases', body));
  const at = `/agencies/own/cases/${encodeURIComponent(taken.json<{ caseNo: string }>().caseNo)}/attachments`;
  for (let file = 0; file < FILES; file += 1) {
    const text = `第${file}份材料\n`.repeat(500);
    await office.done(office.visitor.sendForm(at, text, `材料${file}.txt`, { kind: 'other' }));
  }
  const begun = Date.now();
  await addCases(app.database.superuserUrl, CASES, AGENCIES);
  proofNote(`${CASES} cases in ${AGENCIES} agencies, ${FILES} files of cases, made in ${seconds(begun)} s`);
}, 300_000 + PATIENCE);
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(1);

async function gongkai(environment: Record<string, string>, ...args: string[]): Promise<string> {
  const product = Product.start({ GONGKAI_DATA_KEY: KEY, ...environment }, ['dist/src/cli.js', ...args]);
  const code = await product.ended();
  if (code !== 0) throw new Error(`gongkai ${args.join(' ')}: ${code}\n${product.output}`);
  return product.output;
}

async function backedUp(environment: Record<string, string>, out: string): Promise<string> {
  await gongkai(environment, 'backup', '--out', join(folder, out));
  const names = readdirSync(join(folder, out)).filter((name) => name !== 'files');
  return join(folder, out, names.sort().at(-1)!);
}

const manifestOf = (backup: string): Manifest =>
  JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8')) as Manifest;
/** Both commands are entered in the chain of the installation; afterwards nobody is logged in, and nothing is sent. */
const CHANGED = ['audit_entry', 'audit_head', 'installation', 'session'];
const hashes = ({ tables }: Manifest): [string, number, string][] =>
  tables.filter(({ name }) => !CHANGED.includes(name)).map(({ name, rows, sha256 }) => [name, rows, sha256]);
const rowsOf = ({ tables }: Manifest, table: string): number =>
  tables.find(({ name }) => name === table)!.rows;

let first: string;
const target = (): Record<string, string> => ({ DATA_DIR: join(folder, 'b') });

it(
  'is saved beside whoever works, and put back into a new cluster within the time',
  async () => {
    const { applicationUrl, ownerUrl, superuserUrl } = app.database;
    const source = {
      DATA_DIR: join(folder, 'a'),
      DATABASE_URL: applicationUrl,
      DATABASE_OWNER_URL: ownerUrl,
      DATABASE_BACKUP_URL: superuserUrl,
    };
    const saving = Date.now();
    first = await backedUp(source, 'one');
    const rows = manifestOf(first).tables.reduce((sum, table) => sum + table.rows, 0);
    const bytes = manifestOf(first).tables.reduce((sum, table) => sum + table.bytes, 0);
    proofNote(`backup: ${rows} rows, ${(bytes / 2 ** 20).toFixed(0)} MB of text, ${seconds(saving)} s`);
    const restoring = Date.now();
    await gongkai(target(), 'restore', first);
    const took = seconds(restoring);
    proofNote(`restore into a new cluster: ${took} s (limit ${LIMIT} s)`);
    expect(Number(took)).toBeLessThan(LIMIT);
  },
  PATIENCE,
);

it(
  'counts, reports, files of cases and every row are what they were',
  async () => {
    const second = await backedUp(target(), 'two');
    expect(hashes(manifestOf(second))).toEqual(hashes(manifestOf(first)));
    expect(rowsOf(manifestOf(second), 'disclosure_case')).toBe(CASES + 1);
    expect(rowsOf(manifestOf(second), 'annual_report_snapshot')).toBe(1);
    expect(rowsOf(manifestOf(second), 'audit_entry')).toBeGreaterThan(CASES);
    const files = (backup: string): string => readFileSync(join(backup, 'files.txt'), 'utf8');
    expect(files(second)).toBe(files(first));
    expect(new Set(files(second).trim().split('\n')).size).toBe(FILES);
  },
  PATIENCE,
);

it(
  'every chain of the audit trail holds',
  async () => {
    const checking = Date.now();
    expect(await gongkai(target(), 'verify', '--audit')).toContain('没有发现改动');
    proofNote(`verify --audit: ${seconds(checking)} s`);
  },
  PATIENCE,
);
