import { DomainError } from '../../law/domain-error.js';
import { wordingFaults, type WordingFault } from '../../law/letters/check-wording.js';
import { law } from '../../law/law.js';
import type { LetterKind } from '../../law/letters/letters.js';

function sentence(kind: LetterKind, fault: WordingFault): string {
  const names = law().letters.placeholders(kind);
  switch (fault.fault) {
    case 'braces':
      return '有没有写完整的双花括号';
    case 'title':
      return '第一行应当是以“# ”开头的标题';
    case 'unknown':
      return `没有“{{${fault.placeholder}}}”这个占位符`;
    case 'missing':
      return `缺少必备要素“${names.get(fault.element.key) ?? fault.element.key}”{{${fault.element.key}}}（${fault.element.article}）`;
    case 'optional':
      return `必备要素“${names.get(fault.element.key) ?? fault.element.key}”{{${fault.element.key}}} 不能只写在以“? ”开头、可以省略的行里（${fault.element.article}）`;
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
