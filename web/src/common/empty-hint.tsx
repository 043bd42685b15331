import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** What to do next. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Says that there is nothing yet, and what to do about it. */
export function EmptyHint({ title, children, action }: Props) {
  return (
    <div className="empty-hint">
      <p className="empty-hint-title">{title}</p>
      <p>{children}</p>
      {action}
    </div>
  );
}
