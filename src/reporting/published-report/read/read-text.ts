import type { PublishedDocument } from './published-document.js';

/** Plain text: which lines are rows of a table is told by what they say, further on. */
export function readText(text: string): PublishedDocument {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\f\v\u2028\u2029]/);
  return { blocks: lines.filter((line) => line.trim() !== '').map((line) => ({ kind: 'line', text: line })) };
}
