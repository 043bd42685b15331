import type { LetterTemplate } from '../api/types.js';

const PLACEHOLDER = /\{\{(\w*)\}\}/g;

/** What the server will refuse, told while somebody types; the server decides. */
export function templateFaults(text: string, { elements, placeholders }: LetterTemplate): string[] {
  const named = [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  const known = new Set(placeholders.map(({ key }) => key));
  const unknown = [...new Set(named)].filter((name) => !known.has(name));
  const missing = elements.filter(({ key }) => !named.includes(key));
  return [
    ...(text.trimStart().startsWith('# ') ? [] : ['第一行应当是以“# ”开头的标题']),
    ...unknown.map((name) => `没有“{{${name}}}”这个占位符`),
    ...missing.map(({ key, label, article }) => `缺少必备要素“${label}”{{${key}}}（${article}）`),
  ];
}
