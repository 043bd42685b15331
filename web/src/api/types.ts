import type { paths } from './schema.js';

type Json<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never;
type Answer<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  responses: infer Responses;
}
  ? Json<Responses[keyof Responses & (200 | 201)]>
  : never;

export type Session = Answer<'/api/v1/session', 'get'>;
export type Agency = Answer<'/api/v1/agencies', 'get'>[number];
export type NewAgency = paths['/api/v1/agencies']['post']['requestBody']['content']['application/json'];
export type AgencyChange = Answer<'/api/v1/agencies/{code}/changes', 'get'>[number];
export type NewAgencyChange =
  paths['/api/v1/agencies/{code}/changes']['post']['requestBody']['content']['application/json'];
export type Edition = Answer<'/api/v1/editions', 'get'>[number];
export type EditionId = NonNullable<
  NonNullable<paths['/api/v1/agencies/{code}/years/{year}/figures']['get']['parameters']['query']>['edition']
>;
export type Vocabularies = Answer<'/api/v1/vocabularies', 'get'>;
export type Term = Vocabularies['outcomes'][number];

export type YearGrids = Answer<'/api/v1/agencies/{code}/years/{year}/grids', 'get'>;
export type YearTables = YearGrids['tables'];
export type Check = YearTables['checks'][number];
export type Grid = YearGrids['grids'][number];
export type GridCell = Grid['rows'][number][number];
export type CellRef = NonNullable<GridCell['ref']>;
export type Scope = YearTables['scope'];

export type ApplicationCases = Answer<
  '/api/v1/agencies/{code}/years/{year}/cells/applications/{row}/{column}/cases',
  'get'
>;
export type ApplicationCase = ApplicationCases['items'][number];
export type ProceedingCases = Answer<
  '/api/v1/agencies/{code}/years/{year}/cells/proceedings/{row}/{column}/cases',
  'get'
>;
export type ProceedingCase = ProceedingCases['items'][number];

export type ImportResult = Answer<'/api/v1/agencies/{code}/imports', 'post'>;
export type ImportFinding = ImportResult['refused'][number];

export type Figure = Answer<'/api/v1/agencies/{code}/years/{year}/figures', 'get'>['items'][number];
export type FigureSheets = Answer<'/api/v1/agencies/{code}/years/{year}/figure-sheets', 'get'>;
export type FigureSheet = FigureSheets['items'][number];
export type FigureSheetItem = FigureSheet['items'][number];
export type AskableFigure = FigureSheets['askable'][number];
type SheetBody<Path extends keyof paths, Method extends 'put' | 'post'> =
  paths[Path] extends Record<Method, { requestBody: { content: { 'application/json': infer Body } } }>
    ? Body
    : never;
export type NewFigureSheet = SheetBody<'/api/v1/agencies/{code}/years/{year}/figure-sheets', 'post'>;
export type FigureSheetAnswers = SheetBody<
  '/api/v1/agencies/{code}/years/{year}/figure-sheets/{number}/answers',
  'put'
>;
export type FigureSheetReminder = SheetBody<
  '/api/v1/agencies/{code}/years/{year}/figure-sheets/{number}/reminders',
  'post'
>;
export type FigureEntry =
  paths['/api/v1/agencies/{code}/years/{year}/figures/{item}']['put']['requestBody']['content']['application/json'];

export type DocumentRecord = Answer<'/api/v1/agencies/{code}/documents', 'get'>[number];
export type DocumentEnding =
  paths['/api/v1/agencies/{code}/documents/{id}/ending']['put']['requestBody']['content']['application/json'];
export type NewDocument =
  paths['/api/v1/agencies/{code}/documents']['post']['requestBody']['content']['application/json'];

export type People = Answer<'/api/v1/agencies/{code}/users', 'get'>;
export type User = People['users'][number];
export type NewUser =
  paths['/api/v1/agencies/{code}/users']['post']['requestBody']['content']['application/json'];
export type UserChange =
  paths['/api/v1/agencies/{code}/users/{username}']['patch']['requestBody']['content']['application/json'];
export type ServiceToken = Answer<'/api/v1/agencies/{code}/tokens', 'get'>[number];
export type NewToken =
  paths['/api/v1/agencies/{code}/tokens']['post']['requestBody']['content']['application/json'];
export type Deputy = Answer<'/api/v1/agencies/{code}/deputies', 'get'>[number];
export type NewDeputy =
  paths['/api/v1/agencies/{code}/deputies']['post']['requestBody']['content']['application/json'];
export type SupervisionGrant = Answer<'/api/v1/agencies/{code}/supervision-grants', 'get'>[number];
export type NewGrant =
  paths['/api/v1/agencies/{code}/supervision-grants']['post']['requestBody']['content']['application/json'];
export type OwnSession = Answer<'/api/v1/sessions', 'get'>[number];
export type LogIn = paths['/api/v1/session']['post']['requestBody']['content']['application/json'];

