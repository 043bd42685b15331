import { useCallback, useEffect, useRef, useState } from 'react';
import type { IntakeChecks } from '../api/types.js';
import { draftOf, similarOf, type IntakeFields } from './intake-form.js';
import { saveDraft } from './queries.js';
import type { SimilarQuery } from '../api/types.js';

/** After the last key: soon enough to lose next to nothing, late enough to send no letter by letter. */
const PAUSE_MS = 700;

export interface KeptDraft {
  /** What the server says of what was typed; undefined before anything was. */
  readonly checks: IntakeChecks | undefined;
  readonly similar: SimilarQuery | undefined;
  readonly failed: boolean;
  /** The form was changed. */
  readonly changed: (fields: IntakeFields) => void;
  /** Saves nothing more, and waits for what is under way: what comes of the form must come last. */
  readonly settle: () => Promise<void>;
}

/** Keeps what is typed on the server, sealed, and brings back what it says to it. */
export function useKeptDraft(code: string): KeptDraft {
  const [checks, setChecks] = useState<IntakeChecks>();
  const [similar, setSimilar] = useState<SimilarQuery>();
  const [failed, setFailed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(Promise.resolve());
  const save = useCallback(
    (fields: IntakeFields): void => {
      setSimilar(similarOf(fields));
      running.current = running.current.then(async () => {
        try {
          setChecks(await saveDraft(code, draftOf(fields)));
          setFailed(false);
        } catch {
          // What is typed stays in the form; the line beside it says that it is not kept.
          setFailed(true);
        }
      });
    },
    [code],
  );
  const changed = useCallback(
    (fields: IntakeFields): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        save(fields);
      }, PAUSE_MS);
    },
    [save],
  );
  const settle = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    await running.current;
  }, []);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return { checks, similar, failed, changed, settle };
}
