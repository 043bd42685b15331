import { renderLetterDocx } from './letter-docx.js';
import type { LetterDocument } from './letter-document.js';
import { renderLetterHtml } from './letter-html.js';
import { renderLetterPdf } from './letter-pdf.js';

export const LETTER_FORMATS = ['html', 'docx', 'pdf'] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];

export const LETTER_MEDIA_TYPES: Readonly<Record<LetterFormat, string>> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** The same letter gives the same bytes. @param fontDir folder with the agency's own licensed fonts */
export function renderLetter(
  format: LetterFormat,
  document: LetterDocument,
  fontDir: string | undefined,
): Promise<Buffer> {
  switch (format) {
    case 'html':
      return Promise.resolve(Buffer.from(renderLetterHtml(document)));
    case 'docx':
      return renderLetterDocx(document);
    case 'pdf':
      return renderLetterPdf(document, fontDir);
  }
}
