import type { BatchRow, FailureRow } from './batches.repository.js';
import type { BatchHead, ReportBatchAnswer } from './batches.schemas.js';

export const isOver = ({ all, done, failed }: BatchRow): boolean => done + failed === all;

function stateOf(row: BatchRow): BatchHead['state'] {
  if (isOver(row)) return row.failed > 0 ? 'doneWithFailures' : 'done';
  return row.done + row.failed > 0 ? 'running' : 'waiting';
}

export function headOf(row: BatchRow): BatchHead {
  const { id, year, formats, all, done, failed, requestedBy, requestedAt } = row;
  return {
    id,
    year,
    formats: [...formats],
    state: stateOf(row),
    counts: { all, done, failed },
    percent: Math.floor((100 * (done + failed)) / all),
    requestedBy,
    requestedAt: requestedAt.toISOString(),
  };
}

/** Of a message that was given up only the code of the last error is known; its text may quote anything. */
const givenUp = (error: string | null): string =>
  `多次失败，已停止重试（${error ?? '原因不明'}）。请联系系统管理员用 gongkai jobs 查看原因，处理后重新执行。`;

export const answerOf = (row: BatchRow, failures: readonly FailureRow[]): ReportBatchAnswer => ({
  ...headOf(row),
  failures: failures.map(({ code, name, reason, error }) => ({
    agency: { code, name },
    reason: reason ?? givenUp(error),
  })),
});