export type CaseList = Answer<'/api/v1/agencies/{code}/cases', 'get'>;
export type CaseItem = CaseList['items'][number];
export type CaseWorkload = NonNullable<CaseList['workload']>;
export type CaseQuery = NonNullable<paths['/api/v1/agencies/{code}/cases']['get']['parameters']['query']>;
export type CaseSearch =
  paths['/api/v1/agencies/{code}/cases/searches']['post']['requestBody']['content']['application/json'];
export type Case = Answer<'/api/v1/agencies/{code}/cases/{caseNo}', 'get'>;
export type CaseDeadline = NonNullable<Case['deadline']>;
export type NewCase =
  paths['/api/v1/agencies/{code}/cases']['post']['requestBody']['content']['application/json'];
export type NewCaseEvent =
  paths['/api/v1/agencies/{code}/cases/{caseNo}/events']['post']['requestBody']['content']['application/json'];
export type RevealedPerson = Answer<'/api/v1/agencies/{code}/cases/{caseNo}/reveals', 'post'>;
export type Caseload = Answer<'/api/v1/agencies/{code}/caseload', 'get'>;
export type CaseActions = Answer<'/api/v1/agencies/{code}/cases/{caseNo}/actions', 'get'>;
export type OutcomeDraft =
  paths['/api/v1/agencies/{code}/cases/{caseNo}/outcome-previews']['post']['requestBody']['content']['application/json'];
export type OutcomePreview = Answer<'/api/v1/agencies/{code}/cases/{caseNo}/outcome-previews', 'post'>;
export type SavedFilterList = Answer<'/api/v1/agencies/{code}/filters', 'get'>;
export type NewSplit =
  paths['/api/v1/agencies/{code}/cases/{caseNo}/splits']['post']['requestBody']['content']['application/json'];
export type AgencyWorkload = Answer<'/api/v1/agencies/{code}/workload', 'get'>;
export type Standing = AgencyWorkload['mine'];
export type NewAssignee =
  paths['/api/v1/agencies/{code}/cases/{caseNo}/assignee']['put']['requestBody']['content']['application/json'];
export type HandOver =
  paths['/api/v1/agencies/{code}/users/{username}/hand-over']['post']['requestBody']['content']['application/json'];

export type ProceedingList = Answer<'/api/v1/agencies/{code}/proceedings', 'get'>;
export type ProceedingItem = ProceedingList['items'][number];
export type ProceedingQuery = NonNullable<
  paths['/api/v1/agencies/{code}/proceedings']['get']['parameters']['query']
>;
export type ProceedingClock = NonNullable<ProceedingItem['next']>;
export type Proceeding = Answer<'/api/v1/agencies/{code}/reviews/{ref}', 'get'>;
export type ProceedingActions = Answer<'/api/v1/agencies/{code}/reviews/{ref}/actions', 'get'>;
export type NewReview =
  paths['/api/v1/agencies/{code}/reviews']['post']['requestBody']['content']['application/json'];
export type NewLawsuit =
  paths['/api/v1/agencies/{code}/lawsuits']['post']['requestBody']['content']['application/json'];
export type NewReviewStep =
  paths['/api/v1/agencies/{code}/reviews/{ref}/events']['post']['requestBody']['content']['application/json'];
export type NewLawsuitStep =
  paths['/api/v1/agencies/{code}/lawsuits/{ref}/events']['post']['requestBody']['content']['application/json'];
export type CaseRemedies = Answer<'/api/v1/agencies/{code}/cases/{caseNo}/remedies', 'get'>;
export type RemedyTerm = CaseRemedies['answers'][number]['review'];
export type Outlook = Answer<'/api/v1/agencies/{code}/outlook', 'get'>;
export type Trends = Answer<'/api/v1/agencies/{code}/trends', 'get'>;
export type TrendYear = Trends['years'][number];

export type ContestedGrounds = Answer<'/api/v1/agencies/{code}/contested-grounds', 'get'>;
export type ContestedLine = ContestedGrounds['lines'][number];

export type AuditQuery = NonNullable<
  paths['/api/v1/agencies/{code}/audit/entries']['get']['parameters']['query']
>;
export type AuditEntry = Answer<'/api/v1/agencies/{code}/audit/entries', 'get'>['items'][number];
export type AuditVerification = Answer<'/api/v1/agencies/{code}/audit/verification', 'get'>;

export type Letter = Answer<'/api/v1/agencies/{code}/cases/{caseNo}/letters/{id}', 'get'>;
export type LetterItem = Answer<'/api/v1/agencies/{code}/cases/{caseNo}/letters', 'get'>[number];
export type LetterLine = NonNullable<Letter['lines']>[number];
export type LetterKindOption = Answer<'/api/v1/agencies/{code}/cases/{caseNo}/letter-kinds', 'get'>[number];
export type NewLetter =
  paths['/api/v1/agencies/{code}/cases/{caseNo}/letters']['post']['requestBody']['content']['application/json'];
export type LetterTemplate = Answer<'/api/v1/agencies/{code}/letter-templates', 'get'>[number];
export type LetterSettings = Answer<'/api/v1/agencies/{code}/letter-settings', 'get'>;
export type Settings = Answer<'/api/v1/agencies/{code}/settings', 'get'>;
export type Setting = Settings['settings'][number];
export type NewSetting =
  paths['/api/v1/agencies/{code}/settings/{name}']['put']['requestBody']['content']['application/json'];
