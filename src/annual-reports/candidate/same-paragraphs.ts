import { createHash } from 'node:crypto';
import type { SameParagraph } from '../../reporting/annual-report/submission-findings.js';
import { proseOf } from '../../reporting/annual-report/submission-findings.js';
import type { Section } from '../../reporting/render/report-document.js';

/** Shorter ones say what everybody says. */
const SHORTEST = 30;

export interface Paragraph {
  readonly section: string;
  readonly text: string;
  readonly sha256: string;
}

const comparable = (text: string): string => text.replace(/\s/g, '');

/** The paragraphs that an agency wrote itself and that are long enough to be copied. */
export function ownParagraphs(sections: readonly Section[], own: readonly string[]): Paragraph[] {
  return sections
    .filter(({ key }) => own.includes(key))
    .flatMap((section) =>
      proseOf(section)
        .filter((text) => Array.from(comparable(text)).length >= SHORTEST)
        .map((text) => ({
          section: section.key,
          text,
          sha256: createHash('sha256').update(comparable(text)).digest('hex'),
        })),
    );
}

/** Those that also stand elsewhere. @param found where, by hash */
export const sameParagraphs = (
  paragraphs: readonly Paragraph[],
  found: ReadonlyMap<string, string>,
): SameParagraph[] =>
  paragraphs.flatMap(({ section, text, sha256 }) => {
    const where = found.get(sha256);
    return where === undefined ? [] : [{ section, text, where }];
  });
