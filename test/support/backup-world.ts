import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '../../src/backup/manifest.js';
import { ImportsService } from '../../src/imports/imports.service.js';
import { KeyRing } from '../../src/platform/protection/key-ring.js';
import { PersonalDataCipher } from '../../src/platform/protection/personal-data-cipher.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { FULL_REGISTER } from './full-register.js';
import { TestApp, type Visitor } from './http.js';
import { recordsSource } from './imports.js';
import { buildProduct, Product } from './product.js';

const KEY = randomBytes(32).toString('base64');
export const PAPER = '申请人补充的材料\n'.repeat(2000);

export const manifestOf = (backup: string): Manifest =>
  JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8')) as Manifest;

/** A register with one file of a case, whose data stand in the folder `a`, and databases that it can be restored into. */
export class BackupWorld {
  private readonly emptied: TestDatabase[] = [];

  private constructor(
    readonly folder: string,
    readonly app: TestApp,
    readonly admin: Visitor,
    /** Path of the content of the file. */
    readonly paper: string,
  ) {}

  static async open(): Promise<BackupWorld> {
    buildProduct();
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-backup-'));
    const attachmentFolder = join(folder, 'a', 'attachments');
    const app = await TestApp.start({ cipher: BackupWorld.cipher(), attachmentFolder });
    const { refused } = await app.app
      .get(ImportsService)
      .importLedger({ source: await recordsSource(FULL_REGISTER), mode: 'all' });
    if (refused.length > 0) throw new Error(`the register was refused: ${JSON.stringify(refused)}`);
    const admin = await app.logIn();
    const at = `/agencies/MJ/cases/${encodeURIComponent('某公开申〔2024〕1号')}/attachments`;
    const answer = await admin.sendForm(at, PAPER, '补充材料.txt', { kind: 'other' });
    return new BackupWorld(folder, app, admin, `${at}/${answer.json<{ id: number }>().id}/content`);
  }

  static cipher(): PersonalDataCipher {
    return new PersonalDataCipher(KeyRing.parse(KEY, 'the test '));
  }

  async close(): Promise<void> {
    await this.app.stop();
    for (const database of this.emptied) await database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async emptyDatabase(): Promise<TestDatabase> {
    const database = await createTestDatabase({ migrated: false });
    this.emptied.push(database);
    return database;
  }

  /** The command as a process that runs still. */
  start(
    data: string,
    { applicationUrl, ownerUrl, superuserUrl }: TestDatabase,
    args: readonly string[],
    more: Record<string, string> = {},
  ): Product {
    const environment = {
      DATA_DIR: join(this.folder, data),
      DATABASE_URL: applicationUrl,
      DATABASE_OWNER_URL: ownerUrl,
      DATABASE_BACKUP_URL: superuserUrl,
      GONGKAI_DATA_KEY: KEY,
      ...more,
    };
    return Product.start(environment, ['dist/src/cli.js', ...args]);
  }

  /** @returns exit code and output */
  async gongkai(
    data: string,
    database: TestDatabase,
    args: readonly string[],
    more: Record<string, string> = {},
  ): Promise<readonly [number | string, string]> {
    const product = this.start(data, database, args, more);
    return [await product.ended(), product.output];
  }

  /** @returns folder of the newest backup */
  async backedUp(data: string, database: TestDatabase, out: string, ...args: string[]): Promise<string> {
    const place = join(this.folder, out);
    const [code, said] = await this.gongkai(data, database, ['backup', '--out', place, ...args]);
    if (code !== 0 || !said.includes('备份已完成')) throw new Error(`backup: ${code}\n${said}`);
    const names = readdirSync(place).filter((name) => name !== 'files');
    return join(place, names.sort().at(-1)!);
  }

  /** Makes a pair of keys. @returns the public one, and the file of the secret one */
  async identity(name: string): Promise<{ readonly recipient: string; readonly file: string }> {
    const file = join(this.folder, `${name}.txt`);
    const [, said] = await this.gongkai('a', this.app.database, ['backup', '--new-identity', file]);
    return { recipient: /age1\S+/.exec(said)![0], file };
  }
}
