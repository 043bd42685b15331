import { isIP } from 'node:net';
import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { mailOf, mailProblems, MAIL_VARIABLES, type MailSettings } from './mail-settings.js';
import { webhookOf, webhookProblems, WEBHOOK_VARIABLES, type WebhookSettings } from './webhook-settings.js';
import { PROCESS_VARIABLES, processProblems } from './process-settings.js';
import { wholeNumber } from './whole-number.js';

/** What the environment says, checked. */
export interface Config {
  readonly production: boolean;
  readonly port: number;
  /** Absolute. */
  readonly dataDir: string;
  /** Application role; absent: the embedded server. */
  readonly databaseUrl?: string | undefined;
  /** Role that owns the schema; absent: `databaseUrl`. */
  readonly databaseOwnerUrl?: string | undefined;
  /** Role that sees every row and changes none; absent: `databaseOwnerUrl`, where that one does. */
  readonly databaseBackupUrl?: string | undefined;
  /** How long one statement may take before whoever asked is told to come back. */
  readonly databaseTimeoutSeconds: number;
  /** Absent: jobs run inside the process. */
  readonly redisUrl?: string | undefined;
  /** https makes the session cookie secure. */
  readonly publicUrl?: string | undefined;
  /** Addresses and networks of reverse proxies whose X-Forwarded-For is believed; others' is not. */
  readonly trustedProxies: readonly string[];
  readonly adminPassword?: string | undefined;
  /** Keys for personal data, the current one first; absent with `dataKeyFile` absent: a file in the data folder. */
  readonly dataKey?: string | undefined;
  /** Absolute. */
  readonly dataKeyFile?: string | undefined;
  /** Absolute; the Ed25519 key that signs the heads of the audit trail. */
  readonly auditKeyFile: string;
  /** Absolute; the file that the signed heads are added to. */
  readonly auditAnchors: string;
  /** Whoever works on a job for so long without a sign of life has died. */
  readonly jobLeaseSeconds: number;
  /** A register with more cases than this leaves the system only with a reason. */
  readonly exportReasonAbove: number;
  /** Absolute; files of cases, outside of whatever is served. */
  readonly attachmentFolder: string;
  /** Bytes of one attachment. */
  readonly attachmentBytes: number;
  readonly scanPolicy: 'require' | 'warn' | 'off';
  /** Who looks for viruses; absent with the policy `off` only. */
  readonly scanner?: Scanner | undefined;
  /** Whether an empty database gets the demonstration agencies: never in production. */
  readonly demo: boolean;
  readonly duties: 'separated' | 'combined';
  /** Rules of passwords: GB/T 22239 or OWASP ASVS. */
  readonly passwordProfile: 'djbh' | 'asvs';
  /** Absolute; a folder with the agency's own licensed fonts. */
  readonly fontDir?: string | undefined;
  /** Where notifications are sent to by e-mail; absent: nowhere. */
  readonly mail?: MailSettings | undefined;
  /** The gateway that notifications are handed to; absent: none. */
  readonly webhook?: WebhookSettings | undefined;
  /** One JSON object a line, for programs, or lines for people. */
  readonly log: 'json' | 'text';
  /** Whoever shows it may read the metrics from another machine; absent: nobody. */
  readonly metricsToken?: string | undefined;
  /** How long a server that is told to stop says at /ready that it does, before it takes no more. */
  readonly drainSeconds: number;
  /** A register that was not backed up for so long says so; 0: never, since others back it up. */
  readonly backupDays: number;
}

export type Scanner =
  | { readonly clamd: { readonly host: string; readonly port: number } | { readonly path: string } }
  | { readonly command: string };

/** All that is wrong with the environment, a Chinese sentence each. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`环境变量有误，服务没有启动：\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

function url(what: string, example: string, ...protocols: string[]): z.ZodType<string | undefined> {
  const fits = (text: string): boolean => URL.canParse(text) && protocols.includes(new URL(text).protocol);
  return z.string().refine(fits, `应为${what}，例如 ${example}`).optional();
}

const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    rest.length === 0 &&
    longest > 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest))
  );
};

/** Absent: nobody. */
const networks = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .refine(
    (list) => list.every(isNetwork),
    '应为反向代理的 IP 地址或网段，用逗号分隔，例如 127.0.0.1,10.0.0.0/8',
  );

const postgresUrl = url(
  ' PostgreSQL 连接地址',
  'postgres://user:password@127.0.0.1:5432/gongkai',
  'postgres:',
  'postgresql:',
);

