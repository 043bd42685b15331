import { HolidayCalendar } from './calendars/calendar.js';
import {
  calendarYearSchema,
  provisionalSchema,
  type CalendarYear,
  type ProvisionalCalendar,
} from './calendars/calendar-schema.js';
import { checkCalendars } from './calendars/check-calendars.js';
import { checkEditions } from './editions/check-editions.js';
import type { ReportEdition } from './editions/edition.js';
import { editionSchema } from './editions/edition-schema.js';
import { LawDataProblems } from './law-data-error.js';
import { LawFiles, type LawFile } from './law-files.js';
import { checkDecisionRules } from './outcomes/check-decision-rules.js';
import { decisionRulesSchema, type DecisionRules } from './outcomes/decision-rules-schema.js';
import { checkLetters, checkRemedies } from './letters/check-letters.js';
import {
  elementsSchema,
  letterKindsSchema,
  type ElementsFile,
  type LetterKindsFile,
} from './letters/letter-schema.js';
import { Letters } from './letters/letters.js';
import { remediesSchema, type RemedyLaw } from './letters/remedy-schema.js';
import { alertsSchema, type AlertLaw, type AlertsFile } from './alerts/alerts-schema.js';
import { checkDatedValues, checkFeeTiers } from './parameters/check-parameters.js';
import {
  feeTiersSchema,
  reportDeadlinesSchema,
  timeLimitsSchema,
  type FeeTiersFile,
  type ReportDeadlinesFile,
  type TimeLimitsFile,
} from './parameters/parameter-schema.js';
import {
  datedParameters,
  timeLimits,
  type FeeTiers,
  type ReportDeadlines,
  type TimeLimits,
} from './parameters/parameters.js';
import {
  checkSettings,
  settingsSchema,
  type SettingRule,
  type SettingsFile,
} from './settings/settings-schema.js';
import type { SettingName } from './settings/setting-keys.js';
import { proceedingsSchema, type ProceedingsLaw } from './proceedings/proceedings-schema.js';
import { checkWorkflow } from './workflow/check-workflow.js';
import { Workflow } from './workflow/workflow.js';
import { workflowSchema, type WorkflowFile } from './workflow/workflow-schema.js';
import { cellRulesSchema, type CellRules } from './vocabularies/cell-rules-schema.js';
import { checkDisposals } from './vocabularies/check-disposals.js';
import { checkFigureSheets } from './vocabularies/check-figure-sheets.js';
import { figureSheetsSchema, type FigureSheetLaw } from './vocabularies/figure-sheets-schema.js';
import { checkOutcomes } from './vocabularies/check-vocabularies.js';
import { disposalsSchema, type DisposalsFile } from './vocabularies/disposals-schema.js';
import { Disposals } from './vocabularies/disposals.js';
import type { ApplicantType, Outcome } from './vocabularies/keys.js';
import { outcomeRules, type OutcomeRule } from './vocabularies/outcome-rules.js';
import {
  applicantTypesSchema,
  outcomesSchema,
  termsSchema,
  type ApplicantTypesFile,
  type OutcomesFile,
  type Terms,
} from './vocabularies/vocabulary-schema.js';

export interface LawData {
  /** In the order of the years that they are for. */
  readonly editions: readonly ReportEdition[];
  readonly outcomes: Readonly<Record<Outcome, OutcomeRule>>;
  /** What an answer with each result has to say. */
  readonly decisionRules: DecisionRules;
  /** What an agency tree may choose where the law is silent. */
  readonly settings: Readonly<Record<SettingName, SettingRule>>;
  readonly applicantTypes: Readonly<
    Record<ApplicantType, { readonly label: string; readonly description: string }>
  >;
  /** Chinese names of the closed key lists. */
  readonly terms: Terms;
  /** What the cells of tables 三 and 四 count, in words. */
  readonly cellRules: CellRules;
  /** Which figures the units of an office are asked for, and who usually knows them. */
  readonly figureSheets: FigureSheetLaw;
  readonly disposals: Disposals;
  /** `law().timeLimits.answerPeriod.at(receivedOn).value` */
  readonly timeLimits: TimeLimits;
  readonly reportDeadlines: ReportDeadlines;
  readonly feeTiers: FeeTiers;
  readonly calendar: HolidayCalendar;
  readonly letters: Letters;
  readonly remedies: RemedyLaw;
  /** Which events are possible in which stage of a case, and for whom. */
  readonly workflow: Workflow;
  /** What can happen to a review or a lawsuit, and what is contested and lost in them. */
  readonly proceedings: ProceedingsLaw;
  /** What is told of a period before and after its end, and to whom. */
  readonly alerts: AlertLaw;
}

interface LawFileSet {
  readonly editions: readonly LawFile<ReportEdition>[];
  readonly outcomes: LawFile<OutcomesFile> | undefined;
  readonly decisionRules: LawFile<DecisionRules> | undefined;
  readonly settings: LawFile<SettingsFile> | undefined;
  readonly applicantTypes: LawFile<ApplicantTypesFile> | undefined;
  readonly terms: LawFile<Terms> | undefined;
  readonly cellRules: LawFile<CellRules> | undefined;
  readonly figureSheets: LawFile<FigureSheetLaw> | undefined;
  readonly disposals: LawFile<DisposalsFile> | undefined;
  readonly timeLimits: LawFile<TimeLimitsFile> | undefined;
  readonly reportDeadlines: LawFile<ReportDeadlinesFile> | undefined;
  readonly feeTiers: LawFile<FeeTiersFile> | undefined;
  readonly calendarYears: readonly LawFile<CalendarYear>[];
  readonly provisional: LawFile<ProvisionalCalendar> | undefined;
  readonly letterKinds: readonly LawFile<LetterKindsFile>[];
  readonly elements: LawFile<ElementsFile> | undefined;
  readonly remedies: LawFile<RemedyLaw> | undefined;
  readonly workflow: LawFile<WorkflowFile> | undefined;
  readonly proceedings: LawFile<ProceedingsLaw> | undefined;
  readonly alerts: LawFile<AlertsFile> | undefined;
}

