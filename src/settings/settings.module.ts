import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { EffectiveSettingsModule } from './effective-settings.module.js';
import { Recount } from './recount.js';
import { RecountingRepository } from './recounting.repository.js';
import { SettingsController } from './settings.controller.js';
import { SettingsService } from './settings.service.js';

@Module({
  imports: [AgenciesModule, ImportsModule, EffectiveSettingsModule],
  controllers: [SettingsController],
  providers: [Recount, RecountingRepository, SettingsService],
})
export class SettingsModule {}
