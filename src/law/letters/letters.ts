import { DomainError } from '../domain-error.js';
import type { LocalDate } from '../local-date.js';
import type {
  ElementsFile,
  LetterCondition,
  LetterElement,
  LetterKindEntry,
  LetterKindsFile,
  LetterParticular,
  LetterSeries,
} from './letter-schema.js';

/** A letter that an agency writes in a case: when it may, what it must contain, and the standard wording. */
export interface LetterKind {
  readonly key: string;
  /** As offices call it, e.g. 补正告知书. */
  readonly name: string;
  readonly addressee: LetterKindEntry['addressee'];
  /** The series that its document number comes from. */
  readonly series: LetterSeries | 'none';
  readonly when: LetterCondition;
  readonly remedy: LetterKindEntry['remedy'];
  /** Everything that it must contain, those of its groups first. */
  readonly elements: readonly LetterElement[];
  readonly particulars: readonly LetterParticular[];
  /** Fixed sentences of the law, by placeholder. */
  readonly clauses: Readonly<Record<string, string>>;
  /** Ascending by `from`. */
  readonly wording: readonly { readonly from: LocalDate; readonly text: string }[];
}

export class Letters {
  readonly #kinds: ReadonlyMap<string, LetterKind>;

  constructor(
    files: readonly LetterKindsFile[],
    /** Names of what cases, agencies and the law supply by themselves. */
    private readonly elements: ElementsFile,
  ) {
    const kinds = files.flatMap((file) => file.kinds.map((kind) => withGroups(kind, elements)));
    this.#kinds = new Map(kinds.map((kind) => [kind.key, kind]));
  }

  /** In the order of the files. */
  get kinds(): readonly LetterKind[] {
    return [...this.#kinds.values()];
  }

  /** @throws DomainError `letter.unknownKind` */
  kind(key: string): LetterKind {
    const found = this.#kinds.get(key);
    if (found) return found;
    throw new DomainError('letter.unknownKind', '没有这一种文书，请从文书种类中选择。', {});
  }

  /** Placeholders that the wording of a kind may use, with their Chinese names. */
  placeholders(kind: LetterKind): ReadonlyMap<string, string> {
    return placeholderNames(kind, this.elements);
  }
}

/** @throws DomainError `letter.notInForce` before the first wording */
export function standardWording(kind: LetterKind, on: LocalDate): string {
  const found = kind.wording.findLast(({ from }) => from <= on);
  if (found) return found.text;
  throw new DomainError('letter.notInForce', `${on} 还没有“${kind.name}”所依据的规定，请核对日期。`, { on });
}

const CLAUSE_NAMES: Readonly<Record<string, string>> = {
  basis: '依据的条款',
  consequence: '后果',
  silence: '逾期未提出意见的处理',
  voluntary: '自愿说明',
  consent: '负责人同意',
  notCounted: '不计算期限的说明',
  signature: '签名栏',
  receiptDay: '收到日期栏',
  refusal: '签收情况栏',
};

export function placeholderNames(
  kind: Pick<LetterKindEntry, 'particulars' | 'clauses'> | LetterKind,
  { facts }: ElementsFile,
): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(facts),
    ...Object.keys(kind.clauses).map((key): [string, string] => [key, CLAUSE_NAMES[key] ?? key]),
    ...kind.particulars.map(({ key, label }): [string, string] => [key, label]),
  ]);
}

const withGroups = ({ groups, ...kind }: LetterKindEntry, elements: ElementsFile): LetterKind => ({
  ...kind,
  elements: [...groups.flatMap((group) => elements.groups[group] ?? []), ...kind.elements],
});
