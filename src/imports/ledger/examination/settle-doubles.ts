import type { ExaminationState } from './examination-state.js';
import { keyText } from './known-register.js';
import type { UniqueKey } from './record-keys.js';

const CODES = {
  caseNo: ['caseNo.duplicate', 'caseNo', '案号'],
  figure: ['figure.duplicate', 'item', '数据'],
  opening: ['opening.duplicate', 'year', '期初数'],
  document: ['document.duplicate', 'title', '文件'],
} as const satisfies Record<UniqueKey['kind'], readonly [string, string, string]>;

/** Refuses the second record of an agency with the same case number, figure, opening or document. */
export function settleDoubles(state: ExaminationState): void {
  const seen = new Map<string, number>();
  for (const { ordinal, kind, key, shown } of state.uniqueKeys) {
    const text = `${kind}\n${keyText({ agency: state.entries.owner(ordinal) ?? '', key })}`;
    const first = seen.get(text);
    if (first === undefined) {
      seen.set(text, ordinal);
      continue;
    }
    const [code, field, name] = CODES[kind];
    state.refuse(ordinal, code, field, { name, value: shown, earlier: state.placeOf(first) });
  }
}
