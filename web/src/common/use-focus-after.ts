import { useEffect, useRef, type RefObject } from 'react';

interface FocusAfter<Place extends HTMLElement> {
  /** Where the focus goes; can take it by `tabIndex={-1}`. */
  readonly place: RefObject<Place | null>;
  readonly done: () => void;
}

/**
 * A dialog gives the focus back to the button that opened it. Where its deed takes that button away, whoever works by
 * keyboard would be sent to the top of the page: after `done` the focus goes to a place that stays.
 * @param open whether the dialog is open
 */
export function useFocusAfter<Place extends HTMLElement>(open: boolean): FocusAfter<Place> {
  const place = useRef<Place>(null);
  const isDone = useRef(false);
  useEffect(() => {
    if (open || !isDone.current) return;
    isDone.current = false;
    place.current?.focus();
  }, [open]);
  return {
    place,
    done: () => {
      isDone.current = true;
    },
  };
}
