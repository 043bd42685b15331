import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  /** Brings the place into sight whenever it changes to something; null: nothing happened. */
  readonly when: unknown;
  readonly children: ReactNode;
}

/** What the button far below in a long form led to, and what is said above it. */
export function InSight({ when, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (when !== null) place.current?.scrollIntoView({ block: 'center' });
  }, [when]);
  return <div ref={place}>{children}</div>;
}
