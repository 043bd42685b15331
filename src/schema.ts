import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import { CreateAgencies1795387200001 } from '../migrations/1795387200001-create-agencies.js';
import { CreateIdentity1795387200002 } from '../migrations/1795387200002-create-identity.js';
import { CreateCases1795387200003 } from '../migrations/1795387200003-create-cases.js';
import { CreateProceedings1795387200004 } from '../migrations/1795387200004-create-proceedings.js';
import { CreateDisclosures1795387200005 } from '../migrations/1795387200005-create-disclosures.js';
import { CreateCountingProjections1795387200006 } from '../migrations/1795387200006-create-counting-projections.js';
import { SecureRows1795387200007 } from '../migrations/1795387200007-secure-rows.js';
import { KeepAuditChains1795387200008 } from '../migrations/1795387200008-keep-audit-chains.js';
import { ManagePeople1795387200009 } from '../migrations/1795387200009-manage-people.js';
import { SealApplicants1795387200012 } from '../migrations/1795387200012-seal-applicants.js';
import { QueueWork1795387200011 } from '../migrations/1795387200011-queue-work.js';
import { TakeInCases1795387200013 } from '../migrations/1795387200013-take-in-cases.js';
import { RememberAgencyHistory1795387200014 } from '../migrations/1795387200014-remember-agency-history.js';
import { AssignCases1795387200015 } from '../migrations/1795387200015-assign-cases.js';
import { AttachFiles1795387200019 } from '../migrations/1795387200019-attach-files.js';
import { KeepWhatIsUnconfirmed1795387200021 } from '../migrations/1795387200021-keep-what-is-unconfirmed.js';
import { WriteLetters1795387200018 } from '../migrations/1795387200018-write-letters.js';
import { FollowTheWorkflow1795387200016 } from '../migrations/1795387200016-follow-the-workflow.js';
import { KeepOutcomes1795387200017 } from '../migrations/1795387200017-keep-outcomes.js';
import { PinSearchPaths1795387200023 } from '../migrations/1795387200023-pin-search-paths.js';
import { StrikeAttachments1795387200032 } from '../migrations/1795387200032-strike-attachments.js';
import { KeepAnnualReports1795387200034 } from '../migrations/1795387200034-keep-annual-reports.js';
import { OrderReportBatches1795387200035 } from '../migrations/1795387200035-order-report-batches.js';
import { AskUnitsForFigures1795387200036 } from '../migrations/1795387200036-ask-units-for-figures.js';
import { ChangeScopeOfDrafts1795387200041 } from '../migrations/1795387200041-change-scope-of-drafts.js';
import { DiscardCorrections1795387200043 } from '../migrations/1795387200043-discard-corrections.js';
import { CountRefusedDeliveries1795387200047 } from '../migrations/1795387200047-count-refused-deliveries.js';
import { KeepNotifications1795387200045 } from '../migrations/1795387200045-keep-notifications.js';
import { TellAlertsByTheirDay1795387200046 } from '../migrations/1795387200046-tell-alerts-by-their-day.js';
import { KeepReplacedRegisters1795387200042 } from '../migrations/1795387200042-keep-replaced-registers.js';
import { HandleProceedings1795387200033 } from '../migrations/1795387200033-handle-proceedings.js';
import { BindSettings1795387200031 } from '../migrations/1795387200031-bind-settings.js';
import { KeepThePlaceOfFacts1795387200030 } from '../migrations/1795387200030-keep-the-place-of-facts.js';
import { KeepHolidayNotices1795387200020 } from '../migrations/1795387200020-keep-holiday-notices.js';
import { RaiseAlerts1795387200044 } from '../migrations/1795387200044-raise-alerts.js';
import { AgencyChange } from './agencies/agency-change.entity.js';
import { AgencyClosure } from './agencies/agency-closure.entity.js';
import { AgencyFormerPath } from './agencies/agency-former-path.entity.js';
import { Agency } from './agencies/agency.entity.js';
import { AlertBasis } from './alerts/alert-basis.entity.js';
import { Alert } from './alerts/alert.entity.js';
import { AlertDigest } from './alerts/digest/alert-digest.entity.js';
import { Installation } from './agencies/installation.entity.js';
import { AnnualReportEvent } from './annual-reports/annual-report-event.entity.js';
import { AnnualReportFile } from './annual-reports/annual-report-file.entity.js';
import { AnnualReportReason } from './annual-reports/annual-report-reason.entity.js';
import { AnnualReportSnapshot } from './annual-reports/annual-report-snapshot.entity.js';
import { ReportBatchFile } from './annual-reports/batches/report-batch-file.entity.js';
import { ReportBatchItem } from './annual-reports/batches/report-batch-item.entity.js';
import { ReportBatch } from './annual-reports/batches/report-batch.entity.js';
import { ReportDeadline } from './annual-reports/collection/report-deadline.entity.js';
import { PublishedParagraph } from './annual-reports/published-paragraph.entity.js';
import { AnnualReport } from './annual-reports/annual-report.entity.js';
import { Attachment } from './attachments/attachment.entity.js';
import { DeadlineMove } from './calendar/deadline-move.entity.js';
import { CaseApplicant } from './cases/case-applicant.entity.js';
import { CaseAssignment } from './cases/assignment/case-assignment.entity.js';
import { IntakeDraft } from './cases/drafts/intake-draft.entity.js';
import { SavedFilter } from './cases/filters/saved-filter.entity.js';
import { CaseSplit } from './cases/lineage/case-split.entity.js';
import { CaseCounter } from './cases/case-counter.entity.js';
import { CaseEvent } from './cases/case-event.entity.js';
import { DecisionGround } from './cases/decision-ground.entity.js';
import { DecisionRound } from './cases/decision-round.entity.js';
import { DisclosureCase } from './cases/disclosure-case.entity.js';
import { IntakeRequest } from './cases/intake-request.entity.js';
import { AnnualFigure } from './disclosures/annual-figure.entity.js';
import { NormativeDocument } from './disclosures/normative-document.entity.js';
import { OpeningAdjustment } from './disclosures/opening-adjustment.entity.js';
import { Opening } from './disclosures/opening.entity.js';
import { ReplacedDeclaration } from './disclosures/replaced-declaration.entity.js';
import { ReplacedDocument } from './disclosures/replaced-document.entity.js';
import { ReplacedFigure } from './disclosures/replaced-figure.entity.js';
import { ReplacedOpening } from './disclosures/replaced-opening.entity.js';
import { RegisterDeclaration } from './disclosures/register-declaration.entity.js';
import { FigureSheetEvent } from './figure-sheets/figure-sheet-event.entity.js';
import { FigureSheetItem } from './figure-sheets/figure-sheet-item.entity.js';
import { FigureSheet } from './figure-sheets/figure-sheet.entity.js';
import { Account } from './identity/account.entity.js';
import { KnownAddress } from './identity/log-in/known-address.entity.js';
import { KnownDevice } from './identity/log-in/known-device.entity.js';
import { LogInFailure } from './identity/log-in/log-in-failure.entity.js';
import { FormerPassword } from './identity/people/former-password.entity.js';
import { RecoveryCode } from './identity/second-factor/recovery-code.entity.js';
import { SecondFactor } from './identity/second-factor/second-factor.entity.js';
import { Session } from './identity/session.entity.js';
import { Deputy } from './identity/supervision/deputy.entity.js';
import { SupervisionGrant } from './identity/supervision/supervision-grant.entity.js';
import { ServiceToken } from './identity/tokens/service-token.entity.js';
import { ImportBatch } from './imports/import-batch.entity.js';
import { LetterCounter } from './letters/letter-counter.entity.js';
import { Letter } from './letters/letter.entity.js';
import { LetterSetting } from './letters/settings/letter-setting.entity.js';
import { LetterTemplate } from './letters/templates/letter-template.entity.js';
import { AuditDetailRow } from './platform/audit/audit-detail.entity.js';
import { AuditEntryRow } from './platform/audit/audit-entry.entity.js';
import { AuditHeadRow } from './platform/audit/audit-head.entity.js';
import { HolidayNoticeRow } from './platform/calendar/holiday-notice.entity.js';
import { InboxMark } from './platform/queue/inbox-mark.entity.js';
import { NotificationDelivery } from './notifications/delivery/notification-delivery.entity.js';
import { Notification } from './notifications/notification.entity.js';
import { NotificationSetting } from './notifications/settings/notification-setting.entity.js';
import { OutboxMessage } from './platform/queue/outbox-message.entity.js';
import { SweepRun } from './platform/schedule/sweep.entity.js';
import { DataKeyInUse } from './platform/protection/data-key.entity.js';
import { SnakeCaseNaming } from './platform/database/snake-case-naming.js';
import { ownSocket } from './platform/database/own-sockets.js';
import { WatchedClient } from './platform/database/watched-client.js';
import { setTypeParsers } from './platform/database/type-parsers.js';
import { DisposalWord } from './proceedings/disposal-word.entity.js';
import { LawsuitEvent } from './proceedings/lawsuit-event.entity.js';
import { LawsuitPart } from './proceedings/lawsuit-part.entity.js';
import { ProceedingCounter } from './proceedings/proceeding-counter.entity.js';
import { ReviewEvent } from './proceedings/review-event.entity.js';
import { LawsuitInstance } from './proceedings/lawsuit-instance.entity.js';
import { Lawsuit } from './proceedings/lawsuit.entity.js';
import { ReviewCase } from './proceedings/review-case.entity.js';
import { ReviewPart } from './proceedings/review-part.entity.js';
import { Review } from './proceedings/review.entity.js';
import { ReportBuild } from './reports/builds/report-build.entity.js';
import { ReportFile } from './reports/builds/report-file.entity.js';
import { Submission } from './submissions/submission.entity.js';
import { CountedCaseRow } from './reports/counted-case.entity.js';
import { CountedProceedingRow } from './reports/counted-proceeding.entity.js';
import { AgencySetting } from './settings/agency-setting.entity.js';

