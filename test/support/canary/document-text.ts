import JSZip from 'jszip';
import { readPdf } from '../../golden/read-pdf.js';

/** What somebody reads in a document, and what stands in it besides: its properties, and each of its parts unpacked. */
export async function documentText(bytes: Buffer): Promise<string> {
  const magic = bytes.subarray(0, 4).toString('latin1');
  if (magic === '%PDF') return bytes.toString('utf8') + (await pdfText(bytes));
  if (magic.startsWith('PK')) return zipText(bytes);
  return bytes.toString('utf8');
}

async function pdfText(bytes: Buffer): Promise<string> {
  const { pages, outline, title } = await readPdf(bytes);
  // A word may go over the end of a line: without the spaces it is whole again.
  return [title, ...outline, ...pages.map(({ text }) => text)].join('\n');
}

async function zipText(bytes: Buffer): Promise<string> {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(
    Object.values(files)
      .filter(({ dir }) => !dir)
      .map(async (file) => `${file.name}\n${await file.async('string')}`),
  );
  // A run of text may be cut into several elements.
  return parts.map((part) => `${part}\n${part.replace(/<[^>]*>/g, '')}`).join('\n');
}
