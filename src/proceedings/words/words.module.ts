import { Module } from '@nestjs/common';
import { AgenciesModule } from '../../agencies/agencies.module.js';
import { EffectiveSettingsModule } from '../../settings/effective-settings.module.js';
import { WordsController } from './words.controller.js';
import { WordsRepository } from './words.repository.js';
import { WordsService } from './words.service.js';

@Module({
  imports: [AgenciesModule, EffectiveSettingsModule],
  controllers: [WordsController],
  providers: [WordsRepository, WordsService],
})
export class WordsModule {}