/** In the order in which a case needs the letters. */
const LETTER_FILES = [
  'process',
  'consultations',
  'answers',
  'refusals',
  'unavailable',
  'declined',
  'closings',
  'records',
];

const readFiles = (files: LawFiles): LawFileSet => ({
  editions: files.readAll('editions', /^\d{4}\.yaml$/, editionSchema),
  outcomes: files.read('vocabularies/outcomes.yaml', outcomesSchema),
  decisionRules: files.read('outcomes/decision-rules.yaml', decisionRulesSchema),
  settings: files.read('settings/agency-settings.yaml', settingsSchema),
  applicantTypes: files.read('vocabularies/applicant-types.yaml', applicantTypesSchema),
  terms: files.read('vocabularies/terms.yaml', termsSchema),
  cellRules: files.read('vocabularies/cell-rules.yaml', cellRulesSchema),
  figureSheets: files.read('vocabularies/figure-sheets.yaml', figureSheetsSchema),
  disposals: files.read('vocabularies/disposals.yaml', disposalsSchema),
  timeLimits: files.read('parameters/time-limits.yaml', timeLimitsSchema),
  reportDeadlines: files.read('parameters/report-deadlines.yaml', reportDeadlinesSchema),
  feeTiers: files.read('parameters/fee-tiers.yaml', feeTiersSchema),
  calendarYears: files.readAll('calendars', /^\d{4}\.yaml$/, calendarYearSchema),
  provisional: files.read('calendars/provisional.yaml', provisionalSchema),
  letterKinds: LETTER_FILES.map((name) => files.read(`letters/${name}.yaml`, letterKindsSchema)).filter(
    (file) => file !== undefined,
  ),
  elements: files.read('letters/elements.yaml', elementsSchema),
  remedies: files.read('letters/remedies.yaml', remediesSchema),
  workflow: files.read('workflow/workflow.yaml', workflowSchema),
  proceedings: files.read('proceedings/proceedings.yaml', proceedingsSchema),
  alerts: files.read('alerts/alerts.yaml', alertsSchema),
});

function checkFiles(files: LawFileSet, problems: LawDataProblems): void {
  checkEditions(files.editions, problems);
  const editions = files.editions.map((file) => file.data);
  // Without a whole set of editions every outcome would be complained of as well.
  const editionsAreWhole = !problems.found.some(({ file }) => file.startsWith('editions'));
  if (files.outcomes && editionsAreWhole) checkOutcomes(files.outcomes, editions, problems);
  if (files.figureSheets && editionsAreWhole) checkFigureSheets(files.figureSheets, editions, problems);
  if (files.decisionRules) checkDecisionRules(files.decisionRules, problems);
  if (files.settings) checkSettings(files.settings, problems);
  if (files.disposals) checkDisposals(files.disposals, problems);
  for (const file of [files.timeLimits, files.reportDeadlines, files.feeTiers]) {
    if (file) checkDatedValues(file, problems);
  }
  if (files.feeTiers) checkFeeTiers(files.feeTiers, problems);
  checkCalendars(files.calendarYears, files.provisional, problems);
  // Where a file of letters could not be read, the outcomes that it answers would be missed as well.
  if (files.elements && files.letterKinds.length === LETTER_FILES.length)
    checkLetters(files.letterKinds, files.elements.data, problems);
  if (files.remedies) checkRemedies(files.remedies, problems);
  if (files.workflow) checkWorkflow(files.workflow, problems);
}

/** A file that could not be read was reported, so nothing gets here without it. */
function present<T>(file: LawFile<T> | undefined): T {
  if (!file) throw new Error('a law file that could not be read was not reported');
  return file.data;
}

/** @throws LawDataError with everything that is wrong in any file. */
export function readLaw(folder: string): LawData {
  const problems = new LawDataProblems();
  const files = readFiles(new LawFiles(folder, problems));
  checkFiles(files, problems);
  problems.throwIfAny();
  const calendarYears = files.calendarYears.map((file) => file.data);
  return {
    editions: files.editions.map((file) => file.data).sort((a, b) => a.reportYears.from - b.reportYears.from),
    outcomes: outcomeRules(present(files.outcomes)),
    decisionRules: present(files.decisionRules),
    settings: present(files.settings).settings,
    applicantTypes: present(files.applicantTypes).applicantTypes,
    terms: present(files.terms),
    cellRules: present(files.cellRules),
    figureSheets: present(files.figureSheets),
    disposals: new Disposals(present(files.disposals)),
    timeLimits: timeLimits(present(files.timeLimits)),
    reportDeadlines: datedParameters(present(files.reportDeadlines)),
    feeTiers: datedParameters(present(files.feeTiers)),
    calendar: new HolidayCalendar(calendarYears, present(files.provisional)),
    letters: new Letters(
      files.letterKinds.map((file) => file.data),
      present(files.elements),
    ),
    remedies: present(files.remedies),
    workflow: new Workflow(present(files.workflow)),
    proceedings: present(files.proceedings),
    alerts: present(files.alerts).kinds,
  };
}
