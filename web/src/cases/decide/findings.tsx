import type { OutcomePreview } from '../../api/types.js';

/** What the server says of the answer as it is typed so far. */
export function Findings({
  refusals,
  warnings,
  others,
}: Pick<OutcomePreview, 'refusals' | 'warnings' | 'others'>) {
  if (refusals.length + warnings.length + others.length === 0) return null;
  return (
    <section className="decide-findings" aria-label="核对" role="status">
      {refusals.map(({ code, message }) => (
        <p key={`${code} ${message}`} className="finding-refusal">
          <b>✕ 不能登记</b>
          {message}
        </p>
      ))}
      {warnings.map(({ code, message }) => (
        <p key={`${code} ${message}`} className="finding-warning">
          <b>！ 请留意</b>
          {message}
        </p>
      ))}
      {others.length > 0 && (
        <p>
          <b>不另计数</b>
          {others.map(({ label }) => label).join('、')}
        </p>
      )}
    </section>
  );
}
