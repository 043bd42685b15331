import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import type { MailSettings } from '../../../src/platform/config/mail-settings.js';

export const REFUSAL = 'refused by the test';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came. */
  readonly raw: string;
  /** By lower-case name, unfolded. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A mail server of its own that takes what it gets, and can be told to refuse, or to be slow. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** Answers an address with this status, instead of taking it. */
  refuse: number | undefined;
  /** What it says then. */
  refusal = REFUSAL;
  /** Answers our own address so. */
  refuseSender: number | undefined;
  /** Waits for so long between the message and its word that it has it. */
  slowMs = 0;

  private constructor(private readonly server: SMTPServer) {}

  static async start(options: SMTPServerOptions = {}): Promise<MailServer> {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      closeTimeout: 500,
      ...options,
      onMailFrom: (_address, _session, done) => {
        done(mail.refuseSender === undefined ? null : statusError(mail.refuseSender, mail.refusal));
      },
      onRcptTo: (_address, _session, done) => {
        done(mail.refuse === undefined ? null : statusError(mail.refuse, mail.refusal));
      },
      onData: (stream, { envelope }, done) => {
        // Whoever is killed breaks off in mid-message: that one has not come.
        void text(stream).then((raw) => {
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
          mail.received.push({ from, to: envelope.rcptTo.map(({ address }) => address), ...parsed(raw) });
          setTimeout(done, mail.slowMs);
        }, done);
      },
    });
    const mail = new MailServer(server);
    // Or between two of them.
    server.on('error', () => undefined);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    return mail;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  settings(more: Partial<MailSettings> = {}): MailSettings {
    return {
      host: '127.0.0.1',
      port: this.port,
      tls: 'none',
      from: '政府信息公开 <gongkai@example.gov.cn>',
      ...more,
    };
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(resolve);
    });
  }
}

const statusError = (responseCode: number, text: string): Error =>
  Object.assign(new Error(text), { responseCode });

function parsed(raw: string): Pick<ReceivedMail, 'raw' | 'headers' | 'body'> {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), decodedWords(line.slice(colon + 1).trim())];
    }),
  );
  const body = rest.join('\r\n\r\n');
  const encoding = headers['content-transfer-encoding'];
  return { raw, headers, body: decodedBody(body, encoding) };
}

/** RFC 2047. */
const decodedWords = (value: string): string =>
  value
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?(B|Q)\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : quoted(word.replace(/_/g, ' ')),
    );

function decodedBody(body: string, encoding = ''): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  return encoding === 'quoted-printable' ? quoted(body.replace(/=\r\n/g, '')) : body;
}

const quoted = (value: string): string =>
  Buffer.from(
    value.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString();
