import { Module } from '@nestjs/common';
import { AgenciesModule } from '../../agencies/agencies.module.js';
import { IdentityModule } from '../../identity/identity.module.js';
import { EffectiveSettingsModule } from '../../settings/effective-settings.module.js';
import { ContestedGroundsController } from './contested-grounds.controller.js';
import { ContestedGroundsService } from './contested-grounds.service.js';
import { ContestedRowsRepository } from './contested-rows.repository.js';

@Module({
  imports: [AgenciesModule, IdentityModule, EffectiveSettingsModule],
  controllers: [ContestedGroundsController],
  providers: [ContestedGroundsService, ContestedRowsRepository],
  exports: [ContestedGroundsService],
})
export class ContestedGroundsModule {}
