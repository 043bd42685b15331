import { Inject, Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { Transporter } from 'nodemailer';
import type { MailSettings } from '../../platform/config/mail-settings.js';
import { NOTIFICATION_SETTINGS } from '../notification-settings.js';
import type { NotificationSettings } from '../notification-settings.js';
import { SendingError } from './channel-sender.js';
import type { ChannelSender, Outgoing } from './channel-sender.js';

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;
const REFUSED_FOR_GOOD = 500;
/** RFC 3463: of security or policy, as where a server does not relay for us. */
const OF_POLICY = /^5\d\d[ -]5\.7\./;

const TLS = {
  implicit: { secure: true },
  implicitUnchecked: { secure: true, tls: { rejectUnauthorized: false } },
  required: { requireTLS: true },
  unchecked: { tls: { rejectUnauthorized: false } },
  none: { ignoreTLS: true },
} as const;

/** Sends e-mail by a server that speaks SMTP. */
@Injectable()
export class Mailer implements ChannelSender {
  readonly #mail: MailSettings | undefined;
  readonly #transport: Transporter | undefined;

  constructor(@Inject(NOTIFICATION_SETTINGS) { mail }: NotificationSettings) {
    this.#mail = mail;
    this.#transport = mail && transportTo(mail);
  }

  get ready(): boolean {
    return this.#transport !== undefined;
  }

  async send({ messageKey, urgent, title, text, url, address }: Outgoing): Promise<void> {
    if (!this.#mail || !this.#transport) throw new SendingError('email.off', true);
    try {
      await this.#transport.sendMail({
        from: this.#mail.from,
        // As an object: nothing in it is read as a list of addresses.
        to: { name: '', address },
        subject: oneLine(title),
        text: url === null ? text : `${text}\n\n${url}\n`,
        messageId: `<${messageKey}@${hostOf(this.#mail.from)}>`,
        headers: { 'X-Gongkai-Message-Key': messageKey, 'Auto-Submitted': 'auto-generated' },
        ...(urgent && { priority: 'high' as const }),
      });
    } catch (error) {
      throw failureOf(error);
    }
  }
}

const transportTo = ({ host, port, tls, user, password }: MailSettings): Transporter =>
  createTransport({
    host,
    port,
    ...TLS[tls],
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();

const hostOf = (from: string): string => from.replace(/>$/, '').split('@').at(-1) ?? 'gongkai';

interface SmtpFailure {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** A refusal of the address or of the message stays one; of the log-in, of our own address or of relaying it does not: those are ours to put right. */
function failureOf(error: unknown): SendingError {
  const { code, command, responseCode, response = '' } = error as SmtpFailure;
  const ofMessage = (code === 'EENVELOPE' && command === 'RCPT TO') || code === 'EMESSAGE';
  const final = ofMessage && (responseCode ?? 0) >= REFUSED_FOR_GOOD && !OF_POLICY.test(response);
  return new SendingError(`email.${responseCode ?? code ?? 'failed'}`, final);
}
