import { ConsoleLogger } from '@nestjs/common';
import type { LogLevel } from '@nestjs/common';
import { systemClock } from '../clock/clock.js';
import { faultText, framesOf } from '../http/fault-text.js';
import { logContext } from './log-context.js';

export type LogForm = 'json' | 'text';

const LEVELS: Readonly<Record<LogForm, LogLevel[]>> = {
  json: ['fatal', 'error', 'warn', 'log'],
  text: ['fatal', 'error', 'warn'],
};
/** Nest tells each of its steps at the start: some hundred lines that nobody asked for. */
const STEPS_OF_START: readonly unknown[] = [
  'InstanceLoader',
  'NestFactory',
  'RouterExplorer',
  'RoutesResolver',
];

type Details = Parameters<ConsoleLogger['getJsonLogObject']>[1];

/**
 * The log of a process: JSON, a line for each event on standard output, or lines for people. An error that is logged leaves its
 * sentence and its values behind: that of the database repeats the row, that of a parser the text.
 */
export class ProcessLogger extends ConsoleLogger {
  constructor(form: LogForm) {
    super({ json: form === 'json', logLevels: LEVELS[form], flattenParams: true });
  }

  override log(message: unknown, ...more: unknown[]): void {
    if (!this.isLevelEnabled('verbose') && STEPS_OF_START.includes(more.at(-1))) return;
    super.log(message, ...(more as [unknown]));
  }

  protected override resolveMessage(message: unknown): unknown {
    return message instanceof Error ? faultText(message) : super.resolveMessage(message);
  }

  protected override printAsJson(message: unknown, details: Details): void {
    super.printAsJson(message, { ...details, writeStreamType: 'stdout' });
  }

  protected override printStackTrace(stack: string): void {
    super.printStackTrace(framesOf({ stack }));
  }

  protected override stringifyJsonLogObject(event: Record<string, unknown>): string {
    const { level, timestamp: _when, pid: _process, context, message, stack, ...more } = event;
    return super.stringifyJsonLogObject({
      time: systemClock.now(),
      level: level === 'log' ? 'info' : level,
      ...(context !== undefined && { context }),
      ...logContext(),
      message,
      ...more,
      ...(typeof stack === 'string' && { stack: framesOf({ stack }) }),
    });
  }
}
