import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { AccessCheck } from './access-check.js';
import { AccountRepository } from './account.repository.js';
import { ActorService } from './actor.service.js';
import { AgencyReach } from './agency-reach.js';
import { DeclaredRoutes } from './declared-routes.js';
import { FirstAdmin } from './first-admin.js';
import { DeviceCookie } from './log-in/device-cookie.js';
import { KnownClientsRepository } from './log-in/known-clients.repository.js';
import { LogInService } from './log-in/log-in.service.js';
import { LogInThrottle } from './log-in/log-in-throttle.js';
import { OwnSessionsController } from './own-sessions/own-sessions.controller.js';
import { OwnSessionsService } from './own-sessions/own-sessions.service.js';
import { PasswordService } from './people/password.service.js';
import { SinglePersonOfficeService } from './people/single-person-office.service.js';
import { StandingRepository } from './people/standing.repository.js';
import { RequestIdentity } from './request-identity.js';
import { SecondFactorController } from './second-factor/second-factor.controller.js';
import { SecondFactorRepository } from './second-factor/second-factor.repository.js';
import { SecondFactorService } from './second-factor/second-factor.service.js';
import { ScopeGuard } from './scope.guard.js';
import { SessionController } from './session.controller.js';
import { SessionGuard } from './session.guard.js';
import { SessionRepository } from './session.repository.js';
import { SessionService } from './session.service.js';
import { DeputiesController } from './supervision/deputies.controller.js';
import { DeputiesService } from './supervision/deputies.service.js';
import { SupervisionController } from './supervision/supervision.controller.js';
import { SupervisionService } from './supervision/supervision.service.js';
import { ServiceTokenRepository } from './tokens/service-token.repository.js';
import { ServiceTokenService } from './tokens/service-token.service.js';
import { ServiceTokensController } from './tokens/service-tokens.controller.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [AgenciesModule, DiscoveryModule],
  controllers: [
    SessionController,
    OwnSessionsController,
    SecondFactorController,
    UsersController,
    ServiceTokensController,
    SupervisionController,
    DeputiesController,
  ],
  providers: [
    AccountRepository,
    SessionRepository,
    SessionService,
    ActorService,
    FirstAdmin,
    UsersService,
    SinglePersonOfficeService,
    StandingRepository,
    PasswordService,
    OwnSessionsService,
    RequestIdentity,
    ServiceTokenService,
    ServiceTokenRepository,
    SupervisionService,
    DeputiesService,
    SecondFactorService,
    SecondFactorRepository,
    LogInService,
    LogInThrottle,
    KnownClientsRepository,
    DeviceCookie,
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: ScopeGuard },
    AgencyReach,
    DeclaredRoutes,
    AccessCheck,
  ],
  exports: [FirstAdmin, AgencyReach, DeclaredRoutes],
})
export class IdentityModule {}
