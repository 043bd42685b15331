import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { AdjustmentsController } from './adjustments.controller.js';
import { AdjustmentsService } from './adjustments.service.js';
import { AnnualFiguresRepository } from './annual-figures.repository.js';
import { DeclarationsService } from './declarations.service.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsRepository } from './documents.repository.js';
import { DocumentsService } from './documents.service.js';
import { FiguresController } from './figures.controller.js';
import { FiguresService } from './figures.service.js';
import { RegisterDeclarationRepository } from './register-declaration.repository.js';

@Module({
  imports: [AgenciesModule],
  controllers: [AdjustmentsController, FiguresController, DocumentsController],
  providers: [
    AdjustmentsService,
    AnnualFiguresRepository,
    FiguresService,
    DocumentsRepository,
    DocumentsService,
    DeclarationsService,
    RegisterDeclarationRepository,
  ],
  exports: [AnnualFiguresRepository, FiguresService, RegisterDeclarationRepository],
})
export class DisclosuresModule {}
