import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { RequestError } from '../../platform/http/request-error.js';
import { FigureSheetsRepository } from '../figure-sheets.repository.js';
import type { Reminder } from '../figure-sheets.schemas.js';
import { SheetWork, type SheetTaking } from './sheet-work.js';

/** Asks again: a reminder, sending back what was reported; and giving up a sheet that was sent by mistake. */
@Injectable()
export class FollowingUpService {
  constructor(
    private readonly work: SheetWork,
    private readonly sheets: FigureSheetsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What was reported stays to be seen; what was accepted of it stands until something else is. */
  sendBack(taking: SheetTaking, reason: string): Promise<void> {
    return this.work.step('sendBack', taking, async (manager, sheet, state) => {
      await this.sheets.change(manager, sheet, { state });
      return { reason };
    });
  }

  void(taking: SheetTaking, reason: string): Promise<void> {
    return this.work.step('void', taking, async (manager, sheet, state) => {
      await this.sheets.change(manager, sheet, { state });
      return { reason };
    });
  }

  /** That somebody reminded the unit; the program sends nothing itself. @throws RequestError `sheet.future` */
  remind(taking: SheetTaking, { on = this.clock.today(), way, note }: Reminder): Promise<void> {
    if (on > this.clock.today()) throw new RequestError('sheet.future', { on });
    return this.work.step('remind', taking, async (manager, sheet, state) => {
      await this.sheets.change(manager, sheet, { state });
      return { facts: { on, way }, details: { on, way, ...(note !== undefined && { note }) } };
    });
  }
}
