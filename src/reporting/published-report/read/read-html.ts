import { load } from 'cheerio';
import type { Cheerio, CheerioAPI } from 'cheerio';
import { REPORT_LIMITS } from './limits.js';
import type { PublishedBlock, PublishedDocument } from './published-document.js';
import { PlaceBudget, spanGrid } from './span-grid.js';
import type { SpannedCell } from './span-grid.js';
import { tooLarge } from './unreadable-report.js';

/** Not a part of the report: what runs, what is hidden, and lists of links that repeat its headings. */
const ASIDE = 'script, style, noscript, template, nav, iframe, object, svg, select, [hidden]';
/** An element within which a new line begins. */
const BLOCKS = new Set(
  'p div section article main h1 h2 h3 h4 h5 h6 li ul ol dl dt dd br hr tr td th table caption blockquote pre header footer aside center form figure'.split(
    ' ',
  ),
);
const DEEPEST = 400;
/** Of the DOM. */
const TEXT_NODE = 3;
const TOO_DEEP = '中的网页元素嵌套过深';

type ElementsOf<T> = T extends Cheerio<infer E> ? E : never;
type Node = ElementsOf<ReturnType<CheerioAPI['root']>>['children'][number];

const spanOf = (cell: Cheerio<Node>, name: string): number => {
  const span = Number.parseInt(cell.attr(name) ?? '', 10);
  return Number.isFinite(span) && span > 0 ? span : 1;
};

const isBlock = (node: Node): boolean => 'name' in node && BLOCKS.has(node.name);

/** Paragraphs of a cell are kept apart: two numbers below each other must not become one. */
function textOf(node: Node, depth = 0): string {
  if (depth > DEEPEST) throw tooLarge(TOO_DEEP);
  if (node.nodeType === TEXT_NODE && 'data' in node) return node.data;
  if (!('children' in node)) return '';
  return node.children.map((child) => textOf(child, depth + 1) + (isBlock(child) ? '\n' : '')).join('');
}

class HtmlReader {
  readonly blocks: PublishedBlock[] = [];
  readonly #budget = new PlaceBudget();
  #line = '';
  #tables = 0;

  constructor(private readonly $: CheerioAPI) {}

  read(nodes: readonly Node[], depth = 0): void {
    if (depth > DEEPEST) throw tooLarge(TOO_DEEP);
    for (const node of nodes) {
      if (node.nodeType === TEXT_NODE && 'data' in node) this.#line += node.data;
      else if ('children' in node) this.#element(node, depth);
    }
  }

  /** Ends the paragraph in hand. */
  flush(): void {
    const text = this.#line.replace(/\s+/g, ' ').trim();
    this.#line = '';
    if (text !== '') this.blocks.push({ kind: 'paragraph', text });
  }

  #element(node: Node, depth: number): void {
    if ('name' in node && node.name === 'table' && this.#isInnermost(node)) {
      this.flush();
      this.#table(node);
      return;
    }
    const block = isBlock(node);
    if (block) this.flush();
    this.read('children' in node ? node.children : [], depth + 1);
    if (block) this.flush();
  }

  /** A table around tables is the layout of a page. */
  #isInnermost(table: Node): boolean {
    return this.$(table).find('table').length === 0;
  }

  #table(table: Node): void {
    this.#tables += 1;
    if (this.#tables > REPORT_LIMITS.tables) throw tooLarge('中的表格过多');
    const caption = this.$(table).children('caption').text().trim();
    if (caption !== '') this.blocks.push({ kind: 'paragraph', text: caption });
    const rows = this.$(table)
      .find('tr')
      .toArray()
      .map((row) =>
        this.$(row)
          .children('td, th')
          .toArray()
          .map((cell) => this.#cell(cell)),
      );
    this.blocks.push({ kind: 'table', rows: spanGrid(rows, this.#budget) });
  }

  #cell(cell: Node): SpannedCell {
    const own = this.$(cell);
    return { text: textOf(cell), colSpan: spanOf(own, 'colspan'), rowSpan: spanOf(own, 'rowspan') };
  }
}

/**
 * A web page as published, without what surrounds the report in script, style or menus.
 * @throws DomainError publishedReport.tooLarge
 */
export function readHtml(html: string): PublishedDocument {
  if (html.length > REPORT_LIMITS.htmlCharacters) throw tooLarge('过大');
  const $ = load(html);
  $(ASIDE).remove();
  const title = $('head title').first().text().trim();
  const reader = new HtmlReader($);
  reader.read($('body').toArray());
  reader.flush();
  return { ...(title !== '' && { title }), blocks: reader.blocks };
}
