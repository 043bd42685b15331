import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import { Mailer } from '../../../src/notifications/delivery/mailer.js';
import type { Outgoing } from '../../../src/notifications/delivery/channel-sender.js';
import { RefusalWatch } from '../../../src/notifications/delivery/refusal-watch.js';
import { Metrics } from '../../../src/platform/metrics/metrics.js';
import { clockFrom } from '../../../src/platform/clock/clock.js';
import { SECRET } from '../../support/notifications/gateway-server.js';
import { MailServer, REFUSAL } from '../../support/notifications/mail-server.js';
import { NOTICE, NotifiedOffice } from '../../support/notifications/notified-office.js';

/** A Monday of a year to come, so that the queue of this database does not find it over. */
const MONDAY = '2031-01-06';
let now = Date.parse(`${MONDAY}T10:00:00+08:00`);
const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
const warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
let office: NotifiedOffice;
beforeAll(async () => {
  office = await NotifiedOffice.open({ clock: clockFrom(() => now) });
});
afterAll(() => office.close());
afterEach(async () => {
  logged.mockClear();
  warned.mockClear();
  Object.assign(office.mail, { refuse: undefined, refuseSender: undefined, refusal: REFUSAL });
  Object.assign(office.gateway, { status: 204, answerHeaders: {} });
  now = Date.parse(`${MONDAY}T10:00:00+08:00`);
  await office.clear();
});

const states = async (): Promise<string[]> =>
  (await office.deliveries()).map(({ username, channel, state, reason }) =>
    [username, channel, state, ...(reason === null ? [] : [reason])].join(' '),
  );

