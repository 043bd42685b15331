import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { REPORT_LIMITS } from '../limits.js';
import type { PublishedDocument } from '../published-document.js';
import { tooLarge, unreadableReport } from '../unreadable-report.js';
import { pageBlocks } from './page-blocks.js';
import type { Matrix, PageContent } from './page-content.js';
import { pageGlyphs } from './page-glyphs.js';
import type { TextRun } from './page-glyphs.js';
import { pageRules } from './page-rules.js';
import type { PathOperators } from './page-rules.js';

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** Fewer characters than this on all pages together are stamps on a scan. */
const FEWEST_CHARACTERS = 30;

/** Tables of the encodings of Chinese fonts that are not in the file. */
function characterMaps(): string {
  const packageFile = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  return join(dirname(packageFile), 'cmaps') + sep;
}

async function opened({ getDocument }: Library, bytes: Buffer): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      cMapUrl: characterMaps(),
      cMapPacked: true,
      useSystemFonts: false,
      isEvalSupported: false,
      disableFontFace: true,
      // Pictures are never looked at.
      maxImageSize: 1,
      verbosity: 0,
    }).promise;
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw unreadableReport(
      'publishedReport.damaged',
      locked
        ? '文件设有打开密码，不能读取；请去掉密码后重试。'
        : '文件不是完整的 PDF（可能没有传完）；请重新下载或重新导出后再试。',
    );
  }
}

function operators({ OPS }: Library): PathOperators {
  const { stroke, closeStroke, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke, fill, eoFill } =
    OPS;
  return {
    ...OPS,
    painted: {
      stroke: [stroke, closeStroke, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke],
      fill: [fill, eoFill],
    },
  };
}

async function contentOf(page: PDFPageProxy, ops: PathOperators): Promise<PageContent> {
  const matrix = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item): TextRun[] =>
    'str' in item ? [{ ...item, transform: item.transform as number[] }] : [],
  );
  const glyphs = pageGlyphs(runs, matrix);
  return { glyphs, ...pageRules(await page.getOperatorList(), ops, matrix) };
}

async function pagesOf(pdf: PDFDocumentProxy, ops: PathOperators): Promise<PageContent[]> {
  if (pdf.numPages > REPORT_LIMITS.pages) throw tooLarge(`超过 ${REPORT_LIMITS.pages} 页`);
  const pages: PageContent[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await contentOf(page, ops);
    page.cleanup();
    characters += content.glyphs.length;
    if (characters > REPORT_LIMITS.characters) throw tooLarge('中的文字过多');
    pages.push(content);
  }
  if (characters < FEWEST_CHARACTERS) {
    throw unreadableReport(
      'publishedReport.noText',
      '文件里只有图像、没有文字（可能是扫描件），不能检查；请改用由 Word 或 WPS 直接导出的 PDF，或先作文字识别并校对。',
    );
  }
  return pages;
}

/**
 * A PDF with text: tables by their ruling, everything else by its lines.
 * @throws DomainError publishedReport.damaged, publishedReport.noText, publishedReport.tooLarge
 */
export async function readPdf(bytes: Buffer): Promise<PublishedDocument> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await opened(library, bytes);
  try {
    const pages = await pagesOf(pdf, operators(library));
    return { blocks: pages.flatMap(pageBlocks) };
  } finally {
    await pdf.destroy();
  }
}
