import { plainText } from '../plain-text.js';

/** Of the 31 that a spreadsheet allows; the rest is for a number that tells equal names apart. */
const LONGEST = 27;

/** Names for worksheets: unique regardless of case, short enough and without the characters that are forbidden. */
export function sheetNames(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const cut = plainText(heading)
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, LONGEST);
    const base = plainText(cut).replace(/^[' ]+|[' ]+$/g, '') || '表';
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base}（${n}）`;
    taken.add(name.toLowerCase());
    return name;
  });
}
