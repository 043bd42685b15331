import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LocalDate } from '../../../law/local-date.js';
import { dueDayOf } from '../document-facts.js';
import type { ReportDocument } from '../report-document.js';
import { coveredText, coverageOf } from './covered-text.js';
import { fontFamilies, fontFolders } from './fonts.js';
import { typstInput } from './typst-input.js';

export interface PdfOptions {
  /** Folder with the agency's own licensed fonts, which are preferred and embedded. */
  readonly fontDir?: string;
  /** Date of the document; by default the last day for publication of that year's report. Never the clock. */
  readonly date?: LocalDate;
}

/** PDF/A-2 level b: fonts embedded and text extractable, fit for archives. Level a (tagged) needs a later compiler. */
const STANDARD = 'a-2b';
/** Layouts that a compiler keeps for reuse; more would only take memory. */
const KEPT_LAYOUTS = 2;

const compilers = new Map<string | undefined, NodeCompiler>();

/** Reading the fonts takes longer than setting a report: a compiler is kept for each folder of fonts. */
function compilerFor(fontDir: string | undefined): NodeCompiler {
  const known = compilers.get(fontDir);
  if (known) return known;
  const compiler = NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontPaths: fontFolders(fontDir) }],
  });
  compilers.set(fontDir, compiler);
  return compiler;
}

const template = (): string => readFileSync(new URL('report.typ', import.meta.url), 'utf8');

function typeset(compiler: NodeCompiler, report: string): Buffer {
  const result = compiler.compile({ mainFileContent: template(), inputs: { report } });
  const document = result.result;
  if (!document) {
    throw new Error(`The PDF template failed: ${JSON.stringify(result.takeDiagnostics()?.shortDiagnostics)}`);
  }
  return compiler.pdf(document, { pdfStandard: STANDARD });
}

/** An empty setting means none. @throws Error when the folder does not exist: its fonts would be missing silently. */
function fontFolder(fontDir: string | undefined): string | undefined {
  if (fontDir === undefined || fontDir === '') return undefined;
  if (statSync(fontDir, { throwIfNoEntry: false })?.isDirectory()) return fontDir;
  throw new Error(`字体文件夹 ${fontDir} 不存在；请更正 FONT_DIR，或去掉该设置以使用自带的思源字体。`);
}

function renderNow(document: ReportDocument, options: PdfOptions): Buffer {
  const { date = dueDayOf(document) } = options;
  const fontDir = fontFolder(options.fontDir);
  const compiler = compilerFor(fontDir);
  const input = (fallback: boolean): string =>
    typstInput(document, { date, fonts: fontFamilies(fontDir), fallback });
  try {
    return typeset(compiler, input(true));
  } catch {
    const covered = coverageOf(fontFolders(fontDir));
    return typeset(compiler, coveredText(input(false), covered));
  } finally {
    compiler.evictCache(KEPT_LAYOUTS);
  }
}

/**
 * The report as PDF/A on the page of GB/T 9704—2012, with bookmarks. A character that no font of the machine can show
 * is printed as 〓, because an archive file must not name glyphs that are not in it.
 */
export const renderPdf = (document: ReportDocument, options: PdfOptions = {}): Promise<Buffer> =>
  new Promise((resolve) => {
    resolve(renderNow(document, options));
  });
