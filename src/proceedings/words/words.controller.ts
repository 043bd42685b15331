import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { newWordSchema, wordPlaceSchema, wordsSchema } from './words.schemas.js';
import type { NewWord, WordPlace, WordsAnswer } from './words.schemas.js';
import { WordsService } from './words.service.js';

/** Where the words of decisions count in table 四. */
@Controller(`${API}/agencies/:code/disposals`)
@Access('read')
export class WordsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly words: WordsService,
  ) {}

  @Get()
  @Describe('复议、诉讼文书用语计入表四的哪一栏：法律文本的归类和依据，本机关现在适用的归类及其来源', {
    answer: wordsSchema,
  })
  async read(
    @Param({ schema: z.object({ code: z.string() }) }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<WordsAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.words.read(agency.id);
  }

  @Put(':kind/:word')
  @Access('disposals')
  @Describe('把一个文书用语列入表四的一栏，须说明理由；随后在后台重新计数，登记的用语不变', {
    answer: wordsSchema,
    problems: [409, 422],
  })
  async place(
    @Param({ schema: wordPlaceSchema }) { code, kind, word }: WordPlace,
    @Body({ schema: newWordSchema }) body: NewWord,
    @CurrentActor() actor: Actor,
  ): Promise<WordsAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.words.place({ agency, kind, text: word, body, by: actor });
  }
}
