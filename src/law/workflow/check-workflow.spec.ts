import { describe, expect, it } from '@jest/globals';
import { DamagedLaw, type Planted } from '../../../test/support/damaged-law.js';
import { law } from '../law.js';
import { CASE_STAGES, WORKFLOW_EVENTS } from './keys.js';

const FILE = 'workflow/workflow.yaml';

const PLANTED: readonly Planted[] = [
  [
    'an unknown stage',
    'next: awaitingSupplement, suggested',
    'next: asleep, suggested',
    'events.supplementRequested.allowed.0.next',
    '无效选项',
  ],
  ['an unknown event', '  guided:\n', '  misguided:\n', 'events', '未知的键'],
  ['an unknown role', 'roles: [legal]', 'roles: [judge]', 'events.legalChecked.roles.0', '无效选项'],
  ['an unknown guard', 'guards: [reasonsAsked]', 'guards: [moonFull]', 'events.delayed.guards.0', '无效选项'],
  [
    'an unknown effect',
    'effects: [opens.fee]',
    'effects: [opens.door]',
    'events.feeNoticed.effects.0',
    '无效选项',
  ],
  [
    'a stage left out',
    '{ in: [awaitingSupplement], because: awaitingSupplement }',
    '{ in: [], because: awaitingSupplement }',
    'events.supplementRequested',
    '没有写明在阶段 awaitingSupplement 是否允许',
  ],
  [
    'a stage declared twice',
    '{ in: [awaitingFee], because: awaitingFee }',
    '{ in: [awaitingFee, received], because: awaitingFee }',
    'events.supplementRequested',
    '阶段 received 写了 2 次',
  ],
  [
    'a role left out',
    'notFor: [legal, reporter, supervisor, auditor, admin]',
    'notFor: [legal, reporter, supervisor, auditor]',
    'events.signed',
    '角色 admin 应当恰好在 roles 或 notFor 中写一次，现在是 0 次',
  ],
  [
    'a stage that nothing leads to',
    'next: returned }',
    'next: served }',
    'stages.returned',
    '没有任何环节能够到达这一阶段',
  ],
  ['an event twice', '  guided:\n', '  withdrawn: {}\n  guided:\n', '', '同一处的同一个键写了两次'],
  [
    'a condition to stay that is none',
    'stays: feeOwed',
    'stays: feeWaived',
    'events.feePaid.allowed.0.stays',
    '期望 "feeOwed"',
  ],
  [
    'a guard without its sentence',
    '  extensionLeft:\n',
    '  extensionGone:\n',
    'guards.extensionLeft',
    '缺少这一项',
  ],
  [
    'a refusal that nothing uses',
    'refusals:\n',
    'refusals:\n  idle: { reason: 无事, remedy: 无需办理。 }\n',
    'refusals.idle',
    '没有被任何环节使用',
  ],
  [
    'a refusal that is not there',
    'because: notReturned',
    'because: notRetired',
    'events.servedAgain.refused',
    '没有名为 notRetired 的拒绝理由',
  ],
];

describe('the table of the workflow', () => {
  it.each(PLANTED)('%s is complained of with its place', (_, text, replacement, path, reason) => {
    expect(new DamagedLaw().plant(FILE, text, replacement).problems()).toContainEqual({
      file: FILE,
      path,
      reason: expect.stringContaining(reason),
    });
  });

  it('has a cell for every event in every stage', () => {
    const { workflow } = law();
    const cells = WORKFLOW_EVENTS.flatMap((event) => CASE_STAGES.map((stage) => workflow.cell(event, stage)));
    expect(cells).toHaveLength(42 * 13);
    for (const cell of cells) if (!cell.allowed) expect(cell.sentence.remedy).toMatch(/。$/);
  });

  it('names the events of the ledger as the vocabulary does', () => {
    const { workflow, terms } = law();
    for (const [type, { label }] of Object.entries(terms.caseEvents))
      expect([type, workflow.label(type as 'extended')]).toEqual([type, label]);
  });
});
