import { Controller, Get, Param, Query } from '@nestjs/common';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access, mayAct } from '../../identity/access.js';
import { AgencyReach, isOpen } from '../../identity/agency-reach.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { reportPlaceSchema } from '../life/reports.schemas.js';
import { differencesSchema, differencesViewSchema } from './differences.schemas.js';
import type { Differences, DifferencesView } from './differences.schemas.js';
import { DifferencesService } from './differences.service.js';

/** A report that was submitted beside what is recorded now; the records are named to whoever may read the register. */
@Controller(`${API}/agencies/:code/reports/:year/differences`)
@Access('read')
export class DifferencesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly differences: DifferencesService,
    private readonly reach: AgencyReach,
  ) {}

  @Get()
  @Describe('送审、公布以后的变动，或者任意两次送审（各版之间亦可）的差别：哪一格、哪一件、哪一段', {
    answer: differencesSchema,
    problems: [409, 422],
  })
  async find(
    @Param({ schema: reportPlaceSchema }) { code, year }: { code: string; year: number },
    @Query({ schema: differencesViewSchema }) view: DifferencesView,
    @CurrentActor() actor: Actor,
  ): Promise<Differences> {
    const agency = await this.agencies.find(code, actor.agencyId);
    const found = await this.differences.find(agency, year, view);
    const mayRead = mayAct(actor.roles, 'cases') && isOpen(await this.reach.casesOf(actor), agency.id);
    if (mayRead) return found;
    const cells = found.cells.map((cell) => ({ ...cell, entered: [], left: [] }));
    return { ...found, cells, records: [] };
  }
}
