import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { queryClient } from '../../api/query-client.js';
import type { Place } from '../../shell/place.js';

const DRAFTS = 'report-prose-draft';
queryClient.setQueryDefaults([DRAFTS], { gcTime: Infinity });

/** A text being written, and which saved text it was begun from. */
export interface ProseDraft {
  readonly text: string;
  readonly revision: number;
}

interface Drafting {
  /** Absent: the text is as it was saved. */
  readonly draft: ProseDraft | undefined;
  readonly change: (draft: ProseDraft | undefined) => void;
  /** Done with a text that was saved as this revision; what was typed meanwhile goes on from there. */
  readonly settle: (saved: ProseDraft) => void;
}

/**
 * What is typed and not saved. It is kept beside what was read from the server, so that it is still there for whoever looks at
 * another page and comes back, and gone for whoever logs in next.
 */
export function useProseDraft({ code, year }: Place, section: string): Drafting {
  const queries = useQueryClient();
  const key = [DRAFTS, code, year, section];
  const [draft, setDraft] = useState(() => queries.getQueryData<ProseDraft | null>(key) ?? undefined);
  const latest = useRef(draft);
  const change = (changed: ProseDraft | undefined): void => {
    latest.current = changed;
    setDraft(changed);
    queries.setQueryData<ProseDraft | null>(key, changed ?? null);
  };
  return {
    draft,
    change,
    settle: ({ text, revision }) => {
      const typed = latest.current;
      change(typed === undefined || typed.text === text ? undefined : { text: typed.text, revision });
    },
  };
}