const oneOf = <T extends string>(...values: [T, ...T[]]): z.ZodType<T | undefined> =>
  z.enum(values, `应为 ${values.join(' 或 ')}`).optional();

/** A socket, or host and port. */
const CLAMD = /^(\/.+|[^\s/:]+:\d{1,5}|\[[0-9a-fA-F:]+\]:\d{1,5})$/;

const environment = z.object({
  NODE_ENV: z.string().optional(),
  PORT: wholeNumber({ from: 0, to: 65535, usual: 3000 }),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: postgresUrl,
  DATABASE_OWNER_URL: postgresUrl,
  DATABASE_BACKUP_URL: postgresUrl,
  DATABASE_TIMEOUT_SECONDS: wholeNumber({ from: 3, to: 3600, unit: '秒', usual: 45 }),
  REDIS_URL: url(' Redis 连接地址', 'redis://127.0.0.1:6379', 'redis:', 'rediss:'),
  PUBLIC_URL: url('对外访问的网址', 'https://gongkai.example.gov.cn', 'http:', 'https:'),
  TRUSTED_PROXIES: networks,
  GONGKAI_ADMIN_PASSWORD: z.string().max(200, '不能超过 200 个字符').optional(),
  GONGKAI_DATA_KEY: z.string().optional(),
  GONGKAI_DATA_KEY_FILE: z.string().optional(),
  GONGKAI_AUDIT_KEY_FILE: z.string().optional(),
  GONGKAI_AUDIT_ANCHORS: z.string().optional(),
  GONGKAI_EXPORT_REASON_ABOVE: wholeNumber({ from: 0, to: 999_999_999, usual: 1000 }),
  GONGKAI_JOB_LEASE_SECONDS: wholeNumber({ from: 2, to: 3600, unit: '秒', usual: 60 }),
  GONGKAI_ATTACHMENT_MB: wholeNumber({ from: 1, to: 200, unit: 'MB', usual: 50 }),
  GONGKAI_SCAN: oneOf('require', 'warn', 'off'),
  GONGKAI_CLAMD: z
    .string()
    .regex(CLAMD, '应为 clamd 的地址，例如 127.0.0.1:3310 或 /run/clamav/clamd.ctl')
    .optional(),
  GONGKAI_SCAN_COMMAND: z
    .string()
    .refine(isAbsolute, '应为查毒命令的绝对路径，例如 /usr/bin/clamdscan，文件路径会作为唯一的参数')
    .optional(),
  GONGKAI_DEMO: oneOf('on', 'off'),
  GONGKAI_DUTIES: oneOf('separated', 'combined'),
  GONGKAI_PASSWORD_PROFILE: oneOf('djbh', 'asvs'),
  FONT_DIR: z.string().optional(),
  ...MAIL_VARIABLES,
  ...WEBHOOK_VARIABLES,
  ...PROCESS_VARIABLES,
});

type Environment = z.infer<typeof environment>;

/** `NAME=` in a compose file means that the variable is not set. */
function withoutEmpty(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
}

/** The value is shown only where it cannot be a secret. */
function problem(issue: z.core.$ZodIssue, env: NodeJS.ProcessEnv): string {
  const name = String(issue.path[0]);
  const secret = /PASSWORD$|_URL$|_KEY$|_SECRET$|_TOKEN$/.test(name) && name !== 'PUBLIC_URL';
  return `${name}${secret ? '' : `=${env[name] ?? ''}`}：${issue.message}。`;
}

function parse(env: NodeJS.ProcessEnv): Environment {
  const result = environment.safeParse(withoutEmpty(env));
  const problems = result.success ? [] : result.error.issues.map((issue) => problem(issue, env));
  if (!env.DATABASE_URL && env.DATABASE_OWNER_URL) {
    problems.push('DATABASE_OWNER_URL：必须与 DATABASE_URL 同时设置（DATABASE_URL 是应用角色的连接地址）。');
  }
  const given = withoutEmpty(env);
  for (const faults of [keyProblems, scanProblems, processProblems, mailProblems, webhookProblems])
    problems.push(...faults(given));
  if (!result.success || problems.length > 0) throw new ConfigError(problems);
  return result.data;
}

