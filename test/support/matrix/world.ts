import type { Client } from 'pg';
import { ledgerSource } from '../../../src/imports/ledger-source.js';
import { ImportsService } from '../../../src/imports/imports.service.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { ROLES } from '../../../src/law/vocabularies/keys.js';
import type { Role } from '../../../src/law/vocabularies/keys.js';
import { TestApp } from '../http.js';
import type { TestAppOptions, Visitor } from '../http.js';

/** How an agency stands to the one whose accounts ask. */
export const RELATIONS = ['own', 'subordinate', 'superior', 'sibling', 'foreign', 'absent'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Three levels and a tree beside them. Every code, and every text below, occurs nowhere else. */
export const CODES: Readonly<Record<Relation, string>> = {
  own: 'qo-own',
  subordinate: 'qb-below',
  superior: 'qt-above',
  sibling: 'qs-beside',
  foreign: 'qf-elsewhere',
  absent: 'qa-nowhere',
};
const BELOW_SIBLING = 'qc-cousin';
const BELOW_FOREIGN = 'qd-afar';
const PARENTS: readonly (readonly [string, string | undefined])[] = [
  [CODES.superior, undefined],
  [CODES.own, CODES.superior],
  [CODES.sibling, CODES.superior],
  [CODES.subordinate, CODES.own],
  [BELOW_SIBLING, CODES.sibling],
  [CODES.foreign, undefined],
  [BELOW_FOREIGN, CODES.foreign],
];
export const AGENCIES = PARENTS.map(([code]) => code);

/** A number that only the figures of this agency have. */
export const figureOf = (code: string): number => 7_310_000 + AGENCIES.indexOf(code) * 137 + 11;
/** What the answers must not show of an agency that is closed to the caller. */
export const canariesOf = (code: string): string[] => [
  code,
  `${code.slice(0, 2)}名`,
  `${code.slice(0, 2)}-records`,
  String(figureOf(code)),
];

/** The number of a case that is not answered yet. */
export const openCaseOf = (code: string): string => `${code.slice(0, 2)}-records〔2024〕A2号`;

/** References of its review and of its lawsuit. */
export const proceedingOf = (code: string, kind: 'review' | 'lawsuit'): string =>
  `${code.slice(0, 2)}-records-${kind === 'review' ? 'R1' : 'L1'}`;

/** The number of one that was answered. */
export const answeredCaseOf = (code: string): string => `${code.slice(0, 2)}-records〔2024〕A1号`;

function recordsOf(code: string, parent: string | undefined): object[] {
  const mark = `${code.slice(0, 2)}-records`;
  const agency = code;
  return [
    {
      kind: 'agency',
      code,
      name: `${code.slice(0, 2)}名机关`,
      level: 'county',
      agencyKind: 'government',
      parent,
    },
    ...['A1', 'A2'].map((ref) => ({
      kind: 'application',
      ref: `${mark}-${ref}`,
      agency,
      caseNo: `${mark}〔2024〕${ref}号`,
      applicant: { type: 'naturalPerson', name: `${mark}人`, idNumber: mark, phone: mark, address: mark },
      channel: 'online',
      receivedOn: '2024-03-05',
      description: `${mark} 批复`,
      ...(ref === 'A1' && {
        decision: {
          outcome: 'granted',
          documentNo: `${mark}号`,
          delivery: 'electronic',
          dispatchedOn: '2024-03-20',
        },
      }),
    })),
    {
      kind: 'review',
      ref: `${mark}-R1`,
      agency,
      application: `${mark}-A1`,
      caseNumber: mark,
      acceptedOn: '2024-05-06',
      concludedOn: '2024-06-01',
      result: 'upheld',
    },
    {
      kind: 'lawsuit',
      ref: `${mark}-L1`,
      agency,
      application: `${mark}-A1`,
      route: 'direct',
      docketNo: mark,
      acceptedOn: '2024-07-08',
    },
    { kind: 'figure', agency, year: 2024, item: 'licensing.decisions', value: figureOf(code), source: mark },
    { kind: 'figure', agency, year: 2024, item: 'narrative.other', value: `${mark}一段` },
    { kind: 'document', agency, type: 'regulation', title: `${mark}规章`, issuedOn: '2021-03-01' },
  ];
}

export interface Subject {
  /** Role, `installation`, or `nobody`. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Whether the account is bound to the agency that `own` names. */
  readonly bound: boolean;
  readonly username: string;
  password: string;
  visitor: Visitor | undefined;
}

export interface World {
  readonly app: TestApp;
  readonly subjects: readonly Subject[];
  readonly installation: Subject;
  /** What stands in every table of records of the agencies that are closed to `own`. */
  fingerprint(): Promise<string>;
  stop(): Promise<void>;
}

/** The whole application, its agencies, and an account of each role. */
export async function createWorld(options: TestAppOptions = {}): Promise<World> {
  const app = await TestApp.start({
    duties: 'separated',
    limits: { requestsAMinute: 1_000_000 },
    ...options,
  });
  const records = PARENTS.flatMap(([code, parent]) => recordsOf(code, parent));
  const text = records.map((record) => JSON.stringify(record)).join('\n');
  const source = await ledgerSource(Buffer.from(text));
  const { refused } = await app.app.get(ImportsService).importLedger({ source, mode: 'all' });
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  await withClient(app.database.superuserUrl, async (client) => {
    for (const code of AGENCIES) await keepReport(client, code);
  });
  const admin = await app.logIn();
  const subjects: Subject[] = [
    { name: 'nobody', roles: [], bound: false, username: '', password: '', visitor: undefined },
  ];
  for (const role of ROLES) subjects.push(await join(app, admin, CODES.own, role));
  const installation: Subject = {
    name: 'installation',
    roles: ['admin'],
    bound: false,
    username: 'admin',
    password: 'Correct-Horse-7',
    visitor: admin,
  };
  return {
    app,
    subjects,
    installation,
    fingerprint: () => fingerprint(app),
    stop: () => app.stop(),
  };
}

const NONE = { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 };

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const FILES: Readonly<Record<string, string>> = {
  docx: `${OFFICE}.wordprocessingml.document`,
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
};

/** A published report with its snapshot and its documents, in which the agency is named. */
async function keepReport(client: Client, code: string): Promise<void> {
  const mark = `${code.slice(0, 2)}-records`;
  const content = JSON.stringify({
    agency: { code, name: `${code.slice(0, 2)}名机关` },
    preparedBy: { username: mark, name: mark },
    document: {
      agencyName: `${code.slice(0, 2)}名机关`,
      titleLine: '2024年年度报告',
      year: 2024,
      sections: [],
    },
    tables: {
      period: { from: '2024-01-01', to: '2024-12-31' },
      proactive: {},
      applications: { columns: [], rows: [] },
      proceedings: { review: NONE, suitDirect: NONE, suitAfterReview: NONE },
    },
    cases: [],
    proceedings: [],
    children: [],
  });
  await client.query(
    `with kept as (select id, encode(sha256(convert_to($2, 'UTF8')), 'hex') as hash from agency where code = $1),
          report as (insert into annual_report
                       (agency_id, year, version, scope, edition, state, attempt, sha256, carried_out, opened_at)
                     select id, 2024, 1, 'own', '2021', 'published', 1, hash, '{0,0,0,0,0,0,0}', now() from kept),
          snapshot as (insert into annual_report_snapshot (agency_id, year, version, attempt, sha256, content, recorded_at)
                       select id, 2024, 1, 1, hash, $2, now() from kept)
     insert into annual_report_file (agency_id, year, version, attempt, format, name, media_type, sha256, bytes, made_at)
     select id, 2024, 1, 1, format, $3 || '.' || format, media_type, encode(sha256(convert_to($3, 'UTF8')), 'hex'),
            convert_to($3, 'UTF8'), now()
       from kept, unnest($4::text[], $5::text[]) file (format, media_type)`,
    [code, content, mark, Object.keys(FILES), Object.values(FILES)],
  );
}

/** A new account that has changed its one-time password. */
export async function join(
  app: TestApp,
  admin: Visitor,
  code: string,
  role: Role,
  username = `${code.slice(0, 2)}.${role}`,
): Promise<Subject> {
  const added = await admin.post(`/agencies/${code}/users`, { username, name: '某人', roles: [role] });
  const { oneTimePassword } = added.json<{ oneTimePassword: string }>();
  const visitor = await app.logIn({ username, password: oneTimePassword });
  const password = 'Blue-Lantern-11';
  await visitor.put('/session/password', { current: oneTimePassword, new: password });
  return { name: role, roles: [role], bound: true, username, password, visitor };
}

const CLOSED = [CODES.superior, CODES.sibling, BELOW_SIBLING, CODES.foreign, BELOW_FOREIGN];

function fingerprint(app: TestApp): Promise<string> {
  return withClient(app.database.superuserUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id'
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`,
    );
    const sums: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ sum: string }>(
        `select '${name} ' || count(*) || ' ' || md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum
           from ${name} t where agency_id in (select id from agency where code = any($1))`,
        [CLOSED],
      );
      sums.push(rows[0]!.sum);
    }
    const { rows } = await client.query('select * from agency where code = any($1) order by id', [CLOSED]);
    return [...sums, JSON.stringify(rows)].join('\n');
  });
}
