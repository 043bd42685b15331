/** A register of documents, and what it says of a period. */
export type RegisterType = 'regulation' | 'normativeDocument';
export type DocumentPart = 'issued' | 'repealed' | 'inForce';

/** Items of table 二 that a register of documents can answer; 本年废止件数 counts every end of force (DOMAIN 11.12). */
export const DOCUMENT_ITEMS: ReadonlyMap<string, readonly [RegisterType, DocumentPart]> = new Map([
  ['regulations.issued', ['regulation', 'issued']],
  ['regulations.repealed', ['regulation', 'repealed']],
  ['regulations.inForce', ['regulation', 'inForce']],
  ['regulations.made', ['regulation', 'issued']],
  ['normativeDocuments.issued', ['normativeDocument', 'issued']],
  ['normativeDocuments.repealed', ['normativeDocument', 'repealed']],
  ['normativeDocuments.inForce', ['normativeDocument', 'inForce']],
  ['normativeDocuments.made', ['normativeDocument', 'issued']],
]);

export const isRegistered = (item: string): boolean => DOCUMENT_ITEMS.has(item);
