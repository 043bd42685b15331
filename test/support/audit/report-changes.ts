import { law } from '../../../src/law/law.js';
import { addPerson, COUNTY } from '../people.js';
import type { Visitor } from '../http.js';
import { PROSE } from '../report-office.js';
import type { AuditedChange, AuditStage } from './changes.js';

const REASON = '王馆长说可以不写';
const at = `/agencies/${COUNTY.code}`;
const report = `${at}/reports/2025`;

/** Whoever submits does not approve. */
async function approver({ app, admin }: AuditStage): Promise<Visitor> {
  return app.logIn(await addPerson(app, admin, COUNTY.code, 'approver', ['approver']));
}

/** All that the report needs to be submitted. */
async function complete({ admin }: AuditStage): Promise<void> {
  await admin.put(`${report}/reasons`, { finding: 'scope.unusual', reason: REASON });
  for (const { key } of law().figureItems('2021'))
    await admin.put(`${at}/years/2025/figures/${key}`, { value: 0 });
  for (const [key, value] of Object.entries(PROSE))
    await admin.put(`${at}/years/2025/figures/narrative.${key}`, { value });
}

/** The life of an annual report, from its draft to its correction. */
export const REPORT_CHANGES: readonly AuditedChange[] = [
  {
    route: 'POST /api/v1/agencies/:code/reports',
    action: 'annualReport.opened',
    chain: COUNTY.code,
    call: ({ admin }) => admin.post(`${at}/reports`, { year: 2025, scope: 'own' }),
  },
  {
    route: 'PUT /api/v1/agencies/:code/reports/:year/reasons',
    action: 'annualReport.reasonGiven',
    chain: COUNTY.code,
    call: ({ admin }) =>
      admin.put(`${report}/reasons`, { finding: 'figures.supplied:coercion.decisions', reason: REASON }),
    secrets: [REASON],
  },
  {
    route: 'POST /api/v1/agencies/:code/reports/:year/submit',
    action: 'annualReport.submitted',
    chain: COUNTY.code,
    call: async (stage) => {
      await complete(stage);
      return stage.admin.post(`${report}/submit`, {});
    },
  },
  {
    route: 'POST /api/v1/agencies/:code/reports/:year/return',
    action: 'annualReport.returned',
    chain: COUNTY.code,
    call: ({ admin }) => admin.post(`${report}/return`, { reason: REASON }),
    secrets: [REASON],
  },
  {
    route: 'POST /api/v1/agencies/:code/reports/:year/approve',
    action: 'annualReport.approved',
    chain: COUNTY.code,
    by: 'approver',
    call: async (stage) => {
      await stage.admin.post(`${report}/submit`, {});
      return (await approver(stage)).post(`${report}/approve`, {});
    },
  },
  {
    route: 'POST /api/v1/agencies/:code/reports/:year/publish',
    action: 'annualReport.published',
    chain: COUNTY.code,
    call: ({ admin }) => admin.post(`${report}/publish`, { signedBy: '李签批' }),
    secrets: ['李签批'],
  },
  {
    route: 'POST /api/v1/agencies/:code/reports/:year/correct',
    action: 'annualReport.opened',
    chain: COUNTY.code,
    call: ({ admin }) => admin.post(`${report}/correct`, { note: REASON }),
    secrets: [REASON],
  },
  {
    route: 'POST /api/v1/agencies/:code/reports/:year/discard',
    action: 'annualReport.discarded',
    chain: COUNTY.code,
    call: async ({ admin }) => {
      const discarded = await admin.post(`${report}/discard`, {});
      // What is recorded next is let through while a correction is open.
      await admin.post(`${report}/correct`, { note: REASON });
      return discarded;
    },
  },
  {
    route: 'PUT /api/v1/agencies/:code/years/:year/collection/deadline',
    action: 'annualReport.deadlineSet',
    chain: COUNTY.code,
    call: ({ admin }) => admin.put(`${at}/years/2025/collection/deadline`, { dueOn: '2026-01-20' }),
  },
  {
    route: 'POST /api/v1/agencies/:code/years/:year/report-batches',
    action: 'report.batchOrdered',
    chain: COUNTY.code,
    call: ({ admin }) => admin.post(`${at}/years/2025/report-batches`, {}),
  },
  {
    route: 'POST /api/v1/agencies/:code/years/:year/opening-adjustments',
    action: 'opening.adjusted',
    chain: COUNTY.code,
    call: ({ admin }) =>
      admin.post(`${at}/years/2026/opening-adjustments`, {
        kind: 'takeover',
        deltas: { naturalPerson: 1 },
        reason: REASON,
        basis: '某文件',
      }),
    secrets: [REASON],
  },
  {
    route: 'POST /api/v1/agencies/:code/years/:year/opening',
    action: 'opening.takenOver',
    chain: COUNTY.code,
    call: async ({ admin }) => {
      const page = (await admin.get(`${at}/reports/2024.html?scope=own`)).rawPayload;
      return admin.sendForm(`${at}/years/2025/opening`, page, '年报.html', {});
    },
  },
];
