const MERGE = /<(?:[\w.-]+:)?mergeCell\s[^>]*?ref\s*=\s*["']([^"']{1,30})["']/g;
const OVERLAP = 200;
/** As many as a sentence can usefully name. */
const ENOUGH = 5;

/**
 * References of the first merged ranges of a sheet. They stand after the rows in the file, so a quick look over the text
 * comes before the rows are read.
 */
export async function mergedRanges(chunks: AsyncIterable<Buffer>): Promise<string[]> {
  const found: string[] = [];
  let tail = '';
  for await (const chunk of chunks) {
    const text = tail + chunk.toString('latin1');
    let end = 0;
    if (text.includes('mergeCell')) {
      for (const match of text.matchAll(MERGE)) {
        if (found.length < ENOUGH) found.push(match[1] ?? '');
        end = match.index + match[0].length;
      }
    }
    tail = text.slice(Math.max(end, text.length - OVERLAP));
  }
  return found;
}