describe('a delivery', () => {
  it('by e-mail says what it is about, in UTF-8, with a link and its key', async () => {
    await office.choose('zhang', { byWebhook: 'none' });
    await office.tell({ urgent: true }, 'zhang', 'li');
    await office.send();
    expect(office.mail.received).toHaveLength(1);
    const { from, to, headers, body } = office.mail.received[0]!;
    expect([from, to]).toEqual(['gongkai@example.gov.cn', ['zhang@example.gov.cn']]);
    expect(headers).toMatchObject({
      from: '政府信息公开 <gongkai@example.gov.cn>',
      to: 'zhang@example.gov.cn',
      subject: NOTICE.title,
      'auto-submitted': 'auto-generated',
      'content-type': 'text/plain; charset=utf-8',
      'message-id': `<${headers['x-gongkai-message-key']}@example.gov.cn>`,
    });
    expect(headers['x-gongkai-message-key']).toMatch(/^[0-9a-f]{32}$/);
    expect(body.replace(/\r\n/g, '\n').trim()).toBe(
      `${NOTICE.text}\n\nhttp://gongkai.example.gov.cn${NOTICE.path}`,
    );
    expect(await office.deliveries()).toEqual([
      { username: 'zhang', key: 'alert:1', channel: 'email', state: 'sent', attempts: 1, reason: null },
    ]);
  });

  it('to the gateway is signed, and names the person by user name and the address they gave', async () => {
    await office.choose('zhang', { email: null });
    await office.tell({}, 'zhang');
    await office.send();
    const [{ headers, body }] = office.gateway.received as [(typeof office.gateway.received)[number]];
    expect(JSON.parse(body)).toEqual({
      key: headers['x-gongkai-message-key'],
      kind: 'alert',
      urgent: false,
      title: NOTICE.title,
      text: NOTICE.text,
      url: `http://gongkai.example.gov.cn${NOTICE.path}`,
      recipient: { username: 'zhang', address: '13912347788' },
    });
    const [, time, given] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-gongkai-signature']))!;
    expect(Number(time)).toBe(now / 1000);
    expect(given).toBe(createHmac('sha256', SECRET).update(`${time}.${body}`).digest('hex'));
  });

  it('goes by the ways that the person chose for its kind, and not at all without a choice', async () => {
    await office.choose('zhang', { byEmail: 'digest', byWebhook: 'urgent' });
    await office.choose('li', { byEmail: 'none', webhookAddress: null });
    await office.tell({ key: 'a', kind: 'alert' }, 'zhang', 'li', 'wang');
    await office.tell({ key: 'b', kind: 'alert', urgent: true }, 'zhang', 'li', 'wang');
    await office.tell({ key: 'c', kind: 'digest' }, 'zhang', 'li', 'wang');
    await office.send();
    expect(await states()).toEqual(['zhang webhook sent', 'zhang email sent']);
    expect([office.mail.received.length, office.gateway.received.length]).toEqual([1, 1]);
  });

  it('to people of the installation goes out too', async () => {
    await office.choose('admin');
    await office.tellInstallation({ key: 'operation:1' });
    await office.send();
    expect(await states()).toEqual(['admin email sent', 'admin webhook sent']);
  });

  it('obeys what the person wants by the time it is sent', async () => {
    for (const username of ['zhang', 'li', 'wang']) await office.choose(username, { byWebhook: 'none' });
    await office.tell({}, 'zhang', 'li', 'wang');
    await office.choose('zhang', { byEmail: 'digest' });
    await office.choose('li', { email: null });
    await office.rows(`update account set disabled_at = now() where username = 'wang'`);
    await office.send();
    await office.rows(`update account set disabled_at = null where username = 'wang'`);
    expect(office.mail.received).toEqual([]);
    expect(await states()).toEqual([
      'li email skipped noAddress',
      'wang email skipped disabled',
      'zhang email skipped notWanted',
    ]);
  });

  it('waits for the end of quiet hours, unless it is urgent', async () => {
    await office.choose('zhang', { byWebhook: 'none', quietFrom: '10:00', quietTo: '10:15' });
    await office.tell({ key: 'calm' }, 'zhang');
    await office.tell({ key: 'urgent', urgent: true }, 'zhang');
    await office.send();
    expect(await office.deliveries()).toMatchObject([
      { key: 'calm', state: 'waiting', attempts: 0 },
      { key: 'urgent', state: 'sent' },
    ]);
    const [waits] = await office.rows<{ due: Date; attempts: number }>(
      'select due_at as due, attempts from outbox where done_at is null',
    );
    expect(waits).toEqual({ due: new Date(`${MONDAY}T10:15:00+08:00`), attempts: 0 });
    now = Date.parse(`${MONDAY}T10:15:00+08:00`);
    await office.timePasses();
    await office.send();
    expect(office.mail.received).toHaveLength(2);
  });

  it('cannot be made to say or reach anything else by what it carries', async () => {
    const mailer = office.app.app.get(Mailer, { strict: false });
    const hostile: Outgoing = {
      messageKey: 'k',
      kind: 'alert',
      urgent: false,
      title: '到期\r\nBcc: thief@example.com\r\n\r\n伪造的正文',
      text: '.\r\nRCPT TO:<thief@example.com>\r\n.\r\n正文',
      url: null,
      username: 'zhang',
      address: 'zhang@example.gov.cn',
    };
    await mailer.send(hostile);
    await mailer.send({ ...hostile, address: 'a@example.gov.cn, thief@example.com' }).catch(() => undefined);
    await mailer
      .send({ ...hostile, address: 'a@example.gov.cn>\r\nRCPT TO:<thief@example.com' })
      .catch(() => undefined);
    expect(office.mail.received.flatMap(({ to }) => to)).not.toContain('thief@example.com');
    const [{ headers, body }] = office.mail.received as [(typeof office.mail.received)[number]];
    expect(headers.bcc).toBeUndefined();
    expect(headers.subject).toBe('到期 Bcc: thief@example.com 伪造的正文');
    expect(body).toContain('RCPT TO:<thief@example.com>\r\n.\r\n正文');
  });
});

