import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import {
  assignmentSchema,
  caseloadSchema,
  handedOverSchema,
  handOverSchema,
  newAssigneeSchema,
} from './assignment.schemas.js';
import type { AssignmentAnswer, Caseload, HandedOver, HandOver, NewAssignee } from './assignment.schemas.js';
import { AssignmentService } from './assignment.service.js';

const agencySchema = z.object({ code: z.string() });
const caseSchema = z.object({ code: z.string(), caseNo: z.string() });
const personSchema = z.object({ code: z.string(), username: z.string() });

/** Who works on which application. */
@Controller(`${API}/agencies/:code`)
export class AssignmentController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly assignments: AssignmentService,
  ) {}

  @Get('caseload')
  @Access('cases')
  @Describe('每名承办人手上未办结的申请', { answer: caseloadSchema })
  async caseload(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<Caseload> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.assignments.caseload(agency.id);
  }

  @Put('cases/:caseNo/assignee')
  @Access('handle')
  @Describe('指定一件申请的承办人', { answer: z.array(assignmentSchema), problems: [422] })
  async assign(
    @Param({ schema: caseSchema }) { code, caseNo }: { code: string; caseNo: string },
    @Body({ schema: newAssigneeSchema }) body: NewAssignee,
    @CurrentActor() actor: Actor,
  ): Promise<AssignmentAnswer[]> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.assignments.assign(agency.id, caseNo, body, actor);
  }

  @Post('users/:username/hand-over')
  @Access('handle')
  @Describe('把一人手上未办结的申请全部移交给另一人；移交他人的申请须由审批人员办理', {
    answer: handedOverSchema,
    problems: [409, 422],
  })
  async handOver(
    @Param({ schema: personSchema }) { code, username }: { code: string; username: string },
    @Body({ schema: handOverSchema }) body: HandOver,
    @CurrentActor() actor: Actor,
  ): Promise<HandedOver> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.assignments.handOver(agency.id, username, body, actor);
  }
}
