import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = join(__dirname, 'letters');

/** The text that was looked at and kept; `GONGKAI_WRITE_GOLDEN=1` keeps the present one, to be looked at. */
export function golden(name: string, text: string): string {
  const path = join(FOLDER, name);
  if (process.env.GONGKAI_WRITE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\n`);
  }
  if (!existsSync(path)) throw new Error(`there is no golden text ${name}`);
  return readFileSync(path, 'utf8').replace(/\n$/, '');
}
