import type { ContestedGrounds, ContestedLine } from '../api/types.js';

export const COLUMNS = [
  { key: 'contested', label: '被争议' },
  { key: 'upheld', label: '维持' },
  { key: 'corrected', label: '纠正' },
  { key: 'other', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
] as const;
export type Tally = Pick<ContestedGrounds['total'], (typeof COLUMNS)[number]['key']>;

/** What was contested, with the lines that it adds up. */
export interface Outcome extends Tally {
  readonly outcome: ContestedLine['outcome'];
  readonly label: string;
  readonly lines: readonly ContestedLine[];
}

const NONE: Tally = { contested: 0, upheld: 0, corrected: 0, other: 0, pending: 0 };

const sumOf = (lines: readonly Tally[]): Tally =>
  lines.reduce<Tally>(
    (sum, line) => ({
      contested: sum.contested + line.contested,
      upheld: sum.upheld + line.upheld,
      corrected: sum.corrected + line.corrected,
      other: sum.other + line.other,
      pending: sum.pending + line.pending,
    }),
    NONE,
  );

/** By what was contested; what was lost on most stands first, then what was contested most. */
export function outcomesOf(lines: readonly ContestedLine[]): Outcome[] {
  const found = new Map<string, ContestedLine[]>();
  for (const line of lines) found.set(line.outcome, [...(found.get(line.outcome) ?? []), line]);
  return [...found.values()]
    .flatMap((own) => {
      const [first] = own;
      return first === undefined
        ? []
        : [{ outcome: first.outcome, label: first.outcomeLabel, lines: own, ...sumOf(own) }];
    })
    .sort((a, b) => b.corrected - a.corrected || b.contested - a.contested);
}
