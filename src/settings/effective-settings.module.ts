import { Module } from '@nestjs/common';
import { EffectiveSettings } from './effective-settings.js';
import { RecountOrdering } from './recount-ordering.js';
import { SettingsRepository } from './settings.repository.js';

/** For the features that count, and for those that change what is counted by. */
@Module({
  providers: [EffectiveSettings, RecountOrdering, SettingsRepository],
  exports: [EffectiveSettings, RecountOrdering, SettingsRepository],
})
export class EffectiveSettingsModule {}
