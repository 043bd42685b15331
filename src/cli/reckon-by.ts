import { load } from 'js-yaml';
import { checkNotice } from '../domain/holiday-notice/check-notice.js';
import { noticeOf } from '../domain/holiday-notice/notice-of-text.js';
import { readNotice } from '../domain/holiday-notice/read-notice.js';
import { calendarYearSchema, type CalendarYear } from '../law/calendars/calendar-schema.js';
import { calendarOfFiles, reckoningBy } from '../law/law.js';
import { texts } from './arguments.js';
import type { Values } from './arguments.js';
import { readUtf8File } from './input-file.js';
import type { Output } from './output.js';
import { UsageError } from './usage-error.js';

/** The words of a notice, of a year that their title tells. */
function yearOfText(file: string, text: string): CalendarYear {
  const refuse = (reason: string): never => {
    throw new UsageError(`--calendar 文件“${file}”不能采用：${reason}。`);
  };
  const read = readNotice(text);
  const [problem] = read.problems;
  if (problem) refuse([problem.sentence, problem.message].filter((part) => part !== '').join('：'));
  const notice = noticeOf(read);
  if (!notice) return refuse('没有标题或者印发日期');
  if (notice.kind === 'amendment') return refuse('只是调整，不是全年安排');
  const [error] = checkNotice(notice, calendarOfFiles()).errors;
  if (error !== undefined) refuse(error);
  const { year, kind: _kind, ...rest } = notice;
  return { year, notices: [rest] };
}

/** undefined: no YAML, such as most prose. */
function dataIn(text: string): unknown {
  try {
    return load(text);
  } catch {
    return undefined;
  }
}

/** A notice's text, or a year as the data files have it (YAML or JSON). */
async function yearOfFile(file: string): Promise<CalendarYear> {
  const text = await readUtf8File(file, '放假安排文件');
  const data = dataIn(text);
  if (typeof data !== 'object' || data === null || !('year' in data)) return yearOfText(file, text);
  const parsed = calendarYearSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(
    `--calendar 文件“${file}”的 ${issue?.path.join('.') ?? ''} 不正确，请对照 calendars 下的数据文件改正。`,
  );
}

/** Work that reckons by the calendar of the configured database, of files, or of the program's own data. */
export async function reckonBy<T>(values: Values, output: Output, work: () => T): Promise<T> {
  const files = texts(values, 'calendar');
  if (files.length > 0 && values.database === true)
    throw new UsageError('--calendar 与 --database 只能选用一种。');
  if (files.length > 0) {
    const years = await Promise.all(files.map(yearOfFile));
    return reckoningBy(calendarOfFiles().withYears(years), work);
  }
  if (values.database !== true) return work();
  const { reckonByDatabase } = await import('./reckon-by-database.js');
  return reckonByDatabase(output, work);
}
