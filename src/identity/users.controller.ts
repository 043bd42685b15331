import { Body, Controller, Delete, Get, Param, Patch, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import type { Agency } from '../agencies/agency.entity.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { Access } from './access.js';
import type { Actor } from './actor.js';
import { CurrentActor } from './current-actor.js';
import { SinglePersonOfficeService } from './people/single-person-office.service.js';
import {
  addedUserSchema,
  newUserSchema,
  peopleSchema,
  singlePersonOfficeSchema,
  userChangeSchema,
  userSchema,
} from './users.schemas.js';
import type {
  AddedUser,
  NewUser,
  People,
  SinglePersonOffice,
  UserAnswer,
  UserChange,
} from './users.schemas.js';
import { UsersService } from './users.service.js';

const placeSchema = z.object({ code: z.string() });
const personSchema = z.object({ code: z.string(), username: z.string() });
type Person = z.infer<typeof personSchema>;

/** Who works in an agency. */
@Controller(`${API}/agencies/:code`)
@Access('administer')
export class UsersController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly users: UsersService,
    private readonly offices: SinglePersonOfficeService,
  ) {}

  @Get('users')
  @Describe('机关的用户', { answer: peopleSchema })
  async list(
    @Param({ schema: placeSchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<People> {
    return this.users.people(await this.agency(code, actor));
  }

  @Post('users')
  @Describe('添加用户', { status: 201, answer: addedUserSchema, problems: [409, 422] })
  async add(
    @Param({ schema: placeSchema }) { code }: { code: string },
    @Body({ schema: newUserSchema }) body: NewUser,
    @CurrentActor() actor: Actor,
  ): Promise<AddedUser> {
    return this.users.add(await this.agency(code, actor), body, actor);
  }

  @Patch('users/:username')
  @Describe('修改用户的姓名、角色，停用或者启用；角色变动和停用即时结束该用户的登录', {
    answer: userSchema,
    problems: [409, 422],
  })
  async change(
    @Param({ schema: personSchema }) { code, username }: Person,
    @Body({ schema: userChangeSchema }) body: UserChange,
    @CurrentActor() actor: Actor,
  ): Promise<UserAnswer> {
    return this.users.change(await this.agency(code, actor), username, body, actor);
  }

  @Post('users/:username/password')
  @Describe('重设用户的密码：给出新的一次性密码，结束该用户的登录', {
    answer: addedUserSchema,
    problems: [409],
  })
  async resetPassword(
    @Param({ schema: personSchema }) { code, username }: Person,
    @CurrentActor() actor: Actor,
  ): Promise<AddedUser> {
    return this.users.resetPassword(await this.agency(code, actor), username, actor);
  }

  @Delete('users/:username/second-factor')
  @Describe('清除用户的动态口令（手机和恢复码都丢失时），结束该用户的登录', { status: 204, problems: [409] })
  async removeSecondFactor(
    @Param({ schema: personSchema }) { code, username }: Person,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.users.removeSecondFactor(await this.agency(code, actor), username, actor);
  }

  @Put('single-person-office')
  @Describe('声明或者撤销由一人承担全部岗位；声明由上级机关的或者系统的管理员作出', {
    status: 204,
    problems: [409, 422],
  })
  async declare(
    @Param({ schema: placeSchema }) { code }: { code: string },
    @Body({ schema: singlePersonOfficeSchema }) { basis }: SinglePersonOffice,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.offices.declare(await this.agency(code, actor), basis, actor);
  }

  private agency(code: string, actor: Actor): Promise<Agency> {
    return this.agencies.find(code, actor.agencyId);
  }
}
