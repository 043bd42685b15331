import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** PDF/A-2 level b: fonts embedded and text extractable, fit for archives. Level a (tagged) needs a later compiler. */
const STANDARD = 'a-2b';
/** Layouts that a compiler keeps for reuse; more would only take memory. */
const KEPT_LAYOUTS = 2;

/** What is set: a typst file, and its data as JSON that it reads from `sys.inputs.report`. */
export interface TypstJob {
  /** Address of the typst file. */
  readonly template: string;
  readonly report: string;
  readonly fontFolders: readonly string[];
}

const compilers = new Map<string, NodeCompiler>();

/** Reading the fonts takes longer than setting a document: a compiler is kept for each list of folders. */
function compilerFor(fontPaths: readonly string[]): NodeCompiler {
  const key = fontPaths.join('\n');
  const known = compilers.get(key);
  if (known) return known;
  const compiler = NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontPaths: [...fontPaths] }],
  });
  compilers.set(key, compiler);
  return compiler;
}

/** @throws Error where the template fails, or a character has no glyph */
export function compiled({ template, report, fontFolders }: TypstJob): Buffer {
  const compiler = compilerFor(fontFolders);
  try {
    const result = compiler.compile({
      mainFileContent: readFileSync(new URL(template), 'utf8'),
      inputs: { report },
    });
    const document = result.result;
    if (!document) {
      throw new Error(
        `The PDF template failed: ${JSON.stringify(result.takeDiagnostics()?.shortDiagnostics)}`,
      );
    }
    return compiler.pdf(document, { pdfStandard: STANDARD });
  } finally {
    compiler.evictCache(KEPT_LAYOUTS);
  }
}
