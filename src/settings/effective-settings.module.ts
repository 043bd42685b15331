import { Module } from '@nestjs/common';
import { EffectiveSettings } from './effective-settings.js';

/** For the features that count; those that change settings count as well. */
@Module({ providers: [EffectiveSettings], exports: [EffectiveSettings] })
export class EffectiveSettingsModule {}
