import type { LetterTemplate } from '../api/types.js';

const PLACEHOLDER = /\{\{(\w*)\}\}/g;

interface Line {
  readonly number: number;
  readonly text: string;
  readonly names: readonly string[];
  readonly optional: boolean;
}

const linesOf = (text: string): Line[] =>
  text.split('\n').map((line, index) => ({
    number: index + 1,
    text: line.trim(),
    names: [...line.matchAll(PLACEHOLDER)].map(([, name = '']) => name),
    optional: line.trimStart().startsWith('? '),
  }));

/** What the server will refuse, told with its place while somebody types; the server decides. */
export function templateFaults(text: string, { elements, placeholders, standard }: LetterTemplate): string[] {
  const lines = linesOf(text);
  const known = new Set(placeholders.map(({ key }) => key));
  const braces = lines.filter((line) => /\{\{|\}\}/.test(line.text.replace(PLACEHOLDER, '')));
  const unknown = lines.flatMap(({ names, number }) =>
    names.filter((name) => !known.has(name)).map((name) => `第${number}行：没有“{{${name}}}”这个占位符`),
  );
  const wanting = elements.flatMap(({ key, label, article, ifKnown }) => {
    const naming = lines.filter(({ names }) => names.includes(key));
    const [where] = naming;
    if (where) {
      const left = !ifKnown && naming.every(({ optional }) => optional);
      return left ? [`第${where.number}行：必备要素“${label}”{{${key}}} 不能只写在以“? ”开头的行里`] : [];
    }
    const before = linesOf(standard).find(({ names }) => names.includes(key));
    const place = before ? `，标准文本写在第${before.number}行“${before.text}”` : '';
    return [`缺少必备要素“${label}”{{${key}}}（${article}）${place}`];
  });
  return [
    ...(text.trimStart().startsWith('# ') ? [] : ['第1行应当是以“# ”开头的标题']),
    ...braces.map(({ number }) => `第${number}行有没有写完整的双花括号`),
    ...unknown,
    ...wanting,
  ];
}
