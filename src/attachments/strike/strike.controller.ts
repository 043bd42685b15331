import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { attachmentIdSchema, attachmentSchema } from '../attachments.schemas.js';
import type { AttachmentAnswer } from '../attachments.schemas.js';
import { strikeSchema } from './strike.schemas.js';
import type { Strike } from './strike.schemas.js';
import { StrikeService } from './strike.service.js';

const placeSchema = z.object({ code: z.string(), caseNo: z.string(), id: attachmentIdSchema });

@Controller(`${API}/agencies/:code/cases/:caseNo/attachments/:id/strike`)
export class StrikeController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly strikes: StrikeService,
  ) {}

  @Post()
  @Access({ resource: 'attachment', roles: ['clerk', 'legal', 'approver'], scope: 'own', audit: 'write' })
  @Describe('移出附件：不再是这件申请的材料，文件和记录保留', {
    answer: attachmentSchema,
    problems: [409, 422],
  })
  async strike(
    @Param({ schema: placeSchema }) { code, caseNo, id }: z.infer<typeof placeSchema>,
    @Body({ schema: strikeSchema }) { reason }: Strike,
    @CurrentActor() actor: Actor,
  ): Promise<AttachmentAnswer> {
    const { id: agencyId } = await this.agencies.find(code, actor.agencyId);
    return this.strikes.strike({ agencyId, caseNo }, id, reason, actor);
  }
}
