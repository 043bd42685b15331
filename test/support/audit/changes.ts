import type { LightMyRequestResponse } from 'fastify';
import type { AuditAction } from '../../../src/platform/audit/actions.js';
import { PROGRAM } from '../../../src/platform/audit/audit-entry.js';
import { AuditTrail } from '../../../src/platform/audit/audit-trail.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { CALENDAR_CHANGES } from './calendar-changes.js';
import type { TestApp, Visitor } from '../http.js';
import { ADMIN, TODAY } from '../http.js';
import { newCase } from '../new-case.js';
import { attachmentChanges } from './attachment-changes.js';
import { intakeChanges } from './intake-changes.js';
import { addPerson, BUREAU, COUNTY } from '../people.js';
import type { Credentials } from '../people.js';
import { keep } from './keep-made.js';
import { ownAccount } from './own-account-changes.js';
import { proceedingChanges } from './proceeding-changes.js';
import { letterChanges } from './letter-changes.js';
import { NOTIFICATION_CHANGES } from './notification-changes.js';
import { REPORT_CHANGES } from './report-changes.js';
import { SHEET_CHANGES } from './sheet-changes.js';

/** Who does what to whom, made before anything is called. */
export interface AuditStage {
  readonly app: TestApp;
  readonly admin: Visitor;
  /** A person of the bureau whose own session, password and second factor are changed. */
  readonly person: Credentials;
  /** Of the county: a supervisor, who may be let see cases. */
  readonly supervisor: Credentials;
  /** Numbers of what was made on the way, by name. */
  readonly made: Map<string, string>;
}

/** A call of a route that succeeds, and the entry that it has to leave. */
export interface AuditedChange {
  readonly route: string;
  readonly action: AuditAction;
  /** Code of the agency whose chain it is; null: the installation's. */
  readonly chain: string | null;
  /** Username in the entry; absent: `admin`. */
  readonly by?: string;
  readonly call: (stage: AuditStage) => Promise<LightMyRequestResponse>;
  /** Words that must stand nowhere in the chain: personal data, and reasons. */
  readonly secrets?: readonly string[];
}

export async function setStage(app: TestApp): Promise<AuditStage> {
  const admin = await app.logIn();
  await admin.post('/agencies', COUNTY);
  await admin.post('/agencies', BUREAU);
  const person = await addPerson(app, admin, BUREAU.code, 'person', ['clerk']);
  await addPerson(app, admin, BUREAU.code, 'other', ['clerk']);
  const supervisor = await addPerson(app, admin, COUNTY.code, 'super', ['supervisor']);
  return { app, admin, person, supervisor, made: new Map() };
}

const at = `/agencies/${BUREAU.code}`;
const caseAt = (stage: AuditStage): string => `${at}/cases/${encodeURIComponent(stage.made.get('case')!)}`;

/** An entry with a reason: nothing that belongs to no agency has one so far. */
export function recordReason(app: TestApp, agencyId: number | null, reason: string): Promise<number> {
  return app.app.get(SystemTransaction).run((manager) =>
    app.app.get(AuditTrail).record(manager, agencyId, {
      actor: PROGRAM,
      action: 'register.exported',
      subject: { kind: 'register', id: '*' },
      reason,
    }),
  );
}

const later = '2026-06-30';

