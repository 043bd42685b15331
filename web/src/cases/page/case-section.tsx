import type { ReactNode, Ref } from 'react';

/** One part of the page about a case, a landmark of its own. */
export function CaseSection({
  title,
  actions,
  ref,
  children,
}: {
  readonly title: string;
  /** For a section that takes the focus after a dialog. */
  readonly ref?: Ref<HTMLElement>;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section
      className="page-section case-card"
      aria-label={title}
      {...(ref !== undefined && { ref, tabIndex: -1 })}
    >
      <header className="section-head">
        <h2>{title}</h2>
        {actions}
      </header>
      {children}
    </section>
  );
}
