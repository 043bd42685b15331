import { DomainError } from '../../law/domain-error.js';
import { wordingFaults, type WordingFault } from '../../law/letters/check-wording.js';
import { law } from '../../law/law.js';
import type { LetterKind } from '../../law/letters/letters.js';
import { wordingLines } from '../../law/letters/wording.js';
import { quotable } from '../../law/quotable.js';

/** Where the standard wording has the element: the place to which it goes back. */
function standardPlace({ wording }: LetterKind, key: string): string {
  const line = wordingLines(wording.at(-1)?.text ?? '').find(({ placeholders }) =>
    placeholders.includes(key),
  );
  return line ? `，标准文本写在第${line.number}行“${line.text}”` : '';
}

function sentence(kind: LetterKind, fault: WordingFault): string {
  const names = law().letters.placeholders(kind);
  const called = (key: string): string => `必备要素“${names.get(key) ?? key}”{{${key}}}`;
  switch (fault.fault) {
    case 'title':
      return '第1行应当是以“# ”开头的标题';
    case 'braces':
      return `第${fault.line}行有没有写完整的双花括号`;
    case 'unknown':
      return `第${fault.line}行：没有“{{${quotable(fault.placeholder)}}}”这个占位符`;
    case 'missing': {
      const { key, article } = fault.element;
      return `缺少${called(key)}（${article}）${standardPlace(kind, key)}`;
    }
    case 'optional': {
      const { key, article } = fault.element;
      return `第${fault.line}行：${called(key)} 不能只写在以“? ”开头、可以省略的行里（${article}）`;
    }
  }
}

/** @throws DomainError `letter.template` naming every fault, each required element with its article */
export function checkedWording(kind: LetterKind, text: string): string {
  const known = new Set(law().letters.placeholders(kind).keys());
  const faults = wordingFaults(text, kind.elements, known);
  if (faults.length === 0) return text;
  const sentences = faults.map((fault) => sentence(kind, fault));
  throw new DomainError(
    'letter.template',
    `《${kind.name}》的模板没有保存：${sentences.join('；')}。请按提示补上或者改正，也可以恢复标准文本。`,
    { kind: kind.key, faults: sentences },
  );
}
