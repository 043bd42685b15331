import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AuditVerifier } from '../../../src/audit/audit-verifier.js';
import { BUREAU } from '../../support/people.js';
import { AuditedOffices, ENTRIES, NOON } from './audit-world.js';

let offices: AuditedOffices;
let chain: number;
beforeAll(async () => {
  offices = await AuditedOffices.open();
  chain = await offices.idOf(BUREAU.code);
});
afterAll(() => offices.stop());

interface Verdict {
  readonly intact: boolean;
  readonly conclusion: string;
  readonly lastSequence: number;
  readonly anchoredSequence: number;
  readonly provenSequence: number;
  readonly proven: string;
  readonly unknown: readonly string[];
  readonly faults: readonly { readonly sequence?: number; readonly code: string; readonly message: string }[];
}
const verify = async (): Promise<Verdict> =>
  (await offices.auditor().get(`/agencies/${BUREAU.code}/audit/verification`)).json();

describe('the verification', () => {
  it('proves nothing before there is an anchor', async () => {
    const verdict = await verify();
    expect(verdict).toMatchObject({ intact: true, anchoredSequence: 0, provenSequence: 0 });
    expect(verdict.proven).toBe('这条链还没有锚点，不能证明任何一条记录没有被整段改写。');
  });

  it('reads a chain once for all who ask at the same time', async () => {
    const verifier = offices.app.app.get(AuditVerifier);
    const one = verifier.one.bind(verifier);
    const reading = jest.spyOn(verifier, 'one').mockImplementation(async (...asked) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return one(...asked);
    });
    const verdicts = await Promise.all([verify(), verify(), verify(), verify()]);
    expect(new Set(verdicts.map((verdict) => JSON.stringify(verdict))).size).toBe(1);
    expect(reading).toHaveBeenCalledTimes(1);
    await verify();
    expect(reading).toHaveBeenCalledTimes(2);
    reading.mockRestore();
  });

  it('says up to where the last anchor proves it, and what nobody can know', async () => {
    await offices.anchor();
    const anchored = (await verify()).lastSequence;
    await offices.record(NOON);
    const verdict = await verify();
    expect(verdict).toMatchObject({
      intact: true,
      conclusion: '没有发现改动。',
      lastSequence: anchored + 1,
      anchoredSequence: anchored,
      provenSequence: anchored,
      faults: [],
    });
    expect(verdict.proven).toBe(
      `第 1 至 ${anchored} 条记录没有被修改、删除、插入、调换或整段改写（锚点签于 2026-03-16 12:00）。`,
    );
    expect(verdict.unknown[0]).toContain(`第 ${anchored + 1} 至 ${anchored + 1} 条在最后一个锚点之后`);
    expect(verdict.unknown.join('')).toContain('服务器程序是否被人替换过');
  });

  it('tells neither the folders of the server nor other agencies', async () => {
    const { body } = await offices.auditor().get(`/agencies/${BUREAU.code}/audit/verification`);
    expect(body).not.toMatch(/\/tmp|"path"|"key"/);
  });

  it('shows the entry that was changed, and the list still opens', async () => {
    await offices.attack(
      `update audit_entry set facts = 'not json', action = 'x' where chain = ${chain} and seq = 2`,
    );
    const verdict = await verify();
    expect(verdict).toMatchObject({ intact: false, conclusion: '发现 1 处不符。', provenSequence: 0 });
    expect(verdict.faults).toEqual([
      { sequence: 2, code: 'entry.changed', message: '第 2 条记录的内容与其散列值不符，有人修改过。' },
    ]);
    const { items } = await offices.page('?limit=200');
    expect(items.find(({ sequence }) => sequence === 2)).toMatchObject({ actionLabel: 'x', facts: null });
    expect((await offices.page('?limit=1', ENTRIES)).items).toHaveLength(1);
  });
});
