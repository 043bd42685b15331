import { checkNotice } from '../domain/holiday-notice/check-notice.js';
import { dayName, daysOf } from '../domain/holiday-notice/day-words.js';
import { noticeOf } from '../domain/holiday-notice/notice-of-text.js';
import type { TextProblem } from '../domain/holiday-notice/notice-text.js';
import { readNotice } from '../domain/holiday-notice/read-notice.js';
import type { KeptNotice } from '../law/calendars/notice-years.js';
import { calendarOfFiles } from '../law/law.js';
import type { LocalDate } from '../law/local-date.js';
import { RequestError } from '../platform/http/request-error.js';
import type { NewNotice, UnderstoodAnswer } from './notices.schemas.js';

/** A notice that may be loaded, and what a person should look at first. */
export interface UnderstoodNotice {
  readonly notice: KeptNotice;
  readonly understood: readonly UnderstoodAnswer[];
  readonly unused: readonly string[];
  readonly warnings: readonly string[];
}

const contradiction = (problems: readonly TextProblem[]): RequestError =>
  new RequestError('calendar.contradiction', {
    count: problems.length,
    first: problems.map(({ sentence, message }) =>
      sentence === '' ? message : `“${sentence}”：${message}`,
    )[0],
    problems,
  });

interface Read {
  readonly notice: KeptNotice;
  readonly sentences: ReadonlyMap<string, string>;
  readonly unused: readonly string[];
}

function fromText(body: NewNotice, text: string): Read {
  const read = readNotice(text, body.year);
  if (read.problems.length > 0) throw contradiction(read.problems);
  if (body.year !== undefined && read.year !== body.year)
    throw contradiction([
      {
        sentence: read.title ?? '',
        message: `通知是 ${String(read.year)} 年的，填写的是 ${String(body.year)} 年`,
      },
    ]);
  const notice = noticeOf(read, body);
  if (!notice) throw new RequestError('calendar.incomplete');
  const sentences = new Map(read.festivals.map(({ name, sentence }) => [name, sentence]));
  return { notice, sentences, unused: read.unused };
}

function festivalsOf({ notice, sentences }: Read): UnderstoodAnswer[] {
  const { year } = notice;
  const names = [...new Set([...notice.holidays, ...notice.makeUpDays].map(({ name }) => name))];
  return names.map((name) => {
    const holidays = notice.holidays.filter((one) => one.name === name).map(({ from, to }) => ({ from, to }));
    const makeUpDays = notice.makeUpDays.filter((one) => one.name === name).map(({ date }) => date);
    return {
      festival: name,
      sentence: sentences.get(name) ?? null,
      holidays,
      makeUpDays,
      days: [
        ...holidays.flatMap(daysOf).map((date) => `${dayName(date, year)}放假`),
        ...makeUpDays.map((date) => `${dayName(date, year)}上班`),
      ],
    };
  });
}

/**
 * The notice of a request, checked.
 * @throws RequestError `calendar.contradiction` with each sentence that cannot be right, `calendar.incomplete`
 */
export function understandNotice(body: NewNotice, today: LocalDate): UnderstoodNotice {
  const read: Read = body.notice
    ? { notice: body.notice, sentences: new Map(), unused: [] }
    : fromText(body, body.text ?? '');
  const { notice, sentences, unused } = read;
  const { errors, warnings } = checkNotice(notice, calendarOfFiles());
  const late = notice.issuedOn > today ? [`印发日期 ${notice.issuedOn} 在今天以后`] : [];
  const problems = [...errors, ...late].map((message) => ({
    sentence: sentences.get(message.split('：')[0] ?? '') ?? '',
    message,
  }));
  if (problems.length > 0) throw contradiction(problems);
  return { notice, understood: festivalsOf(read), unused, warnings };
}
