import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { AccessCheck } from './access-check.js';
import { AccountRepository } from './account.repository.js';
import { ActorService } from './actor.service.js';
import { AgencyReach } from './agency-reach.js';
import { DeclaredRoutes } from './declared-routes.js';
import { FirstAdmin } from './first-admin.js';
import { ScopeGuard } from './scope.guard.js';
import { SessionController } from './session.controller.js';
import { SessionGuard } from './session.guard.js';
import { SessionRepository } from './session.repository.js';
import { SessionService } from './session.service.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [AgenciesModule, DiscoveryModule],
  controllers: [SessionController, UsersController],
  providers: [
    AccountRepository,
    SessionRepository,
    SessionService,
    ActorService,
    FirstAdmin,
    UsersService,
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: ScopeGuard },
    AgencyReach,
    DeclaredRoutes,
    AccessCheck,
  ],
  exports: [FirstAdmin, AgencyReach, DeclaredRoutes],
})
export class IdentityModule {}
