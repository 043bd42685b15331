import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { DisclosuresModule } from '../disclosures/disclosures.module.js';
import { FigureSheetsController } from './figure-sheets.controller.js';
import { FigureSheetsRepository } from './figure-sheets.repository.js';
import { AcceptingService } from './life/accepting.service.js';
import { AnsweringService } from './life/answering.service.js';
import { AskingService } from './life/asking.service.js';
import { FollowingUpService } from './life/following-up.service.js';
import { SheetWork } from './life/sheet-work.js';
import { AskableService } from './list/askable.service.js';
import { ListingService } from './list/listing.service.js';
import { SheetStandingsReader } from './sheet-standings.reader.js';
import { SheetAnswersController } from './sheet-answers.controller.js';

@Module({
  imports: [AgenciesModule, DisclosuresModule],
  controllers: [FigureSheetsController, SheetAnswersController],
  providers: [
    AcceptingService,
    AnsweringService,
    AskableService,
    AskingService,
    FigureSheetsRepository,
    FollowingUpService,
    ListingService,
    SheetStandingsReader,
    SheetWork,
  ],
  exports: [FigureSheetsRepository, SheetStandingsReader],
})
export class FigureSheetsModule {}
