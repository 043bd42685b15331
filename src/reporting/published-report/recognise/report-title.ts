import type { ReportEdition } from '../../../law/editions/edition.js';
import type { PublishedDocument } from '../read/published-document.js';

export interface ReportTitle {
  readonly agency: string | null;
  readonly year: number | null;
}

/** A title is short; a sentence that quotes it is not one. */
const LONGEST_TITLE = 80;
const LONGEST_AGENCY = 40;
const CHINESE_DIGITS = '〇一二三四五六七八九';
const YEAR = '(?<year>20\\d{2}|二[〇零○Oo0][一二三四五六七八九〇零]{2})';
const PERIOD = new RegExp(`${YEAR}年1月1日(?:起)?(?:至|到|—|－|-)`);

/** The name stays as it is printed; only the digits of the year are made plain. */
const withoutSpace = (text: string): string =>
  text.replace(/\s+/gu, '').replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));

function yearNumber(text: string): number {
  const digits = Array.from(text.replace(/[零○Oo0]/g, (zero) => (/\d{4}/.test(text) ? zero : '〇')));
  return Number(digits.map((digit) => (/\d/.test(digit) ? digit : CHINESE_DIGITS.indexOf(digit))).join(''));
}

/** 年政府信息公开工作年度报告, also with 年度 for 年 and without 工作. */
function titlePattern({ titleSuffix }: ReportEdition): RegExp {
  const rest = withoutSpace(titleSuffix).replace(/^年/, '').replace('工作', '(?:工作)?');
  return new RegExp(`^(?<agency>.*?)${YEAR}年度?${rest}(?:$|[(（_|》—-])`);
}

/** Paths of menus and labels of fields stand above a title too. */
const NO_NAME = /[>»|/:：。；;，,]/;

const agencyOf = (text: string): string | null => {
  const name = text.replace(/^[《〈"“\s]+/, '');
  return name === '' || name.length > LONGEST_AGENCY ? null : name;
};

/** Whose report a document is, and for which year: by its title, on one line or two, or else by what it says of its data. */
export function reportTitle(document: PublishedDocument, edition: ReportEdition): ReportTitle {
  const pattern = titlePattern(edition);
  const texts = document.blocks.flatMap((block) =>
    block.kind === 'table' ? [] : [withoutSpace(block.text)],
  );
  const candidates = [...texts.keys()].filter((i) => (texts[i]?.length ?? 0) <= LONGEST_TITLE);
  const titles = [
    ...candidates.map((i) => [texts[i] ?? '', texts[i - 1] ?? '']),
    [withoutSpace(document.title ?? ''), ''],
  ];
  const found = titles.flatMap(([title = '', above = '']): ReportTitle[] => {
    const { agency = '', year } = pattern.exec(title)?.groups ?? {};
    if (year === undefined) return [];
    return [
      {
        agency: agency === '' && !NO_NAME.test(above) ? agencyOf(above) : agencyOf(agency),
        year: yearNumber(year),
      },
    ];
  });
  const [first] = found;
  // A path of menus may name the year and not the agency.
  if (first) return found.find((one) => one.agency !== null && one.year === first.year) ?? first;
  const period = texts.map((text) => PERIOD.exec(text)?.groups?.year).find((year) => year !== undefined);
  return { agency: null, year: period === undefined ? null : yearNumber(period) };
}