/** A key made by chance in a data folder would not be there on the next machine that serves the same database. */
function keyProblems(env: Record<string, string | undefined>): string[] {
  const { GONGKAI_DATA_KEY: key, GONGKAI_DATA_KEY_FILE: file } = env;
  if (key !== undefined && file !== undefined) {
    return ['GONGKAI_DATA_KEY 与 GONGKAI_DATA_KEY_FILE 只能设置一个，请取消其中之一。'];
  }
  if (env.NODE_ENV !== 'production' || !env.DATABASE_URL || (key ?? file) !== undefined) return [];
  return [
    'GONGKAI_DATA_KEY_FILE：使用 DATABASE_URL 的数据库时必须提供个人信息的加密密钥。' +
      '请用 openssl rand -base64 32 生成，写入仅服务用户可读的文件（chmod 600），并妥善备份；丢失密钥就无法读取申请人的信息。',
  ];
}

/** Whoever demands that files are scanned has to say by what, and by one thing only. */
function scanProblems({
  GONGKAI_SCAN: policy,
  GONGKAI_CLAMD: clamd,
  GONGKAI_SCAN_COMMAND: command,
}: Record<string, string | undefined>): string[] {
  if (clamd !== undefined && command !== undefined)
    return ['GONGKAI_CLAMD 与 GONGKAI_SCAN_COMMAND 只能设置一个，请取消其中之一。'];
  if ((policy !== 'require' && policy !== 'warn') || (clamd ?? command) !== undefined) return [];
  return [
    `GONGKAI_SCAN=${policy}：需要查毒服务。请设置 GONGKAI_CLAMD（clamd 的地址）或者 GONGKAI_SCAN_COMMAND（查毒命令）。`,
  ];
}

function scannerOf({
  GONGKAI_CLAMD: clamd,
  GONGKAI_SCAN_COMMAND: command,
}: Environment): Scanner | undefined {
  if (command !== undefined) return { command };
  if (clamd === undefined) return undefined;
  if (clamd.startsWith('/')) return { clamd: { path: clamd } };
  const colon = clamd.lastIndexOf(':');
  const host = clamd.slice(0, colon).replace(/^\[|\]$/g, '');
  return { clamd: { host, port: Number(clamd.slice(colon + 1)) } };
}

/**
 * @throws ConfigError naming every variable that is wrong
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const read = parse(env);
  const production = read.NODE_ENV === 'production';
  const scanner = scannerOf(read);
  return {
    production,
    port: read.PORT,
    dataDir: resolve(read.DATA_DIR),
    databaseUrl: read.DATABASE_URL,
    databaseOwnerUrl: read.DATABASE_OWNER_URL,
    databaseBackupUrl: read.DATABASE_BACKUP_URL,
    databaseTimeoutSeconds: read.DATABASE_TIMEOUT_SECONDS,
    redisUrl: read.REDIS_URL,
    publicUrl: read.PUBLIC_URL,
    trustedProxies: read.TRUSTED_PROXIES,
    adminPassword: read.GONGKAI_ADMIN_PASSWORD,
    dataKey: read.GONGKAI_DATA_KEY,
    dataKeyFile: read.GONGKAI_DATA_KEY_FILE === undefined ? undefined : resolve(read.GONGKAI_DATA_KEY_FILE),
    auditKeyFile: resolve(read.GONGKAI_AUDIT_KEY_FILE ?? join(read.DATA_DIR, 'audit-key.pem')),
    auditAnchors: resolve(read.GONGKAI_AUDIT_ANCHORS ?? join(read.DATA_DIR, 'audit-anchors.jsonl')),
    jobLeaseSeconds: read.GONGKAI_JOB_LEASE_SECONDS,
    exportReasonAbove: read.GONGKAI_EXPORT_REASON_ABOVE,
    attachmentFolder: resolve(join(read.DATA_DIR, 'attachments')),
    attachmentBytes: read.GONGKAI_ATTACHMENT_MB * 1024 * 1024,
    scanPolicy: read.GONGKAI_SCAN ?? (scanner ? 'require' : 'off'),
    scanner,
    demo: !production && read.GONGKAI_DEMO !== 'off',
    duties: read.GONGKAI_DUTIES ?? (production ? 'separated' : 'combined'),
    passwordProfile: read.GONGKAI_PASSWORD_PROFILE ?? 'djbh',
    fontDir: read.FONT_DIR === undefined ? undefined : resolve(read.FONT_DIR),
    mail: mailOf(read),
    webhook: webhookOf(read),
    log: read.GONGKAI_LOG ?? (production ? 'json' : 'text'),
    metricsToken: read.GONGKAI_METRICS_TOKEN,
    drainSeconds: read.GONGKAI_DRAIN_SECONDS,
    backupDays: read.GONGKAI_BACKUP_DAYS,
  };
}
