import { DomainError } from '../../law/domain-error.js';

/** What is refused because the register has moved since a report was submitted, and what helps. */
const REFUSALS = {
  approve: {
    since: '送审以后',
    then: '送审时',
    refused: '没有批准。请退回，由年报人员核对后重新送审。',
  },
  discard: {
    since: '原来的一版送审以后',
    then: '在原来的一版里',
    refused: '没有撤销更正：撤销以后，公布的数与登记就不一致了。请把登记改回，或者把这份更正送审。',
  },
} as const;
export type MovedStep = keyof typeof REFUSALS;

/**
 * @param cell as people call it
 * @param before with its verb, as 计 1 件
 */
export function moved(step: MovedStep, cell: string, before: string, after: string): DomainError {
  const { since, then, refused } = REFUSALS[step];
  return new DomainError(
    'report.moved',
    `${since}登记有变动，${cell}${then}${before}，现在${after}，${refused}`,
    { cell },
  );
}
