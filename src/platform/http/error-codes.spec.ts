import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomainError } from '../../law/domain-error.js';
import { ERROR_CODES } from './error-codes.js';
import { problemOf } from './problem.js';
import { RequestError } from './request-error.js';

const SOURCE = fileURLToPath(new URL('../..', import.meta.url));
const LIST = join('platform', 'http', 'error-codes');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.startsWith(LIST))
  .map((name) => readFileSync(join(SOURCE, name), 'utf8'));
const text = files.join('\n');

/** Codes of errors that the source makes: named in the call itself, or by a helper that refuses with a code. */
const thrown = new Set(
  [
    /new (?:DomainError|RequestError)\(\s*'([a-zA-Z.]+)'/g,
    /\brefuse\(\s*'((?:narrative|file|export)\.[a-zA-Z]+)'/g,
    /'(file\.[a-zA-Z]+)'/g,
    /'(publishedReport\.[a-zA-Z]+)'/g,
    /problem\(\s*'([a-zA-Z.]+)'/g,
  ].flatMap((pattern) => [...text.matchAll(pattern)].map(([, code]) => code!)),
);

describe('the list of error codes', () => {
  it('has every code that the source uses', () => {
    expect(thrown.size).toBeGreaterThan(25);
    expect([...thrown].filter((code) => !Object.hasOwn(ERROR_CODES, code))).toEqual([]);
  });

  it('has no code that the source does not use', () => {
    expect(Object.keys(ERROR_CODES).filter((code) => !text.includes(`'${code}'`))).toEqual([]);
  });

  it('has a Chinese title and a status of refusal for each', () => {
    for (const [code, { status, title }] of Object.entries(ERROR_CODES)) {
      expect([code, status >= 400 && status < 600, title]).toEqual([
        code,
        true,
        expect.stringMatching(/^\p{Script=Han}+$/u),
      ]);
    }
  });
});

describe('the body of a refusal', () => {
  it('fills the facts into its sentence', () => {
    expect(problemOf(new RequestError('agency.codeTaken', { code: 'aa' }))).toEqual({
      type: 'urn:gongkai:error:agency.codeTaken',
      title: '机关代码已被使用',
      status: 409,
      detail: '代码“aa”已被使用，请换一个机关代码。',
      code: 'agency.codeTaken',
      facts: { code: 'aa' },
    });
  });

  it('keeps the sentence of a rule, and answers 422 for one that is not listed', () => {
    expect(problemOf(new DomainError('edition.none', '没有这一版。'))).toMatchObject({
      status: 422,
      detail: '没有这一版。',
    });
    expect(problemOf(new DomainError('some.rule', '不行。'))).toMatchObject({
      status: 422,
      code: 'some.rule',
    });
  });

  it('is not made of what nobody foresaw', () => {
    for (const error of [new Error('secret'), new TypeError('x'), 'text', null, { code: '42P01' }]) {
      expect(problemOf(error)).toBeUndefined();
    }
  });

  it('says that the database is away', () => {
    expect(problemOf(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toMatchObject({ status: 503 });
    expect(problemOf(Object.assign(new Error('x'), { code: '57P01' }))).toMatchObject({ status: 503 });
  });
});
