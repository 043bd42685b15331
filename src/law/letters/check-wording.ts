import type { LetterElement } from './letter-schema.js';
import { placeholdersOf, strayBraces, wordingLines } from './wording.js';

/** What is wrong with a wording. `element`: a required one is missing, or could be left out. */
export type WordingFault =
  | { readonly fault: 'braces' }
  | { readonly fault: 'title' }
  | { readonly fault: 'unknown'; readonly placeholder: string }
  | { readonly fault: 'missing' | 'optional'; readonly element: LetterElement };

/**
 * Whether a wording may stand: only known placeholders, and every required element where nothing can leave it out.
 * @param known placeholders of the kind
 */
export function wordingFaults(
  text: string,
  elements: readonly LetterElement[],
  known: ReadonlySet<string>,
): WordingFault[] {
  const lines = wordingLines(text);
  const [first] = lines;
  const surely = new Set(lines.filter(({ optional }) => !optional).flatMap((line) => line.placeholders));
  const anywhere = new Set(placeholdersOf(text));
  return [
    ...(strayBraces(text) ? [{ fault: 'braces' as const }] : []),
    ...(first?.kind === 'title' ? [] : [{ fault: 'title' as const }]),
    ...[...anywhere]
      .filter((name) => !known.has(name))
      .map((placeholder) => ({ fault: 'unknown' as const, placeholder })),
    ...elements.flatMap((element): WordingFault[] => {
      if (!anywhere.has(element.key)) return [{ fault: 'missing', element }];
      return surely.has(element.key) || element.ifKnown ? [] : [{ fault: 'optional', element }];
    }),
  ];
}
