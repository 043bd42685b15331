import type { LawDataProblems } from '../law-data-error.js';
import type { LawFile } from '../law-files.js';
import { ROLES } from '../vocabularies/keys.js';
import { CASE_STAGES, type CaseStage } from './keys.js';
import type { EventRule, WorkflowFile } from './workflow-schema.js';

type Add = (path: string, reason: string) => void;

/** Every stage is declared once for an event, allowed or refused; every role may record it or may not. */
function checkEvent(name: string, rule: EventRule, refusals: WorkflowFile['refusals'], add: Add): void {
  const declared = [...rule.allowed, ...rule.refused].flatMap((one) => one.in);
  for (const stage of CASE_STAGES) {
    const times = declared.filter((one) => one === stage).length;
    if (times === 0) add(`events.${name}`, `没有写明在阶段 ${stage} 是否允许`);
    if (times > 1) add(`events.${name}`, `阶段 ${stage} 写了 ${times} 次`);
  }
  for (const role of ROLES) {
    const times = [...rule.roles, ...rule.notFor].filter((one) => one === role).length;
    if (times !== 1)
      add(`events.${name}`, `角色 ${role} 应当恰好在 roles 或 notFor 中写一次，现在是 ${times} 次`);
  }
  for (const { because } of rule.refused) {
    if (!Object.hasOwn(refusals, because)) add(`events.${name}.refused`, `没有名为 ${because} 的拒绝理由`);
  }
}

function unreachable({ first, events }: WorkflowFile): CaseStage[] {
  const reached = new Set<CaseStage>([first]);
  const rules = Object.values(events).flatMap((rule) => rule.allowed);
  for (;;) {
    const more = rules.flatMap(({ in: from, next }) =>
      next !== undefined && !reached.has(next) && from.some((stage) => reached.has(stage)) ? [next] : [],
    );
    if (more.length === 0) return CASE_STAGES.filter((stage) => !reached.has(stage));
    more.forEach((stage) => reached.add(stage));
  }
}

/** The table is whole: no combination is left out, nothing unknown is named, and every stage can be reached. */
export function checkWorkflow({ file, data }: LawFile<WorkflowFile>, problems: LawDataProblems): void {
  const add: Add = (path, reason) => {
    problems.add(file, path, reason);
  };
  for (const [name, rule] of Object.entries(data.events)) checkEvent(name, rule, data.refusals, add);
  for (const stage of unreachable(data)) add(`stages.${stage}`, '没有任何环节能够到达这一阶段');
  const used = Object.values(data.events).flatMap((rule) => rule.refused.map(({ because }) => because));
  for (const name of Object.keys(data.refusals)) {
    if (!used.includes(name)) add(`refusals.${name}`, '没有被任何环节使用');
  }
}
