import type { CaseEventType } from '../../law/vocabularies/keys.js';
import type { Vocabulary } from './choices.js';

interface ColumnBase {
  readonly heading: string;
  /** Place in the record, or in the entry of its list: `applicant.type`, `carriedIn.0`. */
  readonly path: string;
  /** What the template says about the column. */
  readonly note: string;
  readonly required?: true;
  /** In characters of half width. */
  readonly width: number;
  /** Other headings by which registers in use call the column. */
  readonly aliases?: readonly string[];
  /** The column belongs to the first event of this type; `path` is inside the event. */
  readonly event?: CaseEventType;
}

export type Column = ColumnBase &
  (
    | { readonly kind: 'text' | 'reference' | 'date' | 'number' | 'references' }
    /** `open`: other texts than those of the list are passed on as they are. */
    | { readonly kind: 'choice'; readonly vocabulary: Vocabulary; readonly open?: true }
  );

type Options = Partial<Pick<ColumnBase, 'required' | 'width' | 'aliases' | 'event'>>;
type Maker = (heading: string, path: string, note: string, options?: Options) => Column;

export const text: Maker = (heading, path, note, options = {}) => ({
  kind: 'text',
  heading,
  path,
  note,
  width: 18,
  ...options,
});

/** The reference of a record: spaces around it never matter. */
export const reference: Maker = (heading, path, note, options = {}) => ({
  kind: 'reference',
  heading,
  path,
  note,
  width: 16,
  ...options,
});

export const references: Maker = (heading, path, note, options = {}) => ({
  kind: 'references',
  heading,
  path,
  note,
  width: 22,
  ...options,
});

export const date: Maker = (heading, path, note, options = {}) => ({
  kind: 'date',
  heading,
  path,
  note,
  width: 13,
  ...options,
});

export const number: Maker = (heading, path, note, options = {}) => ({
  kind: 'number',
  heading,
  path,
  note,
  width: 12,
  ...options,
});

export const choice = (
  heading: string,
  path: string,
  vocabulary: Vocabulary,
  note: string,
  options: Options & { open?: true } = {},
): Column => ({ kind: 'choice', heading, path, vocabulary, note, width: 18, ...options });
