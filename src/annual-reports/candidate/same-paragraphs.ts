import { createHash } from 'node:crypto';
import type { SameParagraph } from '../../reporting/annual-report/submission-findings.js';
import { proseOf } from '../../reporting/annual-report/submission-findings.js';
import type { ReportDocument } from '../../reporting/render/report-document.js';

/** Shorter ones say what everybody says. */
const SHORTEST = 30;

export interface Paragraph {
  readonly section: string;
  readonly text: string;
  /** Of what is left without figures, punctuation and the agency's name: neither a template nor a changed comma hides a copy. */
  readonly sha256: string;
  /** As paragraphs were kept at first: of every character but white space. */
  readonly exactSha256: string;
}

const withoutSpace = (text: string): string => text.replace(/\s/g, '');
const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What two offices with one template have in common. */
const comparable = (text: string, agencyName: string): string =>
  withoutSpace(text)
    .replaceAll(withoutSpace(agencyName), '')
    .normalize('NFKC')
    .replace(/[^\p{L}]/gu, '');

/** The paragraphs that an agency wrote itself and that are long enough to be copied. */
export function ownParagraphs(
  { agencyName, sections }: Pick<ReportDocument, 'agencyName' | 'sections'>,
  own: readonly string[],
): Paragraph[] {
  return sections
    .filter(({ key }) => own.includes(key))
    .flatMap((section) =>
      proseOf(section)
        .filter((text) => Array.from(withoutSpace(text)).length >= SHORTEST)
        .map((text) => ({
          section: section.key,
          text,
          sha256: sha256Of(comparable(text, agencyName)),
          exactSha256: sha256Of(withoutSpace(text)),
        })),
    );
}

/** Those that also stand elsewhere. @param found where, by hash */
export const sameParagraphs = (
  paragraphs: readonly Paragraph[],
  found: ReadonlyMap<string, string>,
): SameParagraph[] =>
  paragraphs.flatMap(({ section, text, sha256, exactSha256 }) => {
    const where = found.get(sha256) ?? found.get(exactSha256);
    return where === undefined ? [] : [{ section, text, where }];
  });
