import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AuditTrail } from '../../../src/platform/audit/audit-trail.js';
import { BUREAU } from '../../support/people.js';
import { AuditedOffices, ENTRIES, NOON } from './audit-world.js';

const REASON = '电话联系王小明';
let offices: AuditedOffices;
let sequence: number;

beforeAll(async () => {
  offices = await AuditedOffices.open();
});
afterAll(() => offices.stop());
beforeEach(async () => {
  sequence = await offices.record(NOON, 'applicant.revealed', REASON);
});

const readings = async () => (await offices.page('?action=audit.reasonRead')).items;

describe('the reason of an entry', () => {
  it('is shown, and that it was read is an entry', async () => {
    const before = await readings();
    const answer = await offices.reveal(sequence);
    expect([answer.statusCode, answer.json()]).toEqual([200, { sequence, reason: REASON }]);
    const [reading, ...others] = await readings();
    expect(others).toEqual(before);
    expect(reading).toMatchObject({
      username: `auditor.${BUREAU.code}`,
      subject: { kind: 'auditEntry', id: String(sequence) },
      hasReason: false,
    });
    expect(JSON.stringify(await offices.page())).not.toContain(REASON);
  });

  it('is shown to nobody where the entry of the reading cannot be written', async () => {
    const fault = jest.spyOn(offices.app.app.get(AuditTrail), 'record').mockImplementation(() => {
      throw new Error('planted: the audit trail is broken');
    });
    const answer = await offices.reveal(sequence);
    fault.mockRestore();
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain(REASON);
  });

  it('is not there: told so', async () => {
    const without = await offices.record(NOON);
    expect((await offices.reveal(without)).json()).toMatchObject({ status: 404, code: 'auditReason.none' });
    expect((await offices.reveal(999_999)).json()).toMatchObject({ status: 404, code: 'auditEntry.unknown' });
    expect((await offices.reveal(0)).statusCode).toBe(400);
  });

  it.each([
    [
      'replaced by that of another entry',
      'sealed = (select sealed from audit_detail o where o.seq = d.seq - 1)',
    ],
    ['changed', `sealed = set_byte(sealed, length(sealed) - 1, 255 - get_byte(sealed, length(sealed) - 1))`],
  ])('is not shown where it was %s', async (_how, change) => {
    await offices.record(NOON, 'applicant.revealed', '另一事由');
    const chain = await offices.idOf(BUREAU.code);
    const attacked = sequence + 1;
    await offices.attack(`update audit_detail d set ${change} where chain = ${chain} and seq = ${attacked}`);
    const before = await readings();
    const answer = await offices.reveal(attacked);
    expect(answer.json()).toMatchObject({ status: 409, code: 'auditReason.damaged' });
    expect(answer.body).not.toContain(REASON);
    expect(await readings()).toEqual(before);
  });

  it('is not reached through another chain', async () => {
    const own = await offices.record(NOON, 'register.exported', '系统的事由', null);
    const answer = await offices.reveal(own, '/audit/entries', offices.auditor('cc'));
    expect(answer.json()).toEqual({ sequence: own, reason: '系统的事由' });
    const { items } = await offices.page('?action=audit.reasonRead', '/audit/entries', offices.auditor('cc'));
    expect(items).toMatchObject([{ username: 'auditor.cc', subject: { id: String(own) } }]);
    expect((await offices.reveal(own, ENTRIES)).body).not.toContain('系统的事由');
  });
});
