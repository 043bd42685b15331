import type { LightMyRequestResponse } from 'fastify';
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

/** What is done with letters, in an order in which each succeeds. */
export const letterChanges = ({ at, caseAt, keep }: Means): AuditedChange[] => [
  {
    route: 'PUT /api/v1/agencies/:code/letter-settings',
    action: 'letterSettings.changed',
    chain: BUREAU.code,
    call: ({ admin }) =>
      admin.put(`${at}/letter-settings`, {
        sealName: null,
        contact: null,
        onlineFiling: null,
        reviewBody: null,
        court: '丙县人民法院',
        series: { answer: '丙教公开', notice: '丙教公开告', letter: '丙教公开函' },
      }),
  },
  {
    route: 'PUT /api/v1/agencies/:code/letter-templates/:kind',
    action: 'letterTemplate.adapted',
    chain: BUREAU.code,
    call: ({ admin }) => admin.put(`${at}/letter-templates/receipt`, { text: null }),
  },
  {
    route: 'POST /api/v1/agencies/:code/cases/:caseNo/letters',
    action: 'letter.drafted',
    chain: BUREAU.code,
    call: (stage) =>
      keep(
        stage,
        'letter',
        stage.admin.post(`${caseAt(stage)}/letters`, {
          kind: 'receipt',
          particulars: { materials: '王小明的身份证复印件' },
        }),
      ),
    secrets: ['王小明的身份证复印件'],
  },
  {
    route: 'POST /api/v1/agencies/:code/cases/:caseNo/letter-previews',
    action: 'letter.previewed',
    chain: BUREAU.code,
    call: async (stage) => {
      const templates = await stage.admin.get(`${at}/letter-templates`);
      const [receipt] = templates.json<{ standard: string }[]>();
      const body = { kind: 'receipt', text: receipt!.standard };
      return stage.admin.post(`${caseAt(stage)}/letter-previews`, body);
    },
  },
  {
    route: 'GET /api/v1/agencies/:code/cases/:caseNo/letters/:id',
    action: 'letter.read',
    chain: BUREAU.code,
    call: (stage) => stage.admin.get(`${caseAt(stage)}/letters/${stage.made.get('letter')}`),
  },
  {
    route: 'GET /api/v1/agencies/:code/cases/:caseNo/letters/:id/files/:format',
    action: 'letter.read',
    chain: BUREAU.code,
    call: (stage) => stage.admin.get(`${caseAt(stage)}/letters/${stage.made.get('letter')}/files/html`),
  },
  {
    route: 'POST /api/v1/agencies/:code/cases/:caseNo/letters/:id/issue',
    action: 'letter.issued',
    chain: BUREAU.code,
    call: (stage) => stage.admin.post(`${caseAt(stage)}/letters/${stage.made.get('letter')}/issue`, {}),
  },
  {
    route: 'POST /api/v1/agencies/:code/cases/:caseNo/letters/:id/void',
    action: 'letter.voided',
    chain: BUREAU.code,
    call: (stage) =>
      stage.admin.post(`${caseAt(stage)}/letters/${stage.made.get('letter')}/void`, {
        reason: '王小明的名字写错',
      }),
    secrets: ['王小明的名字写错'],
  },
];
