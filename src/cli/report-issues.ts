import type { ImportResult } from '../imports/imports.service.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';

/** How many warnings of one kind are printed before only their number is. */
const SHOWN_OF_A_KIND = 3;

/** Refused lines: no tables, exit 1. With --json standard output is `{"refused":[…]}`. */
export function reportRefusals(imported: ImportResult, output: Output, json: boolean): ExitCode {
  if (json) output.result(JSON.stringify({ refused: imported.refused }));
  for (const { message } of imported.refused) output.note(message);
  output.note(`台账有 ${imported.refusedTotal} 处被拒绝，没有导入任何数据；请更正后重试。`);
  return 1;
}

/** What was merely not told is accepted and said, a few of each kind. */
export function reportWarnings(imported: ImportResult, output: Output): void {
  const kinds = new Map<string, string[]>();
  for (const { code, message } of imported.warnings) kinds.set(code, [...(kinds.get(code) ?? []), message]);
  for (const messages of kinds.values()) {
    for (const message of messages.slice(0, SHOWN_OF_A_KIND)) output.note(`提醒：${message}`);
    const more = messages.length - SHOWN_OF_A_KIND;
    if (more > 0) output.note(`提醒：同类情形另有 ${more} 处。`);
  }
  const unlisted = imported.warningsTotal - imported.warnings.length;
  if (unlisted > 0) output.note(`提醒：还有 ${unlisted} 处未逐一列出。`);
}
