import type { LightMyRequestResponse } from 'fastify';
import { SAMPLES } from '../attachments/sample-files.js';
import { BUREAU } from '../people.js';
import type { AuditedChange, AuditStage } from './changes.js';

interface Means {
  readonly at: string;
  readonly caseAt: (stage: AuditStage) => string;
  readonly keep: (
    stage: AuditStage,
    name: string,
    answer: Promise<LightMyRequestResponse>,
  ) => Promise<LightMyRequestResponse>;
}

/** Files of the case that was taken in, and the registers that leave with it. */
export function attachmentChanges({ at, caseAt, keep }: Means): AuditedChange[] {
  return [
    {
      route: 'POST /api/v1/agencies/:code/cases/:caseNo/attachments',
      action: 'attachment.added',
      chain: BUREAU.code,
      call: (stage) =>
        keep(
          stage,
          'attachment',
          stage.admin.sendForm(`${caseAt(stage)}/attachments`, SAMPLES.pdf!, '欧阳金丝雀身份证.pdf', {
            kind: 'application',
          }),
        ),
      secrets: ['金丝雀身份证'],
    },
    {
      route: 'GET /api/v1/agencies/:code/cases/:caseNo/attachments/:id/content',
      action: 'attachment.read',
      chain: BUREAU.code,
      call: (stage) =>
        stage.admin.get(`${caseAt(stage)}/attachments/${stage.made.get('attachment')}/content`),
    },
    {
      route: 'POST /api/v1/agencies/:code/cases/:caseNo/attachments/:id/strike',
      action: 'attachment.struck',
      chain: BUREAU.code,
      call: (stage) =>
        stage.admin.post(`${caseAt(stage)}/attachments/${stage.made.get('attachment')}/strike`, {
          reason: 'wrongCase',
        }),
    },
    {
      route: 'GET /api/v1/agencies/:code/registers/applications.:format',
      action: 'caseRegister.exported',
      chain: BUREAU.code,
      call: ({ admin }) => admin.get(`${at}/registers/applications.html`),
    },
    {
      route: 'POST /api/v1/agencies/:code/registers/applications.:format',
      action: 'caseRegister.exported',
      chain: BUREAU.code,
      call: ({ admin }) => admin.post(`${at}/registers/applications.xlsx`, { reason: '王科长要的季报' }),
      secrets: ['王科长要的季报'],
    },
  ];
}
