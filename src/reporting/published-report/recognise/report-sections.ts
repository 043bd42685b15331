import type { ReportEdition } from '../../../law/editions/edition.js';
import { METHOD_HEADING } from '../../annual-report/method-note.js';
import type { PublishedDocument } from '../read/published-document.js';
import { compact, exactly, numberingOf } from './labels.js';
import { editionLabels } from './edition-labels.js';

export interface ReportSection {
  readonly key: string;
  /** As the edition prints it. */
  readonly heading: string;
  /** As the report prints it; undefined where no heading was found. */
  readonly printed: string | undefined;
  /** Everything that is no table, without white space (a line a paragraph) and in plain forms: `,` for ，and `;` for ；. */
  readonly prose: string;
  readonly tables: number;
}

interface OpenSection {
  readonly printed: string;
  prose: string;
  tables: number;
}

/** （单位：件） behind a heading. */
const REMARK = /[(（][^()（）]{0,20}[)）]\s*$/;

/** Numbers in prose are told by their digits alone, so that a comma is always the end of a clause. */
const proseOf = (text: string): string => compact(text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, ''));

/** A table of contents stands in front: what comes under the same heading last, and is not empty, is the section. */
const lastWritten = (sections: readonly OpenSection[]): OpenSection | undefined =>
  sections.findLast(({ prose, tables }) => prose !== '' || tables > 0) ?? sections.at(-1);

/** The sections of the edition, found by their headings; of one that stands twice (in a table of contents too), the real one. */
export function reportSections(document: PublishedDocument, edition: ReportEdition): ReportSection[] {
  const labels = editionLabels(edition).sections;
  const found = new Map<string, OpenSection[]>();
  let open: OpenSection | undefined;
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      if (open) open.tables += 1;
      continue;
    }
    if (block.text.trim() === METHOD_HEADING) {
      // What the product explains of the figures is not the agency's prose.
      open = undefined;
      continue;
    }
    const section = exactly(labels, block.text) ?? exactly(labels, block.text.replace(REMARK, ''));
    const known = found.get(section?.key ?? '');
    // Without its number a heading that was there already is the caption of a table.
    if (!section || (known && numberingOf(block.text) === '')) {
      // A line of a text may go on in the next one; a paragraph ends where it ends.
      if (open) open.prose += proseOf(block.text) + (block.kind === 'paragraph' ? '\n' : '');
      continue;
    }
    open = { printed: block.text.trim(), prose: '', tables: 0 };
    found.set(section.key, [...(known ?? []), open]);
  }
  return edition.sections.map(({ key, heading }) => {
    const one = lastWritten(found.get(key) ?? []);
    return { key, heading, printed: one?.printed, prose: one?.prose ?? '', tables: one?.tables ?? 0 };
  });
}
