import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { IMPORT_ERROR_CODES, importIssue } from './import-issues.js';

const FOLDER = join(process.cwd(), 'src/imports');
const DECLARED_IN = 'import-sentences.ts';

const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.endsWith(DECLARED_IN))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'));

describe('the codes of an import', () => {
  it.each(IMPORT_ERROR_CODES)('%s is used', (code) => {
    expect(sources.some((source) => source.includes(`'${code}'`))).toBe(true);
  });

  it('are all declared where they are used', () => {
    const used = sources.flatMap((source) =>
      [...source.matchAll(/importIssue\(\s*'([^']+)'/g)].map(([, code]) => code),
    );
    const refused = sources.flatMap((source) =>
      [...source.matchAll(/state\.refuse\(\s*[\w.]+,\s*'([^']+)'/g)].map(([, code]) => code),
    );
    expect(used.length).toBeGreaterThan(10);
    expect(refused.length).toBeGreaterThan(10);
    expect(
      [...used, ...refused].filter((code) => !IMPORT_ERROR_CODES.some((declared) => declared === code)),
    ).toEqual([]);
  });

  it('come with the place, and with the sheet of a workbook', () => {
    expect(importIssue('decision.twice', { line: 7 }, 'decision').message).toMatch(/^第 7 行：.*请/);
    const issue = importIssue('decision.twice', { line: 7, sheet: '申请' }, 'decision');
    expect(issue).toMatchObject({ line: 7, sheet: '申请', field: 'decision', code: 'decision.twice' });
    expect(issue.message).toMatch(/^工作表“申请”第 7 行：/);
  });
});
