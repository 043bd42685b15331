import type { LawDataProblems } from '../law-data-error.js';
import type { LawFile } from '../law-files.js';
import { OUTCOMES } from '../vocabularies/keys.js';
import { wordingFaults, type WordingFault } from './check-wording.js';
import type { ElementsFile, LetterKindEntry, LetterKindsFile } from './letter-schema.js';
import { placeholderNames } from './letters.js';
import { REMEDY_PLACEHOLDERS, SIGNING_BODIES, type RemedyLaw } from './remedy-schema.js';
import { placeholdersOf, strayBraces } from './wording.js';

type Report = (path: string, reason: string) => void;

function faultText(fault: WordingFault): string {
  switch (fault.fault) {
    case 'braces':
      return '有没有写完整的双花括号';
    case 'title':
      return '第一行应当是以“# ”开头的标题';
    case 'unknown':
      return `占位符 {{${fault.placeholder}}} 没有定义`;
    case 'missing':
      return `缺少必备要素 {{${fault.element.key}}}（${fault.element.article}）`;
    case 'optional':
      return `必备要素 {{${fault.element.key}}} 不能只写在可以省略的行里（${fault.element.article}）`;
  }
}

function ascending(values: readonly { readonly from: string }[], path: string, report: Report): void {
  if (values.some(({ from }, index) => index > 0 && from <= (values[index - 1]?.from ?? '')))
    report(path, '起始日应当依次递增');
}

function checkKind(kind: LetterKindEntry, elements: ElementsFile, report: Report): void {
  const at = `kinds.${kind.key}`;
  const unknown = kind.groups.filter((group) => !(group in elements.groups));
  for (const group of unknown) report(`${at}.groups`, `要素组 ${group} 没有定义`);
  const known = new Set(placeholderNames(kind, elements).keys());
  const required = [...kind.groups.flatMap((group) => elements.groups[group] ?? []), ...kind.elements];
  for (const { key } of required) if (!known.has(key)) report(`${at}.elements`, `要素 ${key} 没有定义`);
  if (kind.remedy !== 'none' && !required.some(({ key }) => key === 'remedy'))
    report(`${at}.elements`, '作出决定的文书必须告知救济途径（remedy）');
  for (const { key } of kind.particulars)
    if (key in elements.facts) report(`${at}.particulars`, `${key} 已由案件事实提供，不能另行填写`);
  for (const [key, text] of Object.entries(kind.clauses))
    for (const name of placeholdersOf(text))
      if (!(name in elements.facts)) report(`${at}.clauses.${key}`, `占位符 {{${name}}} 没有定义`);
  ascending(kind.wording, `${at}.wording`, report);
  kind.wording.forEach(({ text }, index) => {
    for (const fault of wordingFaults(text, required, known))
      report(`${at}.wording.${String(index)}`, faultText(fault));
  });
}

/** Every outcome must have a letter that answers with it, and no key may stand twice. */
function checkWhole(files: readonly LawFile<LetterKindsFile>[], problems: LawDataProblems): void {
  const kinds = files.flatMap(({ file, data }) => data.kinds.map((kind) => ({ file, kind })));
  kinds.forEach(({ file, kind }, index) => {
    if (kinds.findIndex((other) => other.kind.key === kind.key) !== index)
      problems.add(file, `kinds.${kind.key}`, '文书种类重复');
  });
  for (const outcome of OUTCOMES) {
    if (!kinds.some(({ kind }) => kind.remedy === 'decides' && kind.when.outcomes?.includes(outcome)))
      problems.add('letters', outcome, '没有答复该办理结果的文书');
  }
}

export function checkLetters(
  files: readonly LawFile<LetterKindsFile>[],
  elements: ElementsFile,
  problems: LawDataProblems,
): void {
  for (const { file, data } of files) {
    for (const kind of data.kinds) {
      checkKind(kind, elements, (path, reason) => {
        problems.add(file, path, reason);
      });
    }
  }
  checkWhole(files, problems);
}

export function checkRemedies(
  { file, data }: { readonly file: string; readonly data: RemedyLaw },
  problems: LawDataProblems,
): void {
  const report: Report = (path, reason) => {
    problems.add(file, path, reason);
  };
  for (const body of SIGNING_BODIES) {
    const { of, nameEnds } = data.signingBodies[body];
    if ((of === undefined) !== (nameEnds === undefined))
      report(`signingBodies.${body}`, 'of 与 nameEnds 应当同时写明');
  }
  ascending(data.reviewBodies, 'reviewBodies', report);
  ascending(data.reviewFirst, 'reviewFirst', report);
  ascending(data.onlineFiling, 'onlineFiling', report);
  const known: readonly string[] = REMEDY_PLACEHOLDERS;
  for (const [key, texts] of Object.entries(data.clauses)) {
    ascending(texts, `clauses.${key}`, report);
    for (const { text } of texts) {
      if (strayBraces(text)) report(`clauses.${key}`, '有没有写完整的双花括号');
      for (const name of placeholdersOf(text))
        if (!known.includes(name)) report(`clauses.${key}`, `占位符 {{${name}}} 没有定义`);
    }
  }
}
