import { useEffect, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** Heading of a page; names the browser tab, too. */
export function PageHead({ title, lead, actions }: Props) {
  useEffect(() => {
    document.title = `${title} · 政府信息公开申请与年报`;
  }, [title]);
  return (
    <header className="page-head">
      <div>
        <h1>{title}</h1>
        {lead !== undefined && <p className="page-lead">{lead}</p>}
      </div>
      {actions !== undefined && <div className="page-actions">{actions}</div>}
    </header>
  );
}
