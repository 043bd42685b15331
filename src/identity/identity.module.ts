import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { AccountRepository } from './account.repository.js';
import { ActorService } from './actor.service.js';
import { FirstAdmin } from './first-admin.js';
import { SessionController } from './session.controller.js';
import { SessionGuard } from './session.guard.js';
import { SessionRepository } from './session.repository.js';
import { SessionService } from './session.service.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [AgenciesModule],
  controllers: [SessionController, UsersController],
  providers: [
    AccountRepository,
    SessionRepository,
    SessionService,
    ActorService,
    FirstAdmin,
    UsersService,
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
  exports: [FirstAdmin],
})
export class IdentityModule {}
