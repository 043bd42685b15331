import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { within } from './log-context.js';
import { ProcessLogger } from './process-logger.js';

const SECRET = '赵敏 110105199003072316';
const written: string[] = [];
const keep = (text: unknown): boolean => written.push(String(text)) > 0;
jest.spyOn(process.stdout, 'write').mockImplementation(keep);
const onError = jest.spyOn(process.stderr, 'write').mockImplementation(keep);

const lines = (): Record<string, unknown>[] =>
  written
    .join('')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** As PostgreSQL tells it: the row stands in its sentence, its detail and its parameters. */
function refusedRow(): QueryFailedError {
  const driver = Object.assign(new Error(`duplicate key: ${SECRET}`), {
    code: '23505',
    detail: `Key (name)=(${SECRET}) already exists.`,
    constraint: 'uq_thing',
  });
  return new QueryFailedError(`insert into thing values ('${SECRET}')`, [SECRET], driver);
}

afterEach(() => {
  written.length = 0;
});

describe('the log for programs', () => {
  const logger = new ProcessLogger('json');

  it('has one object a line on standard output, with instant, level, context and what it belongs to', async () => {
    await within({ requestId: 'r1' }, async () => {
      await Promise.resolve();
      within({ topic: 'report.build', job: 7 }, () => {
        logger.error('第一行\n第二行', 'jobs');
      });
      logger.log('GET /x 200', { ms: 3 }, 'access');
    });
    expect(lines()).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}\+08:00$/),
        level: 'error',
        context: 'jobs',
        requestId: 'r1',
        topic: 'report.build',
        job: 7,
        message: '第一行\n第二行',
      },
      expect.objectContaining({
        level: 'info',
        context: 'access',
        requestId: 'r1',
        message: 'GET /x 200',
        ms: 3,
      }),
    ]);
    expect(written).toHaveLength(2);
    expect(onError).not.toHaveBeenCalled();
  });

  it('belongs to nothing outside of it', () => {
    logger.warn('x', 'queue');
    expect(lines()[0]).not.toHaveProperty('requestId');
  });

  it.each([
    [
      'as what is said',
      () => {
        logger.error(refusedRow(), 'x');
      },
    ],
    [
      'beside what is said',
      () => {
        logger.error('failed', refusedRow(), 'x');
      },
    ],
    [
      'as its trace',
      () => {
        logger.error('failed', refusedRow().stack, 'x');
      },
    ],
    [
      'as a cause',
      () => {
        logger.error(new Error('outer', { cause: refusedRow() }), 'x');
      },
    ],
  ])('tells where an error was thrown and nothing of the row: %s', (_how, act) => {
    act();
    expect(written.join('')).toContain('process-logger.spec.ts');
    for (const part of SECRET.split(' ')) expect(written.join('')).not.toContain(part);
  });

  it('leaves out how Nest puts the program together, unless everything is asked for', () => {
    logger.log('Mapped {/x, GET} route', 'RouterExplorer');
    expect(written).toEqual([]);
    const talkative = new ProcessLogger('json');
    talkative.setLogLevels(['log', 'verbose']);
    talkative.log('Mapped {/x, GET} route', 'RouterExplorer');
    expect(lines()).toHaveLength(1);
  });
});

describe('the log for people', () => {
  it('has lines, warnings and worse, and nothing of the row either', () => {
    const logger = new ProcessLogger('text');
    logger.log('GET /x 200', 'access');
    expect(written).toEqual([]);
    logger.error(refusedRow(), 'x');
    logger.error('failed', refusedRow().stack, 'x');
    expect(written.join('')).toMatch(/QueryFailedError code=23505[\s\S]*constraint=uq_thing/);
    for (const part of SECRET.split(' ')) expect(written.join('')).not.toContain(part);
  });
});
