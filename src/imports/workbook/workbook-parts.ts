import type { WorkbookLimits } from './limits.js';
import type { SheetSummary } from './cell.js';
import { isDateFormat } from './date-cells.js';
import { unreadable } from './unreadable-workbook.js';
import { readXmlPart, type XmlHandler } from './xml-reader.js';

type Chunks = AsyncIterable<Buffer>;

export interface WorkbookIndex {
  readonly date1904: boolean;
  readonly sheets: readonly (SheetSummary & { readonly relation: string })[];
}

/** Attribute by its name without the prefix, which differs from program to program. */
function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const own = attributes[name];
  if (own !== undefined) return own;
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}

/** `xl/workbook.xml`: the sheets in their order and the system of dates. */
export async function readWorkbookIndex(
  part: string,
  chunks: Chunks,
  limits: WorkbookLimits,
): Promise<WorkbookIndex> {
  let date1904 = false;
  const sheets: (SheetSummary & { relation: string })[] = [];
  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      if (sheets.length >= limits.maxSheets)
        throw unreadable('file.tooLarge', `工作表超过 ${limits.maxSheets} 张`);
      const hidden = (attributes.state ?? 'visible') !== 'visible';
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes.name ?? '', hidden, relation });
    },
  };
  await readXmlPart(part, chunks, handler, limits);
  return { date1904, sheets };
}

export interface Relation {
  readonly target: string;
  readonly type: string;
}

/** A `.rels` part: relation id to the path inside the archive. */
export async function readRelations(
  part: string,
  folder: string,
  chunks: Chunks,
  limits: WorkbookLimits,
): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  await readXmlPart(
    part,
    chunks,
    {
      open(name, attributes) {
        if (name !== 'Relationship') return;
        const target = attributes.Target ?? '';
        const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
        const type = (attributes.Type ?? '').split('/').at(-1) ?? '';
        relations.set(attributes.Id ?? '', { target: path.replace(/^\.\//, ''), type });
      },
    },
    limits,
  );
  return relations;
}

/** `xl/styles.xml`: for every cell style whether a number in it is a day. */
export async function readDateStyles(
  part: string,
  chunks: Chunks,
  limits: WorkbookLimits,
): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCellFormats = false;
  await readXmlPart(
    part,
    chunks,
    {
      open(name, attributes) {
        if (name === 'numFmt')
          codes.set(Number(attributes.numFmtId), attribute(attributes, 'formatCode') ?? '');
        if (name === 'cellXfs') inCellFormats = true;
        if (name === 'xf' && inCellFormats) styles.push(Number(attributes.numFmtId ?? 0));
      },
      close(name) {
        if (name === 'cellXfs') inCellFormats = false;
      },
    },
    limits,
  );
  return styles.map((id) => isDateFormat(id, codes.get(id)));
}

/** `xl/sharedStrings.xml`; of rich text the plain text, without the reading aids of East Asian editions. */
export async function readSharedStrings(
  part: string,
  chunks: Chunks,
  limits: WorkbookLimits,
): Promise<string[]> {
  const strings: string[] = [];
  let characters = 0;
  let text = '';
  let inText = false;
  let inReading = false;
  await readXmlPart(
    part,
    chunks,
    {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') inReading = true;
        else if (name === 't') inText = !inReading;
      },
      text(piece) {
        if (inText) text += piece;
      },
      close(name) {
        if (name === 't') inText = false;
        else if (name === 'rPh') inReading = false;
        if (name !== 'si') return;
        characters += text.length;
        if (characters > limits.maxSharedCharacters || strings.length >= limits.maxSharedStrings) {
          throw unreadable('file.tooLarge', '文字总量过大');
        }
        strings.push(text);
      },
    },
    limits,
  );
  return strings;
}
