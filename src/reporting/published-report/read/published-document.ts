/** One cell of a table as it is printed. Merged cells stand in every place that they cover as the same object. */
export interface TextCell {
  readonly text: string;
}

/** Row by row; a place that no cell covers is undefined. */
export type TextTable = readonly (readonly (TextCell | undefined)[])[];

export type PublishedBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A line of which nobody knows whether it is prose or a row of a table; tabs part what stands apart. */
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: TextTable };

/** A report as any office may have published it, whatever its format: text and tables in the order of the document. */
export interface PublishedDocument {
  /** What the file says its title is, which may be the name of a web page. */
  readonly title?: string;
  readonly blocks: readonly PublishedBlock[];
}
