import { statSync } from 'node:fs';
import { compiledApart } from './compiled-apart.js';
import { coveredText, coverageOf } from './covered-text.js';
import { fontFamilies, fontFolders, type FontFamilies } from './fonts.js';
import { runsLeft, withoutLeftwards } from './right-to-left.js';
import { compiled, type TypstJob } from './typst-compiler.js';

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

/** Text that runs from right to left is set apart, and printed as 〓 where the compiler does not survive it. */
async function safelyCompiled(job: TypstJob): Promise<Buffer> {
  if (!runsLeft(job.report)) return compiled(job);
  return (await compiledApart(job)) ?? compiled({ ...job, report: withoutLeftwards(job.report) });
}

/**
 * Sets a document as PDF/A. A character that no font of the machine can show is printed as 〓, because an archive file must
 * not name glyphs that are not in it.
 */
export async function typeset({ template, input, fontDir }: Typeset): Promise<Buffer> {
  const folder = fontFolder(fontDir);
  const folders = fontFolders(folder);
  const fonts = fontFamilies(folder);
  const job = (report: string): TypstJob => ({ template: template.href, report, fontFolders: folders });
  try {
    return await safelyCompiled(job(input({ fonts, fallback: true })));
  } catch {
    const covered = coverageOf(folders);
    return safelyCompiled(job(coveredText(input({ fonts, fallback: false }), covered)));
  }
}
