import { lexer } from 'marked';
import type { Token } from 'marked';
import { DomainError } from '../../law/domain-error.js';
import type { Block } from '../render/report-document.js';

/** Sections whose prose is the agency's own. */
export const NARRATIVE_KEYS = ['overview', 'problems', 'other'] as const;
export type NarrativeKey = (typeof NARRATIVE_KEYS)[number];
export const isNarrativeKey = (key: string): key is NarrativeKey =>
  (NARRATIVE_KEYS as readonly string[]).includes(key);
export type Narrative = Partial<Record<NarrativeKey, readonly Block[]>>;

const SECTION_OF_NUMERAL: Record<string, NarrativeKey> = { 一: 'overview', 五: 'problems', 六: 'other' };

const refuse = (code: string, message: string): never => {
  throw new DomainError(code, message);
};

/** Text without the marks of inline Markdown; a line break inside a Chinese paragraph is no space. */
function plainText(token: Token): string {
  const children = 'tokens' in token ? token.tokens : undefined;
  if (children?.length) return children.map(plainText).join('');
  if (token.type === 'br') return '';
  const text = 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
  return text.replace(/\s*\n\s*/g, '');
}

/** Chinese paragraphs are indented by spaces, which Markdown would take for code. */
const withoutIndents = (markdown: string): string =>
  markdown.replace(/^\uFEFF/, '').replace(/^[ \t\u3000]+/gm, '');

interface ListToken {
  readonly ordered: boolean;
  readonly start: number | '';
  readonly items: readonly Token[];
}

function listBlocks(list: ListToken): Block[] {
  return list.items.map((item, index) => ({
    kind: 'paragraph',
    text: `${list.ordered ? `${Number(list.start) + index}.` : ''}${plainText(item)}`,
  }));
}

function blocksOf(token: Token): Block[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', text: plainText(token) }];
    case 'heading':
      return [
        { kind: 'heading', level: 'depth' in token && token.depth === 2 ? 2 : 3, text: plainText(token) },
      ];
    case 'list':
      return listBlocks(token as unknown as ListToken);
    default:
      return refuse(
        'narrative.unsupported',
        `文字材料中有不支持的内容（${token.raw.trim().slice(0, 20)}…）：只能用标题、段落和列表，请改为文字。`,
      );
  }
}

function sectionOf(heading: string): NarrativeKey {
  const numeral = /^([一二三四五六七八九十]+)/.exec(heading)?.[1] ?? '';
  return (
    SECTION_OF_NUMERAL[numeral] ??
    refuse(
      'narrative.unknownSection',
      `文字材料中的“# ${heading}”不是可填写的部分：只有“# 一”“# 五”“# 六”由文字材料填写，二、三、四部分的表格由系统生成，请更正标题。`,
    )
  );
}

/**
 * Reads the agency's own prose: Markdown with `# 一`, `# 五`, `# 六` (the rest of the heading is ignored, the edition's
 * own heading is printed), `##` and `###` for heads below, paragraphs and lists.
 * @throws DomainError narrative.unknownSection, narrative.duplicateSection, narrative.outsideSection, narrative.unsupported
 */
export function parseNarrative(markdown: string): Narrative {
  const sections = new Map<NarrativeKey, Block[]>();
  let current: Block[] | undefined;
  for (const token of lexer(withoutIndents(markdown))) {
    if (token.type === 'heading' && 'depth' in token && token.depth === 1) {
      const title = plainText(token);
      const key = sectionOf(title);
      if (sections.has(key)) {
        refuse('narrative.duplicateSection', `文字材料中“# ${title}”出现了两次，请合并为一处。`);
      }
      current = [];
      sections.set(key, current);
      continue;
    }
    const blocks = blocksOf(token);
    if (blocks.length === 0) continue;
    if (!current) {
      refuse(
        'narrative.outsideSection',
        `文字材料开头的“${token.raw.trim().slice(0, 20)}”不属于任何部分，请先写“# 一”“# 五”或“# 六”标题。`,
      );
    }
    current?.push(...blocks);
  }
  return Object.fromEntries(sections);
}
