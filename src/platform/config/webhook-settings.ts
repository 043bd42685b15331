import { z } from 'zod';
import { isLoopback } from './loopback.js';

/** A gateway that is told of notifications, and sends them on by SMS or otherwise. */
export interface WebhookSettings {
  readonly url: string;
  /** Signs what is sent. */
  readonly secret: string;
}

const EXAMPLE = 'https://gateway.example.gov.cn/gongkai';
const SHORTEST_SECRET = 32;

const isGateway = (text: string): boolean =>
  URL.canParse(text) &&
  ['http:', 'https:'].includes(new URL(text).protocol) &&
  new URL(text).username === '' &&
  new URL(text).hash === '';

export const WEBHOOK_VARIABLES = {
  GONGKAI_WEBHOOK_URL: z
    .string()
    .refine(isGateway, `应为网关的网址，不含用户名和密码，例如 ${EXAMPLE}`)
    .optional(),
  GONGKAI_WEBHOOK_SECRET: z
    .string()
    .min(SHORTEST_SECRET, `不能少于 ${SHORTEST_SECRET} 个字符，可用 openssl rand -hex 32 生成`)
    .optional(),
  GONGKAI_WEBHOOK_INSECURE: z.enum(['on', 'off'], '应为 on 或 off').optional(),
};

interface Variables {
  readonly GONGKAI_WEBHOOK_URL?: string | undefined;
  readonly GONGKAI_WEBHOOK_SECRET?: string | undefined;
  readonly GONGKAI_WEBHOOK_INSECURE?: string | undefined;
}

export function webhookProblems({
  GONGKAI_WEBHOOK_URL: url,
  GONGKAI_WEBHOOK_SECRET: secret,
  GONGKAI_WEBHOOK_INSECURE: insecure,
}: Variables): string[] {
  if (url !== undefined && secret === undefined)
    return [
      'GONGKAI_WEBHOOK_SECRET：设置了网关，还须填写签名用的密钥（不少于 32 个字符，可用 openssl rand -hex 32 生成）。',
    ];
  if (url === undefined && secret !== undefined)
    return [`GONGKAI_WEBHOOK_URL：填写了签名用的密钥，还须设置网关的网址，例如 ${EXAMPLE}。`];
  if (url === undefined || insecure === 'on' || !isGateway(url)) return [];
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' || isLoopback(hostname)) return [];
  return [
    'GONGKAI_WEBHOOK_URL：不在本机的网关应使用 https，否则手机号码等以明文传送；' +
      '确在受控的内网中，可设置 GONGKAI_WEBHOOK_INSECURE=on。',
  ];
}

export function webhookOf({
  GONGKAI_WEBHOOK_URL: url,
  GONGKAI_WEBHOOK_SECRET: secret,
}: Variables): WebhookSettings | undefined {
  return url === undefined || secret === undefined ? undefined : { url, secret };
}
