import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { InboxService } from './inbox.service.js';
import {
  inboxQuerySchema,
  inboxSchema,
  notificationPlaceSchema,
  readUpToSchema,
  unreadSchema,
} from './notifications.schemas.js';
import type { Inbox, InboxQuery, ReadUpTo, Unread } from './notifications.schemas.js';

/** What one was told. */
@Controller(`${API}/account/notifications`)
@Access('ownNotifications')
export class NotificationsController {
  constructor(private readonly inbox: InboxService) {}

  @Get()
  @Describe('本人的通知，新的在前', { answer: inboxSchema })
  list(@Query({ schema: inboxQuerySchema }) query: InboxQuery, @CurrentActor() actor: Actor): Promise<Inbox> {
    return this.inbox.list(actor, query);
  }

  @Get('count')
  @Describe('本人未读通知的条数', { answer: unreadSchema })
  count(@CurrentActor() actor: Actor): Promise<Unread> {
    return this.inbox.count(actor);
  }

  @Put('read')
  @Describe('把一条及更早的通知全部标为已读', { status: 204 })
  readUpTo(
    @Body({ schema: readUpToSchema }) { upTo }: ReadUpTo,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.inbox.readUpTo(actor, upTo);
  }

  @Put(':id/read')
  @Describe('把一条通知标为已读', { status: 204 })
  readOne(
    @Param({ schema: notificationPlaceSchema }) { id }: { id: number },
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.inbox.readOne(actor, id);
  }
}
