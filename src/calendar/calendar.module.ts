import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';
import { MovedCases } from './moved-cases.js';
import { MovesRepository } from './moves.repository.js';
import { MovesService } from './moves.service.js';
import { NoticesRepository } from './notices.repository.js';
import { NoticesService } from './notices.service.js';

@Module({
  imports: [AgenciesModule, CasesModule],
  controllers: [CalendarController],
  providers: [CalendarService, NoticesService, MovesService, NoticesRepository, MovesRepository, MovedCases],
})
export class CalendarModule {}