describe('a delivery that fails', () => {
  it('because the address is refused is not tried again', async () => {
    office.mail.refuse = 550;
    await office.choose('zhang', { byWebhook: 'none' });
    await office.tell({}, 'zhang');
    await office.send();
    expect(await states()).toEqual(['zhang email failed email.550']);
    expect(await office.rows('select 1 from outbox where done_at is null')).toEqual([]);
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('拒收（email.550）'));
  });

  it('because our own address is refused, or relaying is, waits for somebody who puts that right', async () => {
    await office.choose('zhang', { byWebhook: 'none' });
    Object.assign(office.mail, { refuseSender: 553 });
    await office.tell({ key: 'a' }, 'zhang');
    await office.send();
    Object.assign(office.mail, {
      refuseSender: undefined,
      refuse: 554,
      refusal: '5.7.1 Relay access denied',
    });
    await office.tell({ key: 'b' }, 'zhang');
    await office.send();
    expect(await states()).toEqual(['zhang email waiting email.553', 'zhang email waiting email.554']);
  });

  it('for good is counted, and whoever runs the installation is told of it once a day', async () => {
    const watch = office.app.app.get(RefusalWatch, { strict: false });
    expect(await watch.run()).toBe(0);
    office.mail.refuse = 550;
    office.gateway.status = 422;
    await office.choose('zhang');
    await office.choose('admin', { byEmail: 'none', byWebhook: 'none' });
    await office.tell({ key: 'a' }, 'zhang');
    await office.tell({ key: 'b' }, 'zhang');
    await office.send();
    const metrics = await office.app.app.get(Metrics, { strict: false }).text();
    expect(metrics).toContain('gongkai_deliveries_refused{channel="email",reason="email.550"} 2');
    expect(metrics).toContain('gongkai_deliveries_refused{channel="webhook",reason="webhook.422"} 2');
    expect([await watch.run(), await watch.run()]).toEqual([1, 0]);
    const [told] = await office.rows<{ title: string; text: string }>(
      `select title, text from notification where kind = 'operation'`,
    );
    expect(told!.title).toBe('一日内有 4 条通知被对方拒收，不再发送');
    expect(told!.text).toContain('邮件 email.550 2 条；网关 webhook.422 2 条');
  });

  it('for now is tried again, under the same key, until it succeeds', async () => {
    office.mail.refuse = 451;
    await office.choose('zhang', { byWebhook: 'none' });
    await office.tell({}, 'zhang');
    await office.send();
    expect(await office.deliveries()).toMatchObject([{ state: 'waiting', attempts: 1, reason: 'email.451' }]);
    expect(logged).toHaveBeenCalledWith(expect.stringContaining('第 1 次失败（email.451）'));
    office.mail.refuse = undefined;
    await office.timePasses();
    await office.send();
    expect(await office.deliveries()).toMatchObject([{ state: 'sent', attempts: 2, reason: null }]);
  });

  it('twelve times is a dead letter, and goes out when somebody has it tried anew', async () => {
    office.gateway.status = 503;
    await office.choose('zhang', { email: null });
    await office.tell({}, 'zhang');
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await office.send();
      await office.timePasses();
    }
    expect(await office.send()).toBe(0);
    expect(await office.rows('select last_error, attempts from outbox where dead_at is not null')).toEqual([
      { last_error: 'webhook.503', attempts: 12 },
    ]);
    const keys = office.gateway.received.map(({ headers }) => headers['x-gongkai-message-key']);
    expect([keys.length, new Set(keys).size]).toEqual([12, 1]);
    office.gateway.status = 200;
    await office.rows('update outbox set dead_at = null, attempts = 0, due_at = now(), offered_until = null');
    await office.send();
    expect(await states()).toEqual(['zhang webhook sent']);
  });

  it.each([
    [400, 'failed webhook.400'],
    [422, 'failed webhook.422'],
    [401, 'waiting webhook.401'],
    [404, 'waiting webhook.404'],
    [408, 'waiting webhook.408'],
    [429, 'waiting webhook.429'],
    [500, 'waiting webhook.500'],
    [307, 'waiting webhook.307'],
  ])('by the gateway with %i: %s', async (status, outcome) => {
    Object.assign(office.gateway, { status, answerHeaders: { location: '/elsewhere' } });
    await office.choose('zhang', { email: null });
    await office.tell({}, 'zhang');
    await office.send();
    expect(await states()).toEqual([`zhang webhook ${outcome}`]);
    expect(office.gateway.received).toHaveLength(1);
  });

  it('names no address, in no log, no queue and no error', async () => {
    office.mail.refuse = 550;
    office.gateway.status = 500;
    await office.choose('zhang');
    await office.tell({}, 'zhang');
    await office.send();
    const kept = await office.rows('select o.*, d.reason from outbox o, notification_delivery d');
    const trail = await office.rows('select facts, subject_id from audit_entry');
    const said = JSON.stringify([kept, trail, logged.mock.calls, warned.mock.calls]);
    expect(kept.length).toBeGreaterThan(0);
    for (const secret of ['zhang@example.gov.cn', '13912347788']) expect(said).not.toContain(secret);
  });
});

