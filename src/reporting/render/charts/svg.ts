import { escapeHtml } from '../html/escape-html.js';

/** A drawing as text: the same calls give the same bytes. */
export type Svg = string;

type Attributes = Readonly<Record<string, string | number>>;

/** Two decimals are finer than any printer, and the same on every machine. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100 + 0) : escapeHtml(value);

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${written(value)}"`)
    .join('');

export const element = (name: string, attributes: Attributes, ...children: readonly Svg[]): Svg =>
  children.length === 0
    ? `<${name}${attributesOf(attributes)}/>`
    : `<${name}${attributesOf(attributes)}>${children.join('')}</${name}>`;

export const rect = (x: number, y: number, width: number, height: number, more: Attributes): Svg =>
  element('rect', { x, y, width, height, ...more });

export const line = (x1: number, y1: number, x2: number, y2: number, more: Attributes = {}): Svg =>
  element('line', { x1, y1, x2, y2, ...more });

export type Anchor = 'start' | 'middle' | 'end';
export const label = (x: number, y: number, anchor: Anchor, text: string, more: Attributes = {}): Svg =>
  element('text', { x, y, 'text-anchor': anchor, ...more }, escapeHtml(text));

interface Drawing {
  /** Unique on the page: what names the drawing refers to it. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The figures in a sentence, for whoever cannot see them drawn. */
  readonly description: string;
}

/** A whole drawing: an image with a name and a description, as wide as its place. */
export function drawing({ id, width, height, title, description }: Drawing, ...parts: readonly Svg[]): Svg {
  const [titleId, descriptionId] = [`${id}-title`, `${id}-description`];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
    },
    element('title', { id: titleId }, escapeHtml(title)),
    element('desc', { id: descriptionId }, escapeHtml(description)),
    ...parts,
  );
}
