import type { DisposalWords } from '../../../domain/proceeding/disposals.js';
import { law } from '../../../law/law.js';
import type { AgencyKind, AgencyLevel } from '../../../law/vocabularies/keys.js';
import type { RecordKind } from '../records/record-schemas.js';

/** An agency that the system already has. */
export interface KnownAgency {
  readonly code: string;
  readonly name: string;
  readonly level: AgencyLevel | null;
  readonly kind: AgencyKind | null;
  readonly parentCode: string | null;
  /** Whether this import may write to it. */
  readonly inScope: boolean;
}

/** What identifies a record inside its agency: its reference, its case number, or what it is about. */
export type KnownKind = Exclude<RecordKind, 'agency'> | 'caseNo';
export interface RecordKey {
  readonly agency: string;
  readonly key: string;
}

export const keyText = ({ agency, key }: RecordKey): string => `${agency}\n${key}`;

/** What the system already holds, as far as an import has to know. */
export interface KnownRegister {
  /** Agency of the records that name none; undefined: the file decides, as nothing is there yet. */
  readonly home: string | undefined;
  /** Whether agencies of the file that are not there yet may be added below the home agency. */
  readonly mayAddAgencies: boolean;
  agencies(codes: readonly string[]): Promise<readonly KnownAgency[]>;
  /**
   * By `keyText`, what marks the record that bears the key: the hash of the imported record in hexadecimal, empty where it
   * was not imported; for `caseNo` the reference of the case. Keys that nothing bears are left out.
   */
  marks(kind: KnownKind, keys: readonly RecordKey[]): Promise<ReadonlyMap<string, string>>;
  /** By which an agency counts, with its own before those of the law data. @param code undefined: of the home agency */
  words(code: string | undefined): Promise<DisposalWords>;
}

/** A register into which nothing was imported yet, and which takes the agencies of the file as they are. */
export const EMPTY_REGISTER: KnownRegister = {
  home: undefined,
  mayAddAgencies: true,
  agencies: () => Promise.resolve([]),
  marks: () => Promise.resolve(new Map<string, string>()),
  words: () => Promise.resolve(law().disposals),
};
