import type { LocalDate } from '../law/local-date.js';
import { yearOf } from '../law/local-date.js';
import type {
  ApplicationRecord,
  LawsuitRecord,
  ReviewRecord,
} from '../imports/ledger/records/record-schemas.js';
import type { Chance } from './chance.js';
import type { DemonstrationAgency } from './demonstration-agencies.js';
import type { TimeLine } from './time-line.js';

const REVIEW_WORDS: readonly [readonly [string, number], ...(readonly [string, number])[]] = [
  ['维持', 55],
  ['撤销', 14],
  ['确认违法', 5],
  ['责令履行', 4],
  ['终止', 12],
  ['驳回复议申请', 10],
];
const SUIT_WORDS: readonly [readonly [string, number], ...(readonly [string, number])[]] = [
  ['驳回诉讼请求', 62],
  ['撤销', 10],
  ['确认违法', 4],
  ['驳回起诉', 12],
  ['准许撤诉', 12],
];

/** Reviews and lawsuits against answers that gave less than was asked for. */
export class DemonstrationProceedings {
  private readonly records: (ReviewRecord | LawsuitRecord)[] = [];

  constructor(
    private readonly agencies: ReadonlyMap<string, DemonstrationAgency>,
    private readonly chance: Chance,
    private readonly time: TimeLine,
  ) {}

  against(cases: readonly ApplicationRecord[]): readonly (ReviewRecord | LawsuitRecord)[] {
    for (const application of cases) this.consider(application);
    return this.records;
  }

  private consider(application: ApplicationRecord): void {
    const agency = this.agencies.get(application.agency ?? '');
    const servedOn = application.decision?.servedOn;
    if (!agency || servedOn === undefined || application.decision?.outcome === 'granted') return;
    const way = this.chance.weighted<'none' | 'review' | 'suit'>([
      ['none', 68],
      ['review', 25],
      ['suit', 7],
    ]);
    if (way === 'review') this.review(application, agency, servedOn);
    if (way === 'suit')
      this.suit(application, agency, this.time.daysAfter(servedOn, 40), { route: 'direct' });
  }

  private review(application: ApplicationRecord, agency: DemonstrationAgency, servedOn: LocalDate): void {
    const filedOn = this.time.daysAfter(servedOn, this.chance.between(5, 50));
    const acceptedOn = this.time.workingDaysAfter(filedOn, 4);
    const planned = this.time.daysAfter(acceptedOn, this.chance.between(40, 58));
    const disposal = this.chance.weighted(REVIEW_WORDS);
    if (!this.time.isPast(acceptedOn)) return;
    const concludedOn = this.time.known(planned);
    const ref = `${application.ref}-FY`;
    this.records.push({
      kind: 'review',
      ref,
      agency: agency.code,
      application: application.ref,
      caseNumber: `演复〔${yearOf(acceptedOn)}〕${this.records.length + 1}号`,
      body: agency.reviewBody,
      filedOn,
      acceptedOn,
      ...(concludedOn !== undefined && { concludedOn, disposal, servedOn: concludedOn }),
    });
    if (concludedOn === undefined || disposal !== '维持' || !this.chance.happens(0.35)) return;
    this.suit(application, agency, this.time.daysAfter(concludedOn, 16), {
      route: 'afterReview',
      review: ref,
    });
  }

  private suit(
    application: ApplicationRecord,
    agency: DemonstrationAgency,
    acceptedOn: LocalDate,
    way: Pick<LawsuitRecord, 'route' | 'review'>,
  ): void {
    const planned = this.time.daysAfter(acceptedOn, this.chance.between(80, 170));
    const disposal = this.chance.weighted(SUIT_WORDS);
    if (!this.time.isPast(acceptedOn)) return;
    const concludedOn = this.time.known(planned);
    this.records.push({
      kind: 'lawsuit',
      ref: `${application.ref}-SS`,
      agency: agency.code,
      application: application.ref,
      ...way,
      court: agency.court,
      docketNo: `（${yearOf(acceptedOn)}）演行初${this.records.length + 1}号`,
      acceptedOn,
      ...(concludedOn !== undefined && { concludedOn, disposal }),
    });
  }
}
