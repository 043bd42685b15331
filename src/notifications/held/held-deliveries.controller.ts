import { Body, Controller, Get, Post } from '@nestjs/common';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { heldDeliveriesSchema, releasedSchema, releaseSchema } from './held-deliveries.schemas.js';
import type { HeldDeliveries, ReleaseBody, Released } from './held-deliveries.schemas.js';
import { HeldDeliveriesService } from './held-deliveries.service.js';

/** What is not sent since a restore. */
@Controller(`${API}/installation/deliveries`)
@Access('install')
export class HeldDeliveriesController {
  constructor(private readonly held: HeldDeliveriesService) {}

  @Get()
  @Describe('恢复备份以后暂停发送的通知', { answer: heldDeliveriesSchema })
  state(): Promise<HeldDeliveries> {
    return this.held.state();
  }

  @Post('release')
  @Describe('恢复发送，决定暂停期间的通知发送哪些', { answer: releasedSchema, problems: [409] })
  release(
    @Body({ schema: releaseSchema }) { send }: ReleaseBody,
    @CurrentActor() actor: Actor,
  ): Promise<Released> {
    return this.held.release(actor, send);
  }
}
