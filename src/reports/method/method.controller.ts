import { Controller, Get, Param, Query } from '@nestjs/common';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { methodSentences } from '../../reporting/annual-report/method-note.js';
import { yearPlaceSchema } from '../tables.schemas.js';
import { TablesService } from '../tables.service.js';
import { MethodReader } from './method.reader.js';
import { methodSchema, methodViewSchema, type MethodAnswer, type MethodView } from './method.schemas.js';

/** By what the figures of a year are counted. */
@Controller(`${API}/agencies/:code/years/:year/method`)
@Access('read')
export class MethodController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly tables: TablesService,
    private readonly method: MethodReader,
  ) {}

  @Get()
  @Describe('一年统计表的编报说明：适用的统计口径，与推荐做法的不同', {
    answer: methodSchema,
    problems: [422],
  })
  async read(
    @Param({ schema: yearPlaceSchema }) { code, year }: { code: string; year: number },
    @Query({ schema: methodViewSchema }) { scope }: MethodView,
    @CurrentActor() actor: Actor,
  ): Promise<MethodAnswer> {
    await this.agencies.find(code, actor.agencyId);
    return this.tables.scoped({ agencyCode: code, when: { year }, scope }, async (scoped) => {
      const { root, context } = scoped;
      const note = await this.method.read(scoped);
      return {
        agency: { code: root.code, name: root.name },
        year,
        scope,
        edition: context.edition.id,
        sentences: methodSentences(note),
        ...note,
        remarks: [...note.remarks],
        rules: note.rules.map((rule) => ({ ...rule, exceptions: [...rule.exceptions] })),
        words: note.words.map((word) => ({
          ...word,
          columns: [...word.columns],
          exceptions: [...word.exceptions],
        })),
      };
    });
  }
}
