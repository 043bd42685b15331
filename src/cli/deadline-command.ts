import type { Deadline } from '../domain/deadline/deadline.js';
import { deadline } from '../domain/deadline/deadline.js';
import type { DeadlineEvent } from '../domain/deadline/deadline-facts.js';
import { addWorkingDays } from '../domain/working-days/working-days.js';
import { law } from '../law/law.js';
import { isLocalDate } from '../law/local-date.js';
import type { LocalDate } from '../law/local-date.js';
import { CASE_EVENT_TYPES } from '../law/vocabularies/keys.js';
import type { CaseEventType } from '../law/vocabularies/keys.js';
import { systemClock } from '../platform/clock/clock.js';
import { day, readOptions, texts } from './arguments.js';
import type { Options, Values } from './arguments.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { printDeadline } from './print-deadline.js';
import { reckonBy } from './reckon-by.js';
import { UsageError } from './usage-error.js';

const OPTIONS: Options = {
  received: { type: 'string' },
  event: { type: 'string', multiple: true },
  on: { type: 'string' },
  calendar: { type: 'string', multiple: true },
  database: { type: 'boolean' },
  json: { type: 'boolean' },
};

const EVENT = /^([A-Za-z]+)=([^:]+)(?::(.*))?$/;
const FORM = '应形如 类型=日期 或 类型=日期:天数，例如 extended=2026-03-20:20';

/** What the number behind an event means. */
const WITH_DAYS: Partial<Record<CaseEventType, (on: LocalDate, days: number) => Partial<DeadlineEvent>>> = {
  supplementRequested: (_, days) => ({ replyWithinWorkingDays: days }),
  extended: (_, days) => ({ workingDays: days }),
  delayed: (on, days) => ({ until: addWorkingDays(on, days, law().calendar).date }),
};

function eventOf(text: string): DeadlineEvent {
  const [, name = '', date = '', number] = EVENT.exec(text) ?? [];
  if (name === '') throw new UsageError(`--event ${FORM}，而不是“${text}”。`);
  const type = CASE_EVENT_TYPES.find((known) => known === name);
  if (!type)
    throw new UsageError(`--event 中没有“${name}”这种事项，可用的是 ${CASE_EVENT_TYPES.join('、')}。`);
  if (!isLocalDate(date))
    throw new UsageError(`--event ${text} 中的日期应为存在的日期，形如 2026-03-20，而不是“${date}”。`);
  if (number === undefined) {
    if (type === 'delayed') throw new UsageError('--event delayed 须写明天数，例如 delayed=2026-03-20:30。');
    return { type, on: date };
  }
  const days = WITH_DAYS[type];
  if (!days) throw new UsageError(`--event ${type} 没有天数，请去掉“:${number}”。`);
  if (!/^[1-9]\d{0,2}$/.test(number))
    throw new UsageError(`--event ${text} 中的天数应为 1 至 999 的整数，而不是“${number}”。`);
  return { type, on: date, ...days(date, Number(number)) };
}

/** `deadline`: the last day to answer as things stand, and why. */
export async function deadlineCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const values = readOptions(args, OPTIONS);
  const found = await reckonBy(values, output, () => reckoned(values));
  output.result(values.json === true ? JSON.stringify(found) : printDeadline(found));
  return 0;
}

function reckoned(values: Values): Deadline {
  const receivedOn = day(values, 'received');
  if (!receivedOn) throw new UsageError('缺少选项 --received（收到申请之日）。');
  const events = texts(values, 'event').map(eventOf);
  const before = events.find(({ on }) => on < receivedOn);
  if (before)
    throw new UsageError(`事项 ${before.type} 的日期 ${before.on} 早于收到日期 ${receivedOn}，请核对。`);
  const on = day(values, 'on') ?? systemClock.today();
  return deadline({ receivedOn, events }, on, law());
}
