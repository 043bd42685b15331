import { AlignmentType, LineRuleType } from 'docx';
import type { IFontAttributesProperties, IStylesOptions } from 'docx';
import { LINE_PT, SIZE_PT, TRACKING_PT } from '../layout/page.js';

export const twips = (pt: number): number => Math.round(pt * 20);
export const halfPoints = (pt: number): number => Math.round(pt * 2);

/** Names only: the fonts are licensed and come with the reader's own system. */
const font = (eastAsia: string): IFontAttributesProperties => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
});
export const SONG = font('宋体');
const FANGSONG = font('仿宋_GB2312');
const HEI = font('黑体');
const KAI = font('楷体_GB2312');
const TITLE_SONG = font('方正小标宋简体');

const exactLine = (pt: number) => ({ before: 0, after: 0, line: twips(pt), lineRule: LineRuleType.EXACT });
/** Two characters: `firstLineChars` for those who read it, the width in twips for the others. */
const INDENT = { firstLineChars: 200, firstLine: twips(2 * SIZE_PT.body) };
const TRACKING = Math.floor(TRACKING_PT * 20);

const headingStyle = (fonts: IFontAttributesProperties) => ({
  run: { font: fonts, size: halfPoints(SIZE_PT.body), bold: false, italics: false, color: '000000' },
  paragraph: { spacing: exactLine(LINE_PT), indent: INDENT, keepNext: true },
});

/** Paragraph style of running text and of the text of tables. */
export const TEXT_STYLE = 'ReportText';
export const TABLE_STYLE = 'ReportTable';
/**
 * Of every paragraph of running text. That a stop may hang beyond a full line is what Word does anyway; unless it is said,
 * LibreOffice hangs it too, and leaves some of those stops out of what it prints.
 */
export const RUNNING = { style: TEXT_STYLE, overflowPunctuation: true } as const;

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FANGSONG,
        size: halfPoints(SIZE_PT.body),
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
    },
    title: {
      run: { font: TITLE_SONG, size: halfPoints(SIZE_PT.title), bold: false, color: '000000' },
      paragraph: {
        spacing: exactLine(LINE_PT + SIZE_PT.title - SIZE_PT.body),
        alignment: AlignmentType.CENTER,
      },
    },
    heading1: headingStyle(HEI),
    heading2: headingStyle(KAI),
    heading3: headingStyle(FANGSONG),
  },
  paragraphStyles: [
    {
      id: TEXT_STYLE,
      name: 'Report Text',
      basedOn: 'Normal',
      run: { characterSpacing: TRACKING },
      paragraph: { spacing: exactLine(LINE_PT), indent: INDENT, alignment: AlignmentType.BOTH },
    },
    { id: TABLE_STYLE, name: 'Report Table', basedOn: 'Normal', run: { font: SONG } },
  ],
};
