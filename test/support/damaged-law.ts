import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LawDataError, type LawDataProblem } from '../../src/law/law-data-error.js';
import { loadLaw } from '../../src/law/law.js';

const OWN = join(import.meta.dirname, '../../src/law');

/** One error put into a file on purpose: `text` becomes `replacement`, and is complained of at `path`. */
export type Planted = readonly [
  what: string,
  text: string,
  replacement: string,
  path: string,
  reason: string,
];

/** A copy of the law data that a test may damage. */
export class DamagedLaw {
  private readonly folder = mkdtempSync(join(tmpdir(), 'law-'));

  constructor() {
    for (const part of [
      'alerts',
      'editions',
      'vocabularies',
      'outcomes',
      'settings',
      'parameters',
      'calendars',
      'workflow',
      'letters',
      'proceedings',
    ]) {
      cpSync(join(OWN, part), join(this.folder, part), { recursive: true });
    }
  }

  /** Replaces the first place where the text stands. @throws when it stands nowhere, for then nothing would be tested */
  plant(file: string, text: string, replacement: string): this {
    const path = join(this.folder, file);
    const before = readFileSync(path, 'utf8');
    if (!before.includes(text)) throw new Error(`${file} has no text ${text}`);
    writeFileSync(
      path,
      before.replace(text, () => replacement),
    );
    return this;
  }

  without(file: string): this {
    rmSync(join(this.folder, file));
    return this;
  }

  /** What the loader finds. Removes the copy. */
  problems(): readonly LawDataProblem[] {
    try {
      loadLaw(this.folder);
      return [];
    } catch (error) {
      if (error instanceof LawDataError) return error.problems;
      throw error;
    } finally {
      rmSync(this.folder, { recursive: true });
    }
  }
}
