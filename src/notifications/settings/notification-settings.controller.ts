import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import {
  newNotificationSettingsSchema,
  notificationSettingsSchema,
  testedSchema,
} from './notification-settings.schemas.js';
import type {
  NewNotificationSettings,
  NotificationSettingsAnswer,
  Tested,
} from './notification-settings.schemas.js';
import { NotificationSettingsService } from './notification-settings.service.js';
import { TestMessagesService } from './test-messages.service.js';

/** How one is told, besides in the product. */
@Controller(`${API}/account/notification-settings`)
@Access('ownNotifications')
export class NotificationSettingsController {
  constructor(
    private readonly settings: NotificationSettingsService,
    private readonly tests: TestMessagesService,
  ) {}

  @Get()
  @Describe('本人的提醒设置', { answer: notificationSettingsSchema })
  read(@CurrentActor() actor: Actor): Promise<NotificationSettingsAnswer> {
    return this.settings.read(actor);
  }

  @Put()
  @Describe('改变本人的提醒设置，以此次提交的为准', { answer: notificationSettingsSchema })
  put(
    @Body({ schema: newNotificationSettingsSchema }) body: NewNotificationSettings,
    @CurrentActor() actor: Actor,
  ): Promise<NotificationSettingsAnswer> {
    return this.settings.put(actor, body);
  }

  @Post('test')
  @Describe('向本人的接收地址发送测试消息，每分钟一次', { answer: testedSchema, problems: [409] })
  test(@CurrentActor() actor: Actor): Promise<Tested> {
    return this.tests.send(actor, actor);
  }
}
