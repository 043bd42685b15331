import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { queryClient } from '../../api/query-client.js';
import type { Place } from '../../shell/place.js';

const DRAFTS = 'report-prose-draft';
queryClient.setQueryDefaults([DRAFTS], { gcTime: Infinity });

interface ProseDraft {
  /** Absent: the text is as it was saved. */
  readonly draft: string | undefined;
  readonly change: (text: string | undefined) => void;
  /** Done with a text that was saved; what was typed meanwhile stays. */
  readonly saved: (text: string) => void;
}

/**
 * What is typed and not saved. It is kept beside what was read from the server, so that it is still there for whoever looks at
 * another page and comes back, and gone for whoever logs in next.
 */
export function useProseDraft({ code, year }: Place, section: string): ProseDraft {
  const queries = useQueryClient();
  const key = [DRAFTS, code, year, section];
  const [draft, setDraft] = useState(() => queries.getQueryData<string | null>(key) ?? undefined);
  const latest = useRef(draft);
  const change = (text: string | undefined): void => {
    latest.current = text;
    setDraft(text);
    queries.setQueryData<string | null>(key, text ?? null);
  };
  return {
    draft,
    change,
    saved: (text) => {
      if (latest.current === text || latest.current === undefined) change(undefined);
    },
  };
}