export const ENTITIES = [
  Agency,
  AgencyClosure,
  AgencyFormerPath,
  AgencyChange,
  Installation,
  Account,
  Session,
  FormerPassword,
  LogInFailure,
  KnownDevice,
  KnownAddress,
  SecondFactor,
  RecoveryCode,
  Notification,
  NotificationSetting,
  NotificationDelivery,
  ServiceToken,
  SupervisionGrant,
  Deputy,
  ImportBatch,
  DisclosureCase,
  CaseApplicant,
  DecisionRound,
  DecisionGround,
  CaseEvent,
  Review,
  ReviewCase,
  ReviewPart,
  Lawsuit,
  LawsuitInstance,
  LawsuitPart,
  ReviewEvent,
  LawsuitEvent,
  ProceedingCounter,
  DisposalWord,
  NormativeDocument,
  RegisterDeclaration,
  AnnualFigure,
  Opening,
  CountedCaseRow,
  CountedProceedingRow,
  DataKeyInUse,
  AuditHeadRow,
  AuditEntryRow,
  AuditDetailRow,
  OutboxMessage,
  InboxMark,
  SweepRun,
  ReportBuild,
  ReportFile,
  CaseAssignment,
  CaseCounter,
  IntakeRequest,
  Attachment,
  AgencySetting,
  Letter,
  LetterCounter,
  LetterTemplate,
  LetterSetting,
  HolidayNoticeRow,
  DeadlineMove,
  Submission,
  IntakeDraft,
  SavedFilter,
  CaseSplit,
  AnnualReport,
  AnnualReportSnapshot,
  AnnualReportEvent,
  AnnualReportReason,
  AnnualReportFile,
  OpeningAdjustment,
  FigureSheet,
  FigureSheetItem,
  FigureSheetEvent,
  PublishedParagraph,
  ReportBatch,
  ReportBatchItem,
  ReportBatchFile,
  ReportDeadline,
  ReplacedDeclaration,
  ReplacedDocument,
  ReplacedFigure,
  ReplacedOpening,
  Alert,
  AlertBasis,
  AlertDigest,
];

