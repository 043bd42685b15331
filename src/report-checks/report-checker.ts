import { fileURLToPath } from 'node:url';
import { DomainError } from '../law/domain-error.js';
import { BoundExceeded, boundedProcess } from '../platform/process/bounded-process.js';
import type { ProcessBounds } from '../platform/process/bounded-process.js';
import { Turns } from '../platform/process/turns.js';
import type { CheckedReport } from '../reporting/published-report/checked-report.js';
import type { CheckReply, NamedFile } from './check-messages.js';

/** The compiled entry; under the tests, which run from the sources, a bootstrap that compiles on the way. */
const OWN_URL = import.meta.url;
const ENTRY = OWN_URL.endsWith('.ts')
  ? ['../../test/support/typescript-process.mjs', './check-process.ts']
  : ['./check-process.js'];

const MOST_AT_ONCE = 2;
/** The report of a province takes two seconds and a fifth of the memory. */
const BOUNDS: ProcessBounds = { seconds: 30, megabytes: 1024, heapMegabytes: 512 };

/** Checks published reports, each in a process of its own with bounds on memory and time, few at once. */
export class ReportChecker {
  readonly #turns = new Turns(MOST_AT_ONCE);

  constructor(private readonly bounds: ProcessBounds = BOUNDS) {}

  /** @throws DomainError publishedReport.* for a file that cannot be read, naming the file */
  check(file: NamedFile, previous?: NamedFile): Promise<CheckedReport> {
    const files = previous ? [file, previous] : [file];
    return this.#turns.run(async () => {
      const reply = replyOf(await this.#output(files));
      if (!reply) throw tooMuch(files, '其中有无法处理的内容，或者占用内存过多');
      if ('refused' in reply) throw new DomainError(reply.refused.code, reply.refused.message);
      return reply.report;
    });
  }

  async #output(files: readonly NamedFile[]): Promise<string> {
    const entry = ENTRY.map((file) => fileURLToPath(new URL(file, OWN_URL)));
    try {
      return await boundedProcess(entry, [JSON.stringify(files)], this.bounds);
    } catch (error) {
      if (!(error instanceof BoundExceeded)) throw error;
      throw tooMuch(files, error.bound === 'seconds' ? `读取超过 ${this.bounds.seconds} 秒` : '占用内存过多');
    }
  }
}

function tooMuch(files: readonly NamedFile[], why: string): DomainError {
  const names = files.map(({ fileName }) => `“${fileName}”`).join('、');
  return new DomainError(
    'publishedReport.tooMuch',
    `${names}不能读取：${why}；请用 Word 或 WPS 打开后另存为 DOCX 或 PDF 再试。`,
  );
}

function replyOf(text: string): CheckReply | undefined {
  try {
    return JSON.parse(text) as CheckReply;
  } catch {
    return undefined;
  }
}
