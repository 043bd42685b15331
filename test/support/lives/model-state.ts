/** What the model knows of a case. It shares no code with the product: days are numbers, and stages and events plain words. */
export interface Told {
  /** Whom a question went to. */
  readonly party?: string;
  readonly servedOn?: number;
  /** Working days: of a period that was told, of an extension, of an order. */
  readonly n?: number;
  readonly until?: number;
  readonly outcome?: string;
  readonly cause?: string;
  readonly reviewStage?: string;
  readonly reviewResult?: string;
  readonly delivery?: string;
}

export interface ModelFact {
  /** 1, 2, … in the order of recording. */
  readonly seq: number;
  readonly type: string;
  readonly day: number;
  readonly by: string;
  readonly told: Told;
  /** Of a correction. */
  readonly strikes?: number;
  /** Place among the facts of its day: its own number, or that of the fact that it was entered anew for. */
  readonly place: number;
}

export interface Question {
  readonly what: string;
  readonly who: string | undefined;
  readonly by: string;
  /** The last day for the answer; undefined where none was set. */
  readonly last: number | undefined;
  readonly state: 'open' | 'silent' | 'done';
}

export interface Round {
  readonly outcome: string;
  readonly cause: string;
  readonly delivery?: string;
  readonly signedOn?: number;
  readonly sentOn?: number;
  readonly servedOn?: number;
}

export interface Lapse {
  readonly day: number;
  readonly outcome: string;
  readonly forgiven: boolean;
}

export interface State {
  readonly stage: string;
  readonly questions: readonly Question[];
  readonly extension: 'proposed' | 'approved' | 'refused' | undefined;
  /** Working days of extension since the period last began anew. */
  readonly extendedBy: number;
  readonly reviews: Readonly<Record<string, string>>;
  readonly rounds: readonly Round[];
  /** The next decision opens a round for this reason. */
  readonly nextCause: string | undefined;
  readonly deciding: boolean;
  readonly authors: readonly string[];
  readonly drafter: string | undefined;
  readonly checkOwed: boolean;
  readonly approvalOwed: boolean;
  readonly answered: boolean;
  readonly closedBy: string | undefined;
  readonly happened: number;
  readonly receivedOn: number;
  readonly withdrawnOn: number | undefined;
  readonly mergedOn: number | undefined;
  /** Periods that ran out; forgiven where what was awaited was taken after all. */
  readonly lapses: readonly Lapse[];
}

export const born = (receivedOn: number): State => ({
  stage: 'received',
  questions: [],
  extension: undefined,
  extendedBy: 0,
  reviews: {},
  rounds: [],
  nextCause: undefined,
  deciding: false,
  authors: [],
  drafter: undefined,
  checkOwed: false,
  approvalOwed: false,
  answered: false,
  closedBy: undefined,
  happened: 0,
  receivedOn,
  withdrawnOn: undefined,
  mergedOn: undefined,
  lapses: [],
});

/** What an office has settled on, and how the application came. */
export interface Setting {
  readonly receivedOn: number;
  readonly confirmable: boolean;
  readonly inSystem: boolean;
  readonly alone: boolean;
  readonly applicant: string;
}
