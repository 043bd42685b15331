import type { Proceeding } from '../api/types.js';

/** What came of it, as the columns of table 四 have it. */
export type Verdict = NonNullable<Proceeding['result']> | 'pending';

/** A sign beside the word, so that it is not told by the colour alone. */
const SIGNS: Readonly<Record<Verdict, string>> = { upheld: '＝', corrected: '✕', other: '○', pending: '…' };

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
};

export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span className={`verdict verdict-${verdict}`}>
      <span aria-hidden="true">{SIGNS[verdict]}</span>
      {VERDICT_LABELS[verdict]}
    </span>
  );
}
