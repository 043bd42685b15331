import { Link } from 'react-router';

export interface Count {
  readonly label: string;
  /** Put before the label for whoever hears the link alone, where another group has the same label. */
  readonly of?: string;
  readonly count: number;
  readonly to: string;
  /** A sign beside the word, so that the urgency is not told by colour alone. */
  readonly sign?: string;
  readonly tone?: 'late' | 'soon';
}

/** A number of cases, and the way to exactly these. */
export function CountCard({ label, of = '', count, to, sign, tone }: Count) {
  const className = ['count-card', count > 0 && tone !== undefined && `count-${tone}`]
    .filter(Boolean)
    .join(' ');
  return (
    <li className={className}>
      <Link to={to} aria-label={`${of}${label} ${count} 件`}>
        <span className="count-label">
          {sign !== undefined && count > 0 && (
            <span className="count-sign" aria-hidden="true">
              {sign}
            </span>
          )}
          {label}
        </span>
        <span className="count-number">
          {count}
          <i>件</i>
        </span>
      </Link>
    </li>
  );
}

/** Numbers of one kind under a heading. */
export function CountGroup({ title, counts }: { readonly title: string; readonly counts: readonly Count[] }) {
  return (
    <section className="count-group" aria-label={title}>
      <h2>{title}</h2>
      <ul className="count-cards">
        {counts.map((count) => (
          <CountCard key={count.label} {...count} />
        ))}
      </ul>
    </section>
  );
}