export type DisposalWords = Answer<'/api/v1/agencies/{code}/disposals', 'get'>;
export type DisposalWord = DisposalWords['words'][number];
export type WordPlacement = DisposalWord['placements'][number];
export type NewDisposalWord =
  paths['/api/v1/agencies/{code}/disposals/{kind}/{word}']['put']['requestBody']['content']['application/json'];
export type WorkCalendar = Answer<'/api/v1/calendar', 'get'>;
export type HolidayNotice = WorkCalendar['notices'][number];
export type CalendarYear = Answer<'/api/v1/calendar/years/{year}', 'get'>;
export type CalendarDay = CalendarYear['days'][number];
export type NoticePreview = Answer<'/api/v1/calendar/notices/previews', 'post'>;
export type NewNotice =
  paths['/api/v1/calendar/notices/previews']['post']['requestBody']['content']['application/json'];
export type LoadedNotice =
  paths['/api/v1/calendar/notices']['post']['requestBody']['content']['application/json'];
export type DeadlineMoves = Answer<'/api/v1/agencies/{code}/deadline-moves', 'get'>;
export type IntakeDraftContent = NonNullable<
  Answer<'/api/v1/agencies/{code}/intake-draft', 'get'>['content']
>;
export type IntakeChecks = Answer<'/api/v1/agencies/{code}/intake-draft', 'put'>;
export type SimilarQuery =
  paths['/api/v1/agencies/{code}/cases/similar']['post']['requestBody']['content']['application/json'];
export type SimilarCase = Answer<'/api/v1/agencies/{code}/cases/similar', 'post'>['items'][number];
export type NewSubmission =
  paths['/api/v1/agencies/{code}/submissions']['post']['requestBody']['content']['application/json'];
export type Submission = Answer<'/api/v1/agencies/{code}/submissions', 'get'>['items'][number];
export type SubmissionState = Submission['state'];
export type NewDismissal =
  paths['/api/v1/agencies/{code}/submissions/{id}/dismissal']['post']['requestBody']['content']['application/json'];

export type AttachmentList = Answer<'/api/v1/agencies/{code}/cases/{caseNo}/attachments', 'get'>;
export type Attachment = AttachmentList['items'][number];
export type AttachmentStrike =
  paths['/api/v1/agencies/{code}/cases/{caseNo}/attachments/{id}/strike']['post']['requestBody']['content']['application/json'];
export type DeliveryProof = Answer<'/api/v1/agencies/{code}/cases/{caseNo}/delivery', 'get'>;
export type ArchiveList = Answer<'/api/v1/agencies/{code}/cases/{caseNo}/archive-list', 'get'>;
export type PublishedList = Answer<'/api/v1/agencies/{code}/years/{year}/published-on-request', 'get'>;
export type CheckedReport = Answer<'/api/v1/report-checks', 'post'>;

export type Notification = Answer<'/api/v1/account/notifications', 'get'>['items'][number];
export type InboxFilter = NonNullable<paths['/api/v1/account/notifications']['get']['parameters']['query']>;
export type NotificationSettings = Answer<'/api/v1/account/notification-settings', 'get'>;
export type NewNotificationSettings =
  paths['/api/v1/account/notification-settings']['put']['requestBody']['content']['application/json'];
export type TestMessages = Answer<'/api/v1/account/notification-settings/test', 'post'>;
export type HeldDeliveries = Answer<'/api/v1/installation/deliveries', 'get'>;
export type DeliveryRelease =
  paths['/api/v1/installation/deliveries/release']['post']['requestBody']['content']['application/json'];

export type AnnualReport = Answer<'/api/v1/agencies/{code}/reports/{year}', 'get'>;
export type ReportStep = AnnualReport['steps'][number];
export type ReportSection = AnnualReport['sections'][number];
export type ReportFinding = AnnualReport['findings'][number];
export type ReportEvent = AnnualReport['history'][number];
export type Publication = NonNullable<ReportEvent['publication']>;
export type ReportDifferences = Answer<'/api/v1/agencies/{code}/reports/{year}/differences', 'get'>;
export type OpeningAdjustments = Answer<'/api/v1/agencies/{code}/years/{year}/opening-adjustments', 'get'>;
export type Opening = Answer<'/api/v1/agencies/{code}/years/{year}/opening', 'post'>;
export type NewAdjustment =
  paths['/api/v1/agencies/{code}/years/{year}/opening-adjustments']['post']['requestBody']['content']['application/json'];
export type ReportCollection = Answer<'/api/v1/agencies/{code}/years/{year}/collection', 'get'>;
export type ReportBatches = Answer<'/api/v1/agencies/{code}/years/{year}/report-batches', 'get'>;
export type ReportBatch = ReportBatches['items'][number];
export type CollectedReport = ReportCollection['items'][number];

export type Alerts = Answer<'/api/v1/agencies/{code}/alerts', 'get'>;
export type AlertItem = Alerts['items'][number];
export type AlertsQuery = NonNullable<paths['/api/v1/agencies/{code}/alerts']['get']['parameters']['query']>;