/** In an order in which each succeeds. Every changing route, and every audited reading, has its line. */
export const CHANGES: readonly AuditedChange[] = [
  {
    route: 'POST /api/v1/session',
    action: 'session.opened',
    chain: null,
    call: ({ app }) => app.send({ method: 'POST', url: '/api/v1/session', payload: ADMIN }),
  },
  {
    route: 'POST /api/v1/agencies',
    action: 'agency.added',
    chain: 'cc-9',
    call: ({ admin }) => admin.post('/agencies', { ...BUREAU, code: 'cc-9', name: '丙县司法局' }),
  },
  {
    route: 'POST /api/v1/agencies/:code/changes',
    action: 'agency.renamed',
    chain: BUREAU.code,
    call: ({ admin }) =>
      admin.post(`${at}/changes`, { kind: 'renamed', on: '2026-01-05', basis: '某文件', name: '丙县教体局' }),
  },
  {
    route: 'PUT /api/v1/agencies/:code/single-person-office',
    action: 'office.declared',
    chain: BUREAU.code,
    call: ({ admin }) => admin.put(`${at}/single-person-office`, { basis: '编制一人' }),
  },
  {
    route: 'POST /api/v1/agencies/:code/users',
    action: 'person.added',
    chain: BUREAU.code,
    call: ({ admin }) => admin.post(`${at}/users`, { username: 'new', name: '赵丽颖子', roles: ['legal'] }),
    secrets: ['赵丽颖子'],
  },
  {
    route: 'PATCH /api/v1/agencies/:code/users/:username',
    action: 'person.changed',
    chain: BUREAU.code,
    call: ({ admin }) => admin.patch(`${at}/users/new`, { roles: ['clerk', 'legal'] }),
  },
  {
    route: 'POST /api/v1/agencies/:code/users/:username/password',
    action: 'password.reset',
    chain: BUREAU.code,
    call: ({ admin }) => admin.post(`${at}/users/new/password`, {}),
  },
  {
    route: 'DELETE /api/v1/agencies/:code/users/:username/second-factor',
    action: 'secondFactor.removed',
    chain: BUREAU.code,
    call: ({ admin }) => admin.delete(`${at}/users/new/second-factor`),
  },
  {
    route: 'POST /api/v1/agencies/:code/deputies',
    action: 'deputy.appointed',
    chain: BUREAU.code,
    call: (stage) =>
      keep(
        stage,
        'deputy',
        stage.admin.post(`${at}/deputies`, { username: 'person', deputy: 'other', from: TODAY, to: later }),
      ),
  },
  {
    route: 'DELETE /api/v1/agencies/:code/deputies/:id',
    action: 'deputy.ended',
    chain: BUREAU.code,
    call: ({ admin, made }) => admin.delete(`${at}/deputies/${made.get('deputy')}`),
  },
  {
    route: 'POST /api/v1/agencies/:code/supervision-grants',
    action: 'supervision.granted',
    chain: BUREAU.code,
    call: (stage) =>
      keep(
        stage,
        'grant',
        stage.admin.post(`${at}/supervision-grants`, {
          username: 'super',
          basis: '督办通知',
          from: TODAY,
          to: later,
        }),
      ),
  },
  {
    route: 'DELETE /api/v1/agencies/:code/supervision-grants/:id',
    action: 'supervision.ended',
    chain: BUREAU.code,
    call: ({ admin, made }) => admin.delete(`${at}/supervision-grants/${made.get('grant')}`),
  },
  {
    route: 'POST /api/v1/agencies/:code/tokens',
    action: 'token.issued',
    chain: BUREAU.code,
    call: (stage) =>
      keep(
        stage,
        'token',
        stage.admin.post(`${at}/tokens`, { name: '接口', roles: ['clerk'], expiresOn: later }),
      ),
  },
  {
    route: 'DELETE /api/v1/agencies/:code/tokens/:id',
    action: 'token.revoked',
    chain: BUREAU.code,
    call: ({ admin, made }) => admin.delete(`${at}/tokens/${made.get('token')}`),
  },
  ...CALENDAR_CHANGES,
  {
    route: 'POST /api/v1/agencies/:code/documents',
    action: 'document.added',
    chain: BUREAU.code,
    call: (stage) =>
      keep(
        stage,
        'document',
        stage.admin.post(`${at}/documents`, { type: 'regulation', title: '办法', issuedOn: '2025-01-01' }),
      ),
  },
  {
    route: 'PUT /api/v1/agencies/:code/documents/:id/ending',
    action: 'document.ended',
    chain: BUREAU.code,
    call: ({ admin, made }) =>
      admin.put(`${at}/documents/${made.get('document')}/ending`, {
        endedOn: '2025-02-01',
        endedHow: 'repealed',
      }),
  },
  {
    route: 'PUT /api/v1/agencies/:code/documents/declarations/:type',
    action: 'register.declared',
    chain: BUREAU.code,
    call: ({ admin }) => admin.put(`${at}/documents/declarations/regulation`, { completeFrom: '2020-01-01' }),
  },
  {
    route: 'POST /api/v1/agencies/:code/report-builds',
    action: 'report.ordered',
    chain: BUREAU.code,
    call: ({ admin }) => admin.post(`${at}/report-builds`, { year: 2025, formats: ['json'] }),
  },
  {
    route: 'PUT /api/v1/agencies/:code/settings/:name',
    action: 'setting.changed',
    chain: BUREAU.code,
    call: ({ admin }) => admin.put(`${at}/settings/redoRule`, { value: 'newCase', reason: '与上级口径一致' }),
    secrets: ['与上级口径一致'],
  },
  {
    route: 'PUT /api/v1/agencies/:code/disposals/:kind/:word',
    action: 'disposal.placed',
    chain: BUREAU.code,
    call: ({ admin }) =>
      admin.put(`${at}/disposals/lawsuit/${encodeURIComponent('驳回起诉')}`, {
        column: 'upheld',
        from: '2026-01-01',
        reason: '王小明案后统一',
      }),
    secrets: ['王小明案后统一'],
  },
  {
    route: 'PUT /api/v1/agencies/:code/years/:year/figures/:item',
    action: 'figure.put',
    chain: BUREAU.code,
    call: ({ admin }) => admin.put(`${at}/years/2025/figures/licensing.decisions`, { value: 5 }),
  },
  {
    route: 'POST /api/v1/agencies/:code/imports',
    action: 'register.imported',
    chain: BUREAU.code,
    call: ({ admin }) =>
      admin.upload(
        `${at}/imports`,
        JSON.stringify({ kind: 'application', ref: 'I1', ...newCase() }),
        '欧阳金丝雀.jsonl',
      ),
  },
  {
    route: 'GET /api/v1/agencies/:code/register.:format',
    action: 'register.exported',
    chain: BUREAU.code,
    call: ({ admin }) => admin.get(`${at}/register.jsonl`),
  },
  {
    route: 'POST /api/v1/agencies/:code/register.:format',
    action: 'register.exported',
    chain: BUREAU.code,
    call: ({ admin }) => admin.post(`${at}/register.xlsx`, { scope: 'own', reason: '移交档案馆王馆长' }),
    secrets: ['移交档案馆王馆长'],
  },
  {
    route: 'POST /api/v1/agencies/:code/cases',
    action: 'case.received',
    chain: BUREAU.code,
    call: (stage) => keep(stage, 'case', stage.admin.post(`${at}/cases`, newCase()), 'caseNo'),
  },
  {
    route: 'POST /api/v1/agencies/:code/cases/searches',
    action: 'applicant.searched',
    chain: BUREAU.code,
    call: ({ admin }) => admin.post(`${at}/cases/searches`, { phone: '13912347788' }),
  },
  ...intakeChanges(at, BUREAU.code),
  {
    route: 'POST /api/v1/agencies/:code/cases/:caseNo/reveals',
    action: 'applicant.revealed',
    chain: BUREAU.code,
    call: (stage) => stage.admin.post(`${caseAt(stage)}/reveals`, { reason: '电话联系王小明' }),
    secrets: ['电话联系王小明'],
  },
  {
    route: 'POST /api/v1/agencies/:code/cases/:caseNo/outcome-previews',
    action: 'outcome.previewed',
    chain: BUREAU.code,
    call: (stage) => stage.admin.post(`${caseAt(stage)}/outcome-previews`, { outcome: 'granted' }),
  },
  {
    route: 'POST /api/v1/agencies/:code/cases/:caseNo/fee-proposals',
    action: 'fee.proposed',
    chain: BUREAU.code,
    call: (stage) => stage.admin.post(`${caseAt(stage)}/fee-proposals`, { by: 'item' }),
  },
  {
    route: 'POST /api/v1/agencies/:code/cases/:caseNo/events',
    action: 'case.event',
    chain: BUREAU.code,
    call: (stage) =>
      stage.admin.send({
        method: 'POST',
        url: `/api/v1${caseAt(stage)}/events`,
        headers: { 'if-match': '"1"' },
        payload: { type: 'extended', on: '2026-03-16', workingDays: 5 },
      }),
  },
  ...REPORT_CHANGES,
  // Once the report is being corrected: what is accepted would stand against its first submission.
  ...SHEET_CHANGES,
  ...proceedingChanges({ at, caseOf: (stage) => stage.made.get('case')! }),
  ...attachmentChanges({ at, caseAt, keep }),
  ...letterChanges({ at, caseAt, keep }),
  {
    route: 'PUT /api/v1/agencies/:code/cases/:caseNo/assignee',
    action: 'case.assigned',
    chain: BUREAU.code,
    call: (stage) =>
      stage.admin.put(`${caseAt(stage)}/assignee`, { username: 'other', reason: '王小明来电' }),
    secrets: ['王小明来电'],
  },
  {
    route: 'POST /api/v1/agencies/:code/users/:username/hand-over',
    action: 'cases.handedOver',
    chain: BUREAU.code,
    call: ({ admin }) => admin.post(`${at}/users/other/hand-over`, { to: 'person', reason: '产假期间移交' }),
    secrets: ['产假期间移交'],
  },
  {
    route: 'POST /api/v1/agencies/:code/audit/entries/:sequence/reveals',
    action: 'audit.reasonRead',
    chain: BUREAU.code,
    call: async (stage) => {
      const { admin } = stage;
      await admin.post(`${caseAt(stage)}/reveals`, { reason: '再次联系王小明' });
      const found = await admin.get(`${at}/audit/entries?action=applicant.revealed`);
      const { sequence } = found.json<{ items: { sequence: number }[] }>().items[0]!;
      return admin.send({ method: 'POST', url: `/api/v1${at}/audit/entries/${sequence}/reveals` });
    },
    secrets: ['再次联系王小明'],
  },
  {
    route: 'POST /api/v1/audit/entries/:sequence/reveals',
    action: 'audit.reasonRead',
    chain: null,
    call: async ({ app, admin }) => {
      const sequence = await recordReason(app, null, '王小明的数据');
      return admin.send({ method: 'POST', url: `/api/v1/audit/entries/${sequence}/reveals` });
    },
    secrets: ['王小明的数据'],
  },
  ...NOTIFICATION_CHANGES,
  ...ownAccount(),
  {
    route: 'DELETE /api/v1/demonstration',
    action: 'demonstration.removed',
    chain: null,
    call: ({ admin }) => admin.delete('/demonstration'),
  },
];
