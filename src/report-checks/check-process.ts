import { openSync, readSync, statSync } from 'node:fs';
import { DomainError } from '../law/domain-error.js';
import { checkPublishedReport } from '../reporting/published-report/check-published-report.js';
import type { ReportFile } from '../reporting/published-report/check-published-report.js';
import { REPORT_LIMITS } from '../reporting/published-report/read/limits.js';
import type { CheckReply, NamedFile } from './check-messages.js';

/** Entry of the process that reads one report and ends: a hostile file can exhaust it, never the server. */
const [file, previous] = JSON.parse(process.argv.at(-1) ?? '[]') as NamedFile[];

/** One byte more than is allowed is enough to be told that it is too large. */
function read({ path, fileName }: NamedFile): ReportFile {
  const bytes = Buffer.alloc(Math.min(statSync(path).size, REPORT_LIMITS.fileBytes + 1));
  readSync(openSync(path, 'r'), bytes);
  return { bytes, fileName };
}

async function reply(): Promise<CheckReply> {
  if (!file) throw new Error('the server names a file');
  try {
    const { bytes, fileName } = read(file);
    return { report: await checkPublishedReport(bytes, fileName, previous && read(previous)) };
  } catch (error) {
    if (error instanceof DomainError) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
}

process.stdout.write(JSON.stringify(await reply()));
