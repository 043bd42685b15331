import { z } from 'zod';
import { isLoopback } from './loopback.js';

/** The server that sends e-mail for us. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /**
   * `implicit`: from the first byte; `implicitUnchecked`: by any certificate; `required`: by STARTTLS, or not at all; `unchecked`:
   * where it is offered, by any certificate; `none`: within this machine.
   */
  readonly tls: 'implicit' | 'implicitUnchecked' | 'required' | 'unchecked' | 'none';
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** Address, or `name <address>`. */
  readonly from: string;
}

const EXAMPLE = 'smtps://user:password@mail.example.gov.cn:465';
const FROM = /^([^\p{Cc}<>"]+<)?[^\s\p{Cc}<>@",;:]+@[a-z0-9.-]+>?$/iu;

const isServer = (text: string): boolean =>
  URL.canParse(text) &&
  ['smtp:', 'smtps:'].includes(new URL(text).protocol) &&
  new URL(text).hostname !== '' &&
  canDecode(new URL(text));

/** A per cent sign of a password has to be written as `%25`. */
function canDecode({ username, password }: URL): boolean {
  try {
    return decodeURIComponent(username + password) !== '' || username === '';
  } catch {
    return false;
  }
}

export const MAIL_VARIABLES = {
  GONGKAI_SMTP_URL: z.string().refine(isServer, `应为邮件服务器地址，例如 ${EXAMPLE}`).optional(),
  GONGKAI_SMTP_INSECURE: z.enum(['on', 'off'], '应为 on 或 off').optional(),
  GONGKAI_MAIL_FROM: z
    .string()
    .regex(FROM, '应为发件地址，例如 gongkai@example.gov.cn 或 政府信息公开 <gongkai@example.gov.cn>')
    .optional(),
};

interface Variables {
  readonly GONGKAI_SMTP_URL?: string | undefined;
  readonly GONGKAI_SMTP_INSECURE?: string | undefined;
  readonly GONGKAI_MAIL_FROM?: string | undefined;
}

export function mailProblems({ GONGKAI_SMTP_URL: url, GONGKAI_MAIL_FROM: from }: Variables): string[] {
  if (url !== undefined && from === undefined)
    return ['GONGKAI_MAIL_FROM：设置了邮件服务器，还须填写发件地址，例如 gongkai@example.gov.cn。'];
  if (url === undefined && from !== undefined)
    return [`GONGKAI_SMTP_URL：填写了发件地址，还须设置邮件服务器，例如 ${EXAMPLE}。`];
  return [];
}

export function mailOf({
  GONGKAI_SMTP_URL: address,
  GONGKAI_SMTP_INSECURE: insecure,
  GONGKAI_MAIL_FROM: from,
}: Variables): MailSettings | undefined {
  if (address === undefined || from === undefined) return undefined;
  const url = new URL(address);
  const implicit = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (implicit ? 465 : 587),
    tls: tlsOf(url, insecure === 'on'),
    ...(url.username !== '' && {
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
    }),
    from,
  };
}

/** A password, and who is told what, cross no network in clear unless somebody says so. */
function tlsOf({ protocol, hostname }: URL, insecure: boolean): MailSettings['tls'] {
  if (protocol === 'smtps:') return insecure ? 'implicitUnchecked' : 'implicit';
  if (isLoopback(hostname)) return 'none';
  return insecure ? 'unchecked' : 'required';
}
