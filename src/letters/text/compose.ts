import { DomainError } from '../../law/domain-error.js';
import { law } from '../../law/law.js';
import type { LetterKind } from '../../law/letters/letters.js';
import { filled, wordingCells, wordingLines, type WordingLine } from '../../law/letters/wording.js';
import { plainText } from '../../reporting/render/plain-text.js';
import { eventsOf, whyNot } from './condition.js';
import type { LetterAgency, LetterFacts, LetterInput } from './letter-facts.js';
import type { LetterLine } from './letter-line.js';
import { letterValues, type LetterValue, type LetterValues } from './letter-values.js';
import { knownParticulars } from './particulars.js';

const isBlank = (value: LetterValue): boolean =>
  value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0);

/** A stop that meets another stop is one too many: a clerk's sentence ends where the wording goes on. */
const STOPS = /[。；，、]+(?=[。；，！？])/g;
const UNFINISHED = /[，、；]+$/;
const ENDED = /[。！？：；…]$/;

function textOf(line: WordingLine, values: LetterValues): string {
  const text = filled(line.text, (name) => {
    const value = values(name);
    return typeof value === 'string' ? plainText(value).trim() : '';
  });
  const tidy = text.replace(STOPS, '');
  return line.kind !== 'paragraph' || ENDED.test(tidy) ? tidy : `${tidy.replace(UNFINISHED, '')}。`;
}

/** The bars of the table stand in the wording: one that a value brings along is no bar. */
const cellsOf = (line: WordingLine, values: LetterValues): string[] =>
  wordingCells(line.text).map((text) => textOf({ ...line, text }, values));

function setLine(line: WordingLine, values: LetterValues): LetterLine[] {
  if (line.kind === 'row') return [{ kind: 'row', cells: cellsOf(line, values) }];
  const [only] = line.placeholders;
  const rows = only !== undefined && line.text === `{{${only}}}` ? values(only) : undefined;
  if (typeof rows === 'object')
    return rows.map((cells) => ({ kind: 'row', cells: cells.map((cell) => plainText(cell)) }));
  return [{ kind: line.kind, text: textOf(line, values) }];
}

/**
 * The letter that these facts make, line by line.
 * @param wording the standard one, or the agency's own
 * @throws DomainError `letter.notNow`, `letter.missing`, `letter.unknownParticular`, `letter.contradicts`, `remedy.*`
 */
export function composeLetter(
  kind: LetterKind,
  wording: string,
  facts: LetterFacts,
  agency: LetterAgency,
  input: LetterInput,
): LetterLine[] {
  const reason = whyNot(kind, facts);
  if (reason !== undefined) throw notNow(kind, reason);
  const { party } = input;
  if (party !== undefined && kind.addressee === 'party' && eventsOf(kind, facts, party).length === 0)
    throw notNow(kind, '案件没有登记征求过这一方的意见，请核对名称');
  const particulars = knownParticulars(kind, facts, input.particulars);
  const values = letterValues(kind, facts, agency, { ...input, particulars });
  const lines = wordingLines(wording);
  const required = new Set(kind.elements.map(({ key }) => key));
  const missing = lines.flatMap((line) =>
    line.optional
      ? []
      : line.placeholders.filter(
          (name) => (line.kind !== 'row' || required.has(name)) && isBlank(values(name)),
        ),
  );
  if (missing.length > 0) throw incomplete(kind, [...new Set(missing)]);
  return lines.flatMap((line) =>
    line.optional && line.placeholders.some((name) => isBlank(values(name))) ? [] : setLine(line, values),
  );
}

export const notNow = (kind: LetterKind, reason: string): DomainError =>
  new DomainError('letter.notNow', `不能制作《${kind.name}》：${reason}。`, { kind: kind.key, reason });

function incomplete(kind: LetterKind, missing: readonly string[]): DomainError {
  const names = law().letters.placeholders(kind);
  const articles = new Map(kind.elements.map(({ key, article }) => [key, article]));
  const told = missing.map((name) => {
    const article = articles.get(name);
    return `${names.get(name) ?? name}${article === undefined ? '' : `（${article}）`}`;
  });
  return new DomainError(
    'letter.missing',
    `《${kind.name}》还缺少：${told.join('；')}。请填写，或者先在案件里登记。`,
    { kind: kind.key, missing },
  );
}
