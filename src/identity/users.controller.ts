import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { Access } from './access.js';
import type { Actor } from './actor.js';
import { CurrentActor } from './current-actor.js';
import { addedUserSchema, newUserSchema } from './users.schemas.js';
import type { AddedUser, NewUser } from './users.schemas.js';
import { UsersService } from './users.service.js';

@Controller(`${API}/agencies/:code/users`)
@Access('administer')
export class UsersController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly users: UsersService,
  ) {}

  @Post()
  @Describe('添加用户', { status: 201, answer: addedUserSchema, problems: [409] })
  async add(
    @Param({ schema: z.object({ code: z.string() }) }) { code }: { code: string },
    @Body({ schema: newUserSchema }) body: NewUser,
    @CurrentActor() actor: Actor,
  ): Promise<AddedUser> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.users.add(agency.id, body);
  }
}
