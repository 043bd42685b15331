import type { CaseWorkload } from '../api/types.js';

/** How the work stands today. */
export function WorkloadLine({ workload }: { readonly workload: CaseWorkload }) {
  const { open, overdue, today, week, waiting } = workload;
  const figures: readonly (readonly [label: string, count: number, urgent?: boolean])[] = [
    ['已逾期', overdue, overdue > 0],
    ['今日到期', today, today > 0],
    ['七日内到期', week],
    ['等待申请人', waiting],
    ['未办结', open],
  ];
  return (
    <dl className="summary workload" aria-label={`${workload.on} 的办理情况`}>
      {figures.map(([label, count, urgent]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={urgent === true ? 'due-over' : undefined}>{count} 件</dd>
        </div>
      ))}
    </dl>
  );
}
