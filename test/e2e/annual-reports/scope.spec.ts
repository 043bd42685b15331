import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportAnswer } from '../../../src/annual-reports/life/reports.schemas.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { ReportOffice } from '../../support/report-office.js';

let office: ReportOffice;
beforeAll(async () => {
  office = await ReportOffice.at();
});
afterAll(() => office.close());

const unusual = ({ findings }: ReportAnswer): [string, string][] =>
  findings.filter(({ id }) => id === 'scope.unusual').map(({ id, severity }) => [id, severity]);

describe('edge 47: the scope of a report', () => {
  it.each([
    ['government', 'own', 'rollup'],
    ['department', 'rollup', 'own'],
    ['verticalBody', 'rollup', 'own'],
    ['townshipGovernment', 'rollup', 'own'],
  ])(
    'needs a reason where a %s reports %s, and is changed while it is a draft',
    async (kind, wrong, usual) => {
      const code = `scope-${kind.toLowerCase()}`;
      const reports = `/agencies/${code}/reports`;
      const chief = await office.withApprover({ code, name: '丑县机关', kind });
      const begin = async (scope?: string): Promise<ReportAnswer> =>
        (await office.done(office.visitor.post(reports, { year: 2025, ...(scope && { scope }) }))).json();
      const first = await begin(wrong);
      expect([first.scope, unusual(first)]).toEqual([wrong, [['scope.unusual', 'reason']]]);
      const second = await begin();
      expect([second.scope, second.version, unusual(second)]).toEqual([usual, 1, []]);
      expect(second.history.map(({ type }) => type)).toEqual(['opened', 'opened']);
      expect((await office.visitor.post(reports, { year: 2025 })).statusCode).toBe(409);
      await office.complete(code, 2025);
      await office.done(office.visitor.post(`${reports}/2025/submit`, {}));
      await office.done(chief.post(`${reports}/2025/return`, { reason: '有误' }));
      const late = await office.visitor.post(reports, { year: 2025, scope: wrong });
      expect(late.json()).toMatchObject({ status: 409, code: 'report.exists' });
    },
  );

  it('is not changed by the role of the application once it was submitted', async () => {
    const tried = withClient(office.app.database.applicationUrl, async (client) => {
      await client.query('begin');
      await client.query(
        `select set_config('app.agency', (select id::text from agency where code = 'scope-department'), true),
                set_config('app.scope', 'own', true)`,
      );
      await client.query(`update annual_report set scope = 'rollup'`);
    });
    await expect(tried).rejects.toThrow('范围不能修改');
  });
});
