import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coveredText, coverageOf } from './covered-text.js';
import { fontFamilies, fontFolders, type FontFamilies } from './fonts.js';

/** PDF/A-2 level b: fonts embedded and text extractable, fit for archives. Level a (tagged) needs a later compiler. */
const STANDARD = 'a-2b';
/** Layouts that a compiler keeps for reuse; more would only take memory. */
const KEPT_LAYOUTS = 2;

const compilers = new Map<string | undefined, NodeCompiler>();

/** Reading the fonts takes longer than setting a document: a compiler is kept for each folder of fonts. */
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

/** An empty setting means none. @throws Error when the folder does not exist: its fonts would be missing silently. */
function fontFolder(fontDir: string | undefined): string | undefined {
  if (fontDir === undefined || fontDir === '') return undefined;
  if (statSync(fontDir, { throwIfNoEntry: false })?.isDirectory()) return fontDir;
  throw new Error(`字体文件夹 ${fontDir} 不存在；请更正 FONT_DIR，或去掉该设置以使用自带的思源字体。`);
}

/** What a template is given besides the document itself. */
export interface TypesetFonts {
  readonly fonts: FontFamilies;
  /** Whether characters that the named fonts lack may come from any font of the machine. */
  readonly fallback: boolean;
}

export interface Typeset {
  /** A typst file that reads its data as JSON from `sys.inputs.report`. */
  readonly template: URL;
  readonly input: (fonts: TypesetFonts) => string;
  readonly fontDir: string | undefined;
}

function compiled(compiler: NodeCompiler, template: URL, report: string): Buffer {
  const result = compiler.compile({
    mainFileContent: readFileSync(template, 'utf8'),
    inputs: { report },
  });
  const document = result.result;
  if (!document) {
    throw new Error(`The PDF template failed: ${JSON.stringify(result.takeDiagnostics()?.shortDiagnostics)}`);
  }
  return compiler.pdf(document, { pdfStandard: STANDARD });
}

/**
 * Sets a document as PDF/A. A character that no font of the machine can show is printed as 〓, because an archive file must
 * not name glyphs that are not in it.
 */
export function typeset({ template, input, fontDir }: Typeset): Buffer {
  const folder = fontFolder(fontDir);
  const compiler = compilerFor(folder);
  const fonts = fontFamilies(folder);
  try {
    return compiled(compiler, template, input({ fonts, fallback: true }));
  } catch {
    const covered = coverageOf(fontFolders(folder));
    return compiled(compiler, template, coveredText(input({ fonts, fallback: false }), covered));
  } finally {
    compiler.evictCache(KEPT_LAYOUTS);
  }
}
