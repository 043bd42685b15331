import { LINE_PT, PAGE, SIZE_PT, TRACKING_PT } from '../../reporting/render/layout/page.js';
import { typeset, type TypesetFonts } from '../../reporting/render/pdf/typeset.js';
import { partsOf, type LetterDocument } from './letter-document.js';

const TEMPLATE = new URL('letter.typ', import.meta.url);
/** PDF limits its strings to 32,767 bytes; nobody reads a title that long. */
const METADATA_LENGTH = 4000;

function input(document: LetterDocument, fonts: TypesetFonts): string {
  const [year, month, day] = document.date.split('-').map(Number);
  return JSON.stringify({
    title: document.title.slice(0, METADATA_LENGTH),
    author: document.agency.slice(0, METADATA_LENGTH),
    date: { year, month, day },
    ...fonts,
    page: {
      ...PAGE,
      line: LINE_PT,
      tracking: TRACKING_PT,
      bodySize: SIZE_PT.body,
      titleSize: SIZE_PT.title,
      pageNumberSize: SIZE_PT.pageNumber,
    },
    parts: partsOf(document.lines),
  });
}

/** The letter as PDF/A on the page of GB/T 9704—2012. */
export const renderLetterPdf = (document: LetterDocument, fontDir: string | undefined): Promise<Buffer> =>
  typeset({ template: TEMPLATE, input: (fonts) => input(document, fonts), fontDir });
