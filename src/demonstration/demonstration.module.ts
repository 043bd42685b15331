import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { DemonstrationController } from './demonstration.controller.js';
import { DemonstrationRepository } from './demonstration.repository.js';
import { DemonstrationService } from './demonstration.service.js';

@Module({
  imports: [ImportsModule],
  controllers: [DemonstrationController],
  providers: [DemonstrationRepository, DemonstrationService],
  exports: [DemonstrationService],
})
export class DemonstrationModule {}
