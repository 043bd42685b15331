import type { AuditAction } from '../../../src/platform/audit/actions.js';
import { newCase } from '../new-case.js';
import type { AuditedChange, AuditStage } from './changes.js';

/** Of the intake: what is not confirmed yet, what is only typed, what is looked for beside it, and what is split. */
export const intakeChanges = (at: string, chain: string): AuditedChange[] => [
  {
    route: 'POST /api/v1/agencies/:code/cases/similar',
    action: 'applicant.compared',
    chain,
    call: ({ admin }) => {
      const { applicant, description } = newCase();
      const { type, name, idNumber } = applicant as Record<string, string>;
      return admin.post(`${at}/cases/similar`, { applicant: { type, name, idNumber }, description });
    },
  },
  {
    route: 'PUT /api/v1/agencies/:code/intake-draft',
    action: 'draft.kept',
    chain,
    call: ({ admin }) => admin.put(`${at}/intake-draft`, { applicant: { name: '欧阳金丝雀' } }),
  },
  {
    route: 'DELETE /api/v1/agencies/:code/intake-draft',
    action: 'draft.discarded',
    chain,
    call: ({ admin }) => admin.delete(`${at}/intake-draft`),
  },
  {
    route: 'PUT /api/v1/agencies/:code/filters',
    action: 'filters.put',
    chain,
    call: ({ admin }) =>
      admin.put(`${at}/filters`, { filters: [{ name: '王小明的信件', filter: { channel: 'fax' } }] }),
    secrets: ['王小明的信件'],
  },
  {
    route: 'DELETE /api/v1/agencies/:code/filters',
    action: 'filters.put',
    chain,
    call: ({ admin }) => admin.delete(`${at}/filters`),
  },
  ...submissions(at, chain),
  {
    route: 'POST /api/v1/agencies/:code/cases/:caseNo/splits',
    action: 'case.split',
    chain,
    call: async (stage) => {
      const { admin } = stage;
      const taken = await admin.post(`${at}/cases`, newCase({ description: '两件事情' }));
      const { caseNo } = taken.json<{ caseNo: string }>();
      return admin.send({
        method: 'POST',
        url: `/api/v1${at}/cases/${encodeURIComponent(caseNo)}/splits`,
        headers: { 'if-match': '"1"' },
        payload: {
          guidedOn: '2026-03-10',
          refiledOn: '2026-03-11',
          original: 'withdrawn',
          parts: [{ description: '第一件事情' }, { description: '第二件事情' }],
        },
      });
    },
  },
];

/** What came unconfirmed, and what became of it. */
function submissions(at: string, chain: string): AuditedChange[] {
  const { receivedOn: _, ...submitted } = newCase();
  const came = async ({ admin }: AuditStage): Promise<string> =>
    String((await admin.post(`${at}/submissions`, submitted)).json<{ id: number }>().id);
  const change = (
    route: string,
    action: AuditAction,
    payload: object,
    secrets: readonly string[] = [],
  ): AuditedChange => ({
    route: `POST /api/v1/agencies/:code/submissions/:id/${route}`,
    action,
    chain,
    call: async (stage) => stage.admin.post(`${at}/submissions/${await came(stage)}/${route}`, payload),
    secrets,
  });
  return [
    {
      route: 'POST /api/v1/agencies/:code/submissions',
      action: 'submission.received',
      chain,
      call: ({ admin }) => admin.post(`${at}/submissions`, submitted),
    },
    change('reveals', 'applicant.revealed', { reason: '打电话给王小明' }, ['打电话给王小明']),
    change('confirmation', 'submission.confirmed', { on: '2026-03-10' }),
    change('dismissal', 'submission.dismissed', { as: 'inquiry', reason: '王小明只是问路' }, [
      '王小明只是问路',
    ]),
  ];
}