describe('the way to the mail server', () => {
  const MESSAGE: Outgoing = {
    messageKey: 'k',
    kind: 'alert',
    urgent: false,
    title: '标题',
    text: '正文',
    url: null,
    username: 'zhang',
    address: 'zhang@example.gov.cn',
  };

  it('is not taken in clear where TLS is required: neither the password nor the message', async () => {
    const commands: string[] = [];
    const plain = await MailServer.start({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      onAuth: (_auth, _session, done) => {
        commands.push('auth');
        done(null, { user: 'x' });
      },
    });
    try {
      const mail = plain.settings({ tls: 'required', user: 'gongkai', password: 'secret' });
      await expect(new Mailer({ mail }).send(MESSAGE)).rejects.toMatchObject({
        name: 'SendingError',
        final: false,
      });
      expect([plain.received, commands]).toEqual([[], []]);
    } finally {
      await plain.stop();
    }
  });

  it('is not taken where the certificate is nobody’s, unless that was said to be right', async () => {
    // The server's own certificate is one that everybody has, of which it warns.
    const warned = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const encrypted = await MailServer.start({ disabledCommands: ['AUTH'] });
    try {
      const strict = new Mailer({ mail: encrypted.settings({ tls: 'required' }) });
      await expect(strict.send(MESSAGE)).rejects.toMatchObject({ final: false });
      expect(encrypted.received).toEqual([]);
      await new Mailer({ mail: encrypted.settings({ tls: 'unchecked' }) }).send(MESSAGE);
      expect(encrypted.received).toHaveLength(1);
    } finally {
      warned.mockRestore();
      await encrypted.stop();
    }
  });

  it('by TLS from the first byte is not taken where the certificate is nobody’s either, unless that was said to be right', async () => {
    const warned = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const encrypted = await MailServer.start({ secure: true, disabledCommands: ['AUTH'] });
    try {
      const strict = new Mailer({ mail: encrypted.settings({ tls: 'implicit' }) });
      await expect(strict.send(MESSAGE)).rejects.toMatchObject({ final: false });
      expect(encrypted.received).toEqual([]);
      await new Mailer({ mail: encrypted.settings({ tls: 'implicitUnchecked' }) }).send(MESSAGE);
      expect(encrypted.received).toHaveLength(1);
    } finally {
      warned.mockRestore();
      await encrypted.stop();
    }
  });

  it('logs in as it was told', async () => {
    const given: (string | null | undefined)[] = [];
    const server = await MailServer.start({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) => {
        given.push(username, password);
        done(null, { user: username });
      },
    });
    try {
      await new Mailer({ mail: server.settings({ user: 'gong kai', password: 'p@ss:word' }) }).send(MESSAGE);
      expect(given).toEqual(['gong kai', 'p@ss:word']);
      expect(server.received).toHaveLength(1);
    } finally {
      await server.stop();
    }
  });
});
