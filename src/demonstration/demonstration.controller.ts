import { Controller, Delete } from '@nestjs/common';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { Access } from '../identity/access.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { DemonstrationService } from './demonstration.service.js';

@Controller(`${API}/demonstration`)
@Access('install')
export class DemonstrationController {
  constructor(private readonly demonstration: DemonstrationService) {}

  @Delete()
  @Describe('清除全部演示机关及其办件和数据', { status: 204, problems: [409] })
  remove(@CurrentActor() actor: Actor): Promise<void> {
    return this.demonstration.remove(actor);
  }
}
