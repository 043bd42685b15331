import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { DatabaseCut, DatabaseSilence } from '../database/database-fault.js';
import { OutageLog, outageOf } from './outage.js';
import { problemOf } from './problem.js';

const coded = (code: string, file?: string): Error =>
  Object.assign(new Error('某某的 110101199003077715'), { code, file });
const failed = (driver: Error): QueryFailedError => new QueryFailedError('select 1', [], driver);

describe('what the database or the disk cannot do for a while', () => {
  it.each([
    ['service.unavailable', coded('ECONNREFUSED')],
    ['service.unavailable', failed(coded('57P01'))],
    ['service.unavailable', failed(coded('57P03'))],
    ['service.unavailable', failed(coded('08006'))],
    ['service.unavailable', failed(new Error('Connection terminated unexpectedly'))],
    ['service.unavailable', new Error('Connection terminated due to connection timeout')],
    ['service.unavailable', new DatabaseCut(new Error())],
    ['service.busy', failed(coded('55P03'))],
    ['service.busy', failed(coded('57014'))],
    ['service.busy', failed(new DatabaseSilence())],
    ['service.busy', new Error('timeout exceeded when trying to connect')],
    ['service.storage', failed(coded('53100'))],
    ['service.storage', failed(coded('58030'))],
    ['service.storage', failed(coded('25006'))],
    ['service.storage', failed(coded('42501', 'md.c'))],
    ['service.storage', coded('ENOSPC')],
    ['service.storage', coded('EROFS')],
    ['service.storage', coded('EIO')],
  ])('%s: is told to come back (%s)', (code, error) => {
    const body = problemOf(error);
    expect([body?.code, body?.status]).toEqual([code, 503]);
    expect(body?.facts.retryAfterSeconds).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toContain('某某');
  });

  it.each([
    ['a mistake of ours in SQL', failed(coded('42703'))],
    ['a broken page of the database', failed(coded('XX001'))],
    ['a right that is missing', failed(coded('42501', 'aclchk.c'))],
    ['a unique violation', failed(coded('23505'))],
    ['a file that is not there', coded('ENOENT')],
    ['any other error', new Error('Connection is no more')],
    ['what is no error', 'ECONNREFUSED'],
  ])('is not %s', (_what, error) => {
    expect(outageOf(error)).toBeUndefined();
  });

  it('is told in the log once a minute for each kind, without what somebody typed', () => {
    const lines: string[] = [];
    const log = new OutageLog((line) => lines.push(line));
    for (const code of ['ENOSPC', 'ENOSPC', 'ECONNREFUSED', 'EROFS']) {
      const error = coded(code);
      log.note(outageOf(error)!, error);
    }
    expect(lines.map((line) => line.split('\n')[0])).toEqual([
      'service.storage: Error code=ENOSPC',
      'service.unavailable: Error code=ECONNREFUSED',
    ]);
    expect(lines.join()).not.toContain('某某');
  });
});
