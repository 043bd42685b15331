import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../src/backup/manifest.js';
import { ImportsService } from '../../src/imports/imports.service.js';
import { localDate } from '../../src/law/local-date.js';
import { fixedClock } from '../../src/platform/clock/clock.js';
import { KeyRing } from '../../src/platform/protection/key-ring.js';
import { PersonalDataCipher } from '../../src/platform/protection/personal-data-cipher.js';
import type { TestDatabase } from './database.js';
import { FULL_REGISTER } from './full-register.js';
import { TestApp, type TestAppOptions, type Visitor } from './http.js';
import { recordsSource } from './imports.js';
import { Product } from './product.js';
import { ReportOffice } from './report-office.js';

/** Of no installation: what is sealed in a fixture of test/upgrades is sealed with it. */
export const FIXTURE_KEY = Buffer.alloc(32, 'gongkai upgrade fixture').toString('base64');
const PAPER = '随申请提交的材料\n'.repeat(20);

/** What a register says of itself, whatever version asks. */
export interface Facts {
  readonly tables: string;
  readonly register: string;
  readonly paper: string;
  readonly report: string;
}

export const optionsIn = (folder: string): TestAppOptions => ({
  cipher: new PersonalDataCipher(KeyRing.parse(FIXTURE_KEY, 'the test ')),
  clock: fixedClock(localDate('2026-01-12')),
  attachmentFolder: join(folder, 'attachments'),
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export async function factsOf(visitor: Visitor): Promise<Facts> {
  const text = async (path: string): Promise<string> => {
    const { statusCode, body } = await visitor.get(path);
    if (statusCode !== 200) throw new Error(`${path}: ${statusCode} ${body}`);
    return body;
  };
  const cells = JSON.parse(await text('/agencies/MX/years/2024/tables?scope=rollup')) as Record<
    string,
    unknown
  >;
  const lines = (await text('/agencies/MX/register.jsonl?scope=rollup')).split('\n').sort();
  const list = `/agencies/MJ/cases/${encodeURIComponent('某公开申〔2024〕1号')}/attachments`;
  const { items } = JSON.parse(await text(list)) as { items: { id: number }[] };
  return {
    tables: sha256(JSON.stringify([cells.applications, cells.proceedings])),
    register: sha256(lines.join('\n')),
    paper: sha256(await text(`${list}/${items[0]!.id}/content`)),
    report: sha256(await text('/agencies/own/reports/2025.json')),
  };
}

/** A register in which every field occurs, with a file of a case and an approved report. */
export async function fullRegister(
  folder: string,
): Promise<{ readonly app: TestApp; readonly facts: Facts }> {
  const app = await TestApp.start(optionsIn(folder));
  const imports = app.app.get(ImportsService);
  await imports.importLedger({ source: await recordsSource(FULL_REGISTER), mode: 'all' });
  const office = await ReportOffice.of(app);
  const chief = await office.withApprover({ code: 'own', name: '某县财政局' });
  await office.approved('own', 2025, chief, 'own');
  const at = `/agencies/MJ/cases/${encodeURIComponent('某公开申〔2024〕1号')}/attachments`;
  await office.done(office.visitor.sendForm(at, PAPER, '材料.txt', { kind: 'other' }));
  return { app, facts: await factsOf(office.visitor) };
}

const CASE_FACTS = 'facts.json';

export async function gongkai(folder: string, database: TestDatabase, ...args: string[]): Promise<string> {
  const environment = {
    DATA_DIR: folder,
    DATABASE_URL: database.applicationUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_BACKUP_URL: database.superuserUrl,
    GONGKAI_DATA_KEY: FIXTURE_KEY,
  };
  const product = Product.start(environment, ['dist/src/cli.js', ...args]);
  const code = await product.ended();
  if (code !== 0) throw new Error(`gongkai ${args.join(' ')}: ${code}\n${product.output}`);
  return product.output;
}

/** One archive: a backup as `gongkai backup` leaves it, and what the register said then. */
export async function makeFixture(folder: string, target: string): Promise<void> {
  const { app, facts } = await fullRegister(folder);
  try {
    const place = join(folder, 'fixture');
    await gongkai(folder, app.database, 'backup', '--out', place);
    writeFileSync(join(place, CASE_FACTS), JSON.stringify(facts));
    execFileSync('tar', [
      '--create',
      '--gzip',
      '--sort=name',
      '--owner=0',
      '--group=0',
      `--file=${target}`,
      '-C',
      place,
      '.',
    ]);
  } finally {
    await app.stop();
  }
}

export interface Fixture {
  readonly backup: string;
  readonly manifest: Manifest;
  readonly facts: Facts;
}

export function openFixture(archive: string, folder: string): Fixture {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['--extract', '--gzip', '--no-same-owner', `--file=${archive}`, '-C', folder]);
  const backup = join(
    folder,
    readdirSync(folder).find((name) => /^\d{4}-/.test(name))!,
  );
  const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  return {
    backup,
    manifest: read(join(backup, 'manifest.json')) as Manifest,
    facts: read(join(folder, CASE_FACTS)) as Facts,
  };
}
