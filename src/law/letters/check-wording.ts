import type { LetterElement } from './letter-schema.js';
import { strayBraces, wordingLines } from './wording.js';

/** What is wrong with a wording, and in which line. `element`: a required one is missing, or could be left out. */
export type WordingFault =
  | { readonly fault: 'title' }
  | { readonly fault: 'braces'; readonly line: number }
  | { readonly fault: 'unknown'; readonly placeholder: string; readonly line: number }
  | { readonly fault: 'missing'; readonly element: LetterElement }
  | { readonly fault: 'optional'; readonly element: LetterElement; readonly line: number };

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
  return [
    ...(first?.kind === 'title' ? [] : [{ fault: 'title' as const }]),
    ...lines
      .filter((line) => strayBraces(line.text))
      .map(({ number }) => ({ fault: 'braces' as const, line: number })),
    ...lines.flatMap(({ placeholders, number }) =>
      placeholders
        .filter((name) => !known.has(name))
        .map((placeholder) => ({ fault: 'unknown' as const, placeholder, line: number })),
    ),
    ...elements.flatMap((element): WordingFault[] => {
      const naming = lines.filter(({ placeholders }) => placeholders.includes(element.key));
      const [where] = naming;
      if (!where) return [{ fault: 'missing', element }];
      const surely = element.ifKnown || naming.some(({ optional }) => !optional);
      return surely ? [] : [{ fault: 'optional', element, line: where.number }];
    }),
  ];
}
