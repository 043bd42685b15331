import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BUREAU, COUNTY, OTHER } from '../../support/people.js';
import { AuditedOffices } from './audit-world.js';

let offices: AuditedOffices;
beforeAll(async () => {
  offices = await AuditedOffices.open();
});
afterAll(() => offices.stop());

const PATH = '/audit/entries';

describe('the audit trail of what belongs to no agency', () => {
  it('is open to the auditor of an agency without a superior, who sees what the administrator does', async () => {
    const { items } = await offices.page('?action=session.opened', PATH, offices.auditor(COUNTY.code));
    expect(items.map(({ username }) => username)).toEqual(['admin']);
    const verdict = await offices.auditor(COUNTY.code).get('/audit/verification');
    expect([verdict.statusCode, verdict.json()]).toEqual([200, expect.objectContaining({ intact: true })]);
  });

  it('is closed to one with a superior', async () => {
    for (const path of [PATH, '/audit/verification'])
      expect([path, (await offices.auditor(BUREAU.code).get(path)).statusCode]).toEqual([path, 403]);
    expect((await offices.reveal(1, PATH)).statusCode).toBe(403);
  });

  it('is told by the session', async () => {
    const rules = async (code: string): Promise<string[]> =>
      (await offices.auditor(code).get('/session')).json<{ user: { may: string[] } }>().user.may;
    expect(await rules(COUNTY.code)).toEqual(expect.arrayContaining(['auditTrail', 'installationTrail']));
    expect(await rules(BUREAU.code)).toContain('auditTrail');
    expect(await rules(BUREAU.code)).not.toContain('installationTrail');
  });

  it('stays open when an administrator adds another tree, and names nothing of that', async () => {
    await offices.anchor();
    for (const [own, other] of [
      [COUNTY.code, OTHER.code],
      [OTHER.code, COUNTY.code],
    ] as const) {
      const answer = await offices.auditor(own).get(`${PATH}?action=audit.anchored`);
      const { items } = answer.json<{ items: { facts: { agency?: string }; withheld: boolean }[] }>();
      expect(items.filter(({ withheld }) => !withheld).map(({ facts }) => facts.agency)).toEqual([own]);
      expect(items.filter(({ withheld }) => withheld)).toMatchObject([{ subject: { id: '*' }, facts: {} }]);
      expect(answer.body).not.toContain(`"${other}"`);
    }
  });

  it('finds anchors of another tree by no filter that would tell whose they are', async () => {
    await offices.anchor();
    const found: Record<string, number[]> = {};
    for (const own of [COUNTY.code, OTHER.code]) {
      found[own] = [];
      for (let chain = 1; chain <= 9; chain += 1) {
        const { items } = await offices.page(
          `?subjectKind=chain&subjectId=${chain}`,
          PATH,
          offices.auditor(own),
        );
        if (items.length > 0) found[own].push(chain);
      }
    }
    const [county, other] = [found[COUNTY.code]!, found[OTHER.code]!];
    expect([county.length, other.length]).toEqual([1, 1]);
    expect(county).not.toEqual(other);
  });

  it('is closed once the agency has ended', async () => {
    await offices.attack(`update agency set valid_to = '2026-03-15' where code = '${OTHER.code}'`);
    expect((await offices.auditor(OTHER.code).get(PATH)).statusCode).toBe(403);
    await offices.attack(`update agency set valid_to = '2026-03-16' where code = '${OTHER.code}'`);
    expect((await offices.auditor(OTHER.code).get(PATH)).statusCode).toBe(200);
  });
});
