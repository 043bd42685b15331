import { BUREAU } from '../people.js';
import type { AuditedChange, AuditStage } from './changes.js';

interface Where {
  readonly at: string;
  readonly caseOf: (stage: AuditStage) => string;
}

const SECRET = '申请人李某某的病历';

/** Reviews and lawsuits: what is logged, and every step. */
export const proceedingChanges = ({ at, caseOf }: Where): readonly AuditedChange[] => [
  {
    route: 'POST /api/v1/agencies/:code/reviews',
    action: 'proceeding.logged',
    chain: BUREAU.code,
    call: (stage) =>
      stage.admin.post(`${at}/reviews`, { ref: 'R-1', applications: [caseOf(stage)], filedOn: '2026-03-16' }),
  },
  {
    route: 'POST /api/v1/agencies/:code/reviews/:ref/events',
    action: 'proceeding.step',
    chain: BUREAU.code,
    call: ({ admin }) =>
      admin.send({
        method: 'POST',
        url: `/api/v1${at}/reviews/R-1/events`,
        headers: { 'if-match': '"1"' },
        payload: { type: 'notAccepted', on: '2026-03-16', reason: SECRET },
      }),
    secrets: [SECRET],
  },
  {
    route: 'POST /api/v1/agencies/:code/lawsuits',
    action: 'proceeding.logged',
    chain: BUREAU.code,
    call: ({ admin }) => admin.post(`${at}/lawsuits`, { ref: 'L-1', route: 'direct', filedOn: '2026-03-16' }),
  },
  {
    route: 'POST /api/v1/agencies/:code/lawsuits/:ref/events',
    action: 'proceeding.step',
    chain: BUREAU.code,
    call: ({ admin }) =>
      admin.send({
        method: 'POST',
        url: `/api/v1${at}/lawsuits/L-1/events`,
        headers: { 'if-match': '"1"' },
        payload: { type: 'docketed', on: '2026-03-16', docketNo: '（2026）某行初1号' },
      }),
  },
];
