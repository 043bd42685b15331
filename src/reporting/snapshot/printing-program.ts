import { readFileSync } from 'node:fs';

/** What prints the documents of a snapshot: only the same again gives the same bytes. */
export interface PrintingProgram {
  readonly version: string;
  /** `own`: a folder of the agency's, which no other machine need have. It matters to the PDF alone. */
  readonly fonts: 'free' | 'own';
}

const ROOT = import.meta.url.includes('/dist/src/') ? '../../../../' : '../../../';
/** Of the product, as package.json has it. */
export const { version: PRODUCT_VERSION } = JSON.parse(
  readFileSync(new URL(`${ROOT}package.json`, import.meta.url), 'utf8'),
) as PrintingProgram;

export const printingProgram = (fontDir: string | undefined): PrintingProgram => ({
  version: PRODUCT_VERSION,
  fonts: fontDir === undefined ? 'free' : 'own',
});
