import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { clockFrom } from '../../../src/platform/clock/clock.js';
import { ALL_WAYS, NotifiedOffice } from '../../support/notifications/notified-office.js';

let now = Date.parse('2026-03-16T10:00:00+08:00');
let office: NotifiedOffice;
beforeAll(async () => {
  office = await NotifiedOffice.open({ clock: clockFrom(() => now) });
});
afterAll(() => office.close());
afterEach(async () => {
  office.mail.refuse = undefined;
  await office.clear();
});

const PATH = '/account/notification-settings';
const problemOf = async (settings: object): Promise<[number, string]> => {
  const answer = await office.person('zhang').put(PATH, { ...ALL_WAYS, ...settings });
  return [answer.statusCode, answer.body];
};

describe('settings', () => {
  it('are in the product alone until somebody chooses, and tell which ways there are', async () => {
    expect((await office.person('zhang').get(PATH)).json()).toEqual({
      email: null,
      byEmail: 'each',
      webhookAddress: null,
      byWebhook: 'none',
      quietFrom: null,
      quietTo: null,
      quietOnDaysOff: false,
      channels: { email: true, webhook: true },
    });
  });

  it('are one’s own, and changed as a whole', async () => {
    await office.choose('zhang');
    await office.choose('zhang', {
      webhookAddress: null,
      quietFrom: '22:00',
      quietTo: '07:30',
      quietOnDaysOff: true,
    });
    expect((await office.person('zhang').get(PATH)).json()).toMatchObject({
      email: 'zhang@example.gov.cn',
      webhookAddress: null,
      quietFrom: '22:00',
      quietTo: '07:30',
      quietOnDaysOff: true,
    });
    for (const username of ['li', 'wang', 'admin'])
      expect((await office.person(username).get(PATH)).json()).toMatchObject({ email: null });
  });

  it.each([
    [{ email: 'zhang@example.gov.cn, thief@example.com' }, '应为一个邮箱地址'],
    [{ email: 'zhang@example.gov.cn\r\nBcc: thief@example.com' }, '应为一个邮箱地址'],
    [{ email: '"a"@example.gov.cn' }, '应为一个邮箱地址'],
    [{ webhookAddress: '139 1234' }, '应为手机号码等接收地址'],
    [{ quietFrom: '22:00' }, '应同时填写'],
    [{ quietFrom: '22:00', quietTo: '22:00' }, '不能相同'],
    [{ quietFrom: '24:00', quietTo: '07:00' }, '应为 HH:MM 格式的时间'],
    [{ byEmail: 'sometimes' }, '应为 each、urgent、digest 或 none'],
  ])('that cannot be are refused: %j', async (settings, reason) => {
    expect(await problemOf(settings)).toEqual([400, expect.stringContaining(reason)]);
  });
});

describe('a test message', () => {
  const test = async (username: string): Promise<{ status: number; body: Record<string, unknown> }> => {
    const answer = await office.person(username).post(`${PATH}/test`, {});
    return { status: answer.statusCode, body: answer.json() };
  };

  it('goes to all addresses at once, and tells what came of it', async () => {
    await office.choose('zhang');
    office.mail.refuse = 550;
    expect(await test('zhang')).toEqual({
      status: 200,
      body: {
        email: { outcome: 'failed', explanation: expect.stringContaining('对方拒绝接收（email.550）') },
        webhook: { outcome: 'sent', explanation: expect.stringContaining('已经接收') },
      },
    });
    expect(JSON.parse(office.gateway.received[0]!.body)).toMatchObject({ title: '测试消息：通知设置' });
  });

  it('floods nobody: one a minute', async () => {
    await office.choose('zhang', { webhookAddress: null });
    expect((await test('zhang')).body).toMatchObject({
      email: { outcome: 'sent' },
      webhook: { outcome: 'noAddress' },
    });
    expect(await test('zhang')).toMatchObject({ status: 409, body: { code: 'notification.testedJustNow' } });
    // Another address does not help.
    await office.choose('zhang', { email: 'other@example.gov.cn' });
    now += 59_000;
    expect(await test('zhang')).toMatchObject({ status: 409 });
    now += 1000;
    expect(await test('zhang')).toMatchObject({ status: 200 });
    expect(office.mail.received).toHaveLength(2);
  });

  it('has nowhere to go without an address', async () => {
    expect(await test('li')).toMatchObject({ status: 409, body: { code: 'notification.noAddress' } });
  });
});
