import type { z } from 'zod';
import { agencyRecord } from './agency-record.js';
import { applicationRecord } from './application-record.js';
import { documentRecord, figureRecord, openingRecord } from './disclosure-record.js';
import { lawsuitRecord, reviewRecord } from './proceeding-record.js';

/** Strict schema of every kind of record of the ledger. */
export const RECORD_SCHEMAS = {
  agency: agencyRecord,
  application: applicationRecord,
  review: reviewRecord,
  lawsuit: lawsuitRecord,
  figure: figureRecord,
  document: documentRecord,
  opening: openingRecord,
} as const;

export type RecordKind = keyof typeof RECORD_SCHEMAS;
export const RECORD_KINDS = Object.keys(RECORD_SCHEMAS) as readonly RecordKind[];

/** A field that was null counts as left out. */
export type Told<T> = T extends readonly (infer Item)[]
  ? Told<Item>[]
  : T extends string | number
    ? T
    : T extends object
      ? { [Key in keyof T]: Told<Exclude<T[Key], null>> }
      : T;

export type RecordOf<K extends RecordKind> = Told<z.output<(typeof RECORD_SCHEMAS)[K]>>;
export type AgencyRecord = RecordOf<'agency'>;
export type ApplicationRecord = RecordOf<'application'>;
export type ReviewRecord = RecordOf<'review'>;
export type LawsuitRecord = RecordOf<'lawsuit'>;
export type FigureRecord = RecordOf<'figure'>;
export type DocumentRecord = RecordOf<'document'>;
export type OpeningRecord = RecordOf<'opening'>;
export type DecisionRecord = NonNullable<ApplicationRecord['decision']>;
export type EventRecord = NonNullable<ApplicationRecord['events']>[number];

/** A record in which every field has the right shape; whether it agrees with itself and with others is examined apart. */
export type LedgerRecord = { [K in RecordKind]: RecordOf<K> }[RecordKind];
