import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { LetterIssueService } from './letter-issue.service.js';
import {
  letterItemSchema,
  letterKindsSchema,
  letterSchema,
  newLetterSchema,
  previewedSchema,
  previewSchema,
  voidLetterSchema,
} from './letters.schemas.js';
import type {
  LetterAnswer,
  LetterItem,
  LetterKindOptions,
  NewLetterBody,
  PreviewBody,
  Previewed,
  VoidBody,
} from './letters.schemas.js';
import { LettersService } from './letters.service.js';
import { letterPlaceSchema } from './letter-place.js';
import type { LetterPlace } from './letter-place.js';

const placeSchema = z.object({ code: z.string(), caseNo: z.string() });
type Place = Omit<LetterPlace, 'id'>;

/** Letters of one case. */
@Controller(`${API}/agencies/:code/cases/:caseNo`)
@Access('letters')
export class LettersController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly letters: LettersService,
    private readonly issuing: LetterIssueService,
  ) {}

  @Get('letter-kinds')
  @Access('cases')
  @Describe('可以制作的文书，以及现在不能制作的原因', { answer: letterKindsSchema })
  async kinds(
    @Param({ schema: placeSchema }) { code, caseNo }: Place,
    @CurrentActor() actor: Actor,
  ): Promise<LetterKindOptions> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.letters.kinds(agency.id, caseNo);
  }

  @Get('letters')
  @Access('cases')
  @Describe('一件申请的文书，不含内容', { answer: z.array(letterItemSchema) })
  async list(
    @Param({ schema: placeSchema }) { code, caseNo }: Place,
    @CurrentActor() actor: Actor,
  ): Promise<LetterItem[]> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.letters.list(agency.id, caseNo);
  }

  @Post('letters')
  @Describe('按案件事实起草一份文书', { status: 201, answer: letterSchema, problems: [409, 422] })
  async draft(
    @Param({ schema: placeSchema }) { code, caseNo }: Place,
    @Body({ schema: newLetterSchema }) body: NewLetterBody,
    @CurrentActor() actor: Actor,
  ): Promise<LetterAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.letters.draft(agency.id, caseNo, body, actor);
  }

  @Post('letter-previews')
  @Describe('用一件申请的事实预览一种文书，或者修改中的模板', {
    answer: previewedSchema,
    problems: [409, 422],
  })
  async preview(
    @Param({ schema: placeSchema }) { code, caseNo }: Place,
    @Body({ schema: previewSchema }) body: PreviewBody,
    @CurrentActor() actor: Actor,
  ): Promise<Previewed> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.letters.preview(agency.id, caseNo, body, actor);
  }

  @Get('letters/:id')
  @Describe('一份文书', { answer: letterSchema })
  async one(
    @Param({ schema: letterPlaceSchema }) { code, caseNo, id }: LetterPlace,
    @CurrentActor() actor: Actor,
  ): Promise<LetterAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.letters.read(agency.id, caseNo, id, actor);
  }

  @Post('letters/:id/issue')
  @Describe('签发：编定文号，文本定稿', { answer: letterSchema, problems: [409, 422] })
  async issue(
    @Param({ schema: letterPlaceSchema }) { code, caseNo, id }: LetterPlace,
    @CurrentActor() actor: Actor,
  ): Promise<LetterAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.issuing.issue(agency.id, caseNo, id, actor);
  }

  @Post('letters/:id/void')
  @Describe('作废；文号保留，不再使用', { answer: letterSchema, problems: [409] })
  async void(
    @Param({ schema: letterPlaceSchema }) { code, caseNo, id }: LetterPlace,
    @Body({ schema: voidLetterSchema }) { reason }: VoidBody,
    @CurrentActor() actor: Actor,
  ): Promise<LetterAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.issuing.void(agency.id, caseNo, id, reason, actor);
  }
}
