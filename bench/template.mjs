// The ordinary way to a Word document: a finished one as the template, its numbers replaced, and the whole package zipped again.
import JSZip from 'jszip';

const NUMBER = /(<w:t(?: [^>]*)?>)\d+(<\/w:t>)/g;

export async function templateOf(docx) {
  const zip = await JSZip.loadAsync(docx);
  const parts = [];
  for (const [name, file] of Object.entries(zip.files))
    if (!file.dir) parts.push([name, await file.async('string')]);
  return parts;
}

/** @param numbers any, as many as the template has */
export function fromTemplate(parts, numbers) {
  let at = 0;
  const zip = new JSZip();
  for (const [name, content] of parts)
    zip.file(
      name,
      name === 'word/document.xml'
        ? content.replace(NUMBER, (_, before, after) => `${before}${numbers[at++ % numbers.length]}${after}`)
        : content,
    );
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
