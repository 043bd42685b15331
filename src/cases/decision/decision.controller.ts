import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import {
  feeBasisSchema,
  feeProposalSchema,
  type FeeBasis,
  type FeeProposal,
} from './fee-proposal.schemas.js';
import { FeeProposalService } from './fee-proposal.service.js';
import {
  outcomeDraftSchema,
  outcomePreviewSchema,
  type OutcomeDraft,
  type OutcomePreview,
} from './outcome-preview.schemas.js';
import { OutcomePreviewService } from './outcome-preview.service.js';

const placeSchema = z.object({ code: z.string(), caseNo: z.string() });
interface Place {
  readonly code: string;
  readonly caseNo: string;
}

/** What an answer or a fee would come to, before anything is recorded: questions with a body, which change nothing. They are remembered, for the answers draw on what else an applicant asked for. */
@Controller(`${API}/agencies/:code/cases/:caseNo`)
@Access('handle')
export class DecisionController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly previews: OutcomePreviewService,
    private readonly fees: FeeProposalService,
  ) {}

  @Post('outcome-previews')
  @Describe('办理结果计入哪一行，依据、要素和范例；不作改动', {
    answer: outcomePreviewSchema,
    problems: [422],
  })
  async preview(
    @Param({ schema: placeSchema }) { code, caseNo }: Place,
    @Body({ schema: outcomeDraftSchema }) draft: OutcomeDraft,
    @CurrentActor() actor: Actor,
  ): Promise<OutcomePreview> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.previews.preview(agency.id, caseNo, draft, actor);
  }

  @Post('fee-proposals')
  @Describe('信息处理费的计算；不作改动', { answer: feeProposalSchema, problems: [422] })
  async propose(
    @Param({ schema: placeSchema }) { code, caseNo }: Place,
    @Body({ schema: feeBasisSchema }) basis: FeeBasis,
    @CurrentActor() actor: Actor,
  ): Promise<FeeProposal> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.fees.propose(agency.id, caseNo, basis, actor);
  }
}