/** In the order of time; a migration that was released is never changed again. */
export const MIGRATIONS = [
  CreateAgencies1795387200001,
  CreateIdentity1795387200002,
  CreateCases1795387200003,
  CreateProceedings1795387200004,
  CreateDisclosures1795387200005,
  CreateCountingProjections1795387200006,
  SecureRows1795387200007,
  KeepAuditChains1795387200008,
  ManagePeople1795387200009,
  QueueWork1795387200011,
  SealApplicants1795387200012,
  TakeInCases1795387200013,
  RememberAgencyHistory1795387200014,
  AssignCases1795387200015,
  FollowTheWorkflow1795387200016,
  KeepOutcomes1795387200017,
  WriteLetters1795387200018,
  AttachFiles1795387200019,
  KeepHolidayNotices1795387200020,
  KeepWhatIsUnconfirmed1795387200021,
  PinSearchPaths1795387200023,
  KeepThePlaceOfFacts1795387200030,
  BindSettings1795387200031,
  StrikeAttachments1795387200032,
  HandleProceedings1795387200033,
  KeepAnnualReports1795387200034,
  OrderReportBatches1795387200035,
  AskUnitsForFigures1795387200036,
  ChangeScopeOfDrafts1795387200041,
  KeepReplacedRegisters1795387200042,
  DiscardCorrections1795387200043,
  RaiseAlerts1795387200044,
  KeepNotifications1795387200045,
  TellAlertsByTheirDay1795387200046,
  CountRefusedDeliveries1795387200047,
];

/**
 * A schema without this migration is older than this version knows a way from. Raised when migrations of old releases are put
 * together into one, which test/upgrades then no longer has a fixture from before.
 */
export const OLDEST_SCHEMA = 'CreateAgencies1795387200001';

/** Have an agency and are no tenant tables: they are needed before it is known on whose behalf a request acts. */
export const SHARED_TABLES = [
  'account',
  'agency_change',
  'agency_setting',
  'disposal_word',
  'published_paragraph',
  'report_deadline',
  'supervision_grant',
];

/** `pg` settings, such as the size of the pool. */
export type PoolSettings = Readonly<Record<string, unknown>>;

/** Whatever the server or the database says that transactions begin with. */
const ISOLATION = '-c default_transaction_isolation=read\\ committed';

/** What TypeORM needs to know to work on a database of ours: the schema comes from the migrations alone. */
export function dataSourceOptions(
  url: string,
  extra: PoolSettings = {},
  migrations = MIGRATIONS,
): DataSourceOptions {
  setTypeParsers();
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations,
    migrationsTransactionMode: 'all',
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    extra: { stream: ownSocket, Client: WatchedClient, options: ISOLATION, ...extra },
  };
}

export function createDataSource(url: string, extra?: PoolSettings): DataSource {
  return new DataSource(dataSourceOptions(url, extra));
}

/** As the owner of a schema that was at these migrations. */
export const sourceAtMigrations = (url: string, names: readonly string[]): DataSource =>
  new DataSource(
    dataSourceOptions(
      url,
      { max: 1 },
      MIGRATIONS.filter(({ name }) => names.includes(name)),
    ),
  );
