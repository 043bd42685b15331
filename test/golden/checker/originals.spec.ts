import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { law } from '../../../src/law/law.js';
import { checkPublishedReport } from '../../../src/reporting/published-report/check-published-report.js';

/** Reports as their agencies published them. They lie beside the checkout and may not be carried into it. */
const FOLDER = join(process.cwd(), '..', 'shared', 'published-reports');

/** As the makers of the figures wrote them down; their own keys. */
interface Original {
  readonly agency: string;
  readonly year: number;
  readonly edition: string;
  readonly raw: string | null;
  readonly table2: Readonly<Record<string, unknown>>;
  readonly table3: { readonly rows: Readonly<Record<string, readonly number[]>> };
  readonly table4: Readonly<Record<string, readonly number[]>>;
}

const GROUPS: Readonly<Record<string, string>> = {
  review: 'review',
  suit_direct: 'suitDirect',
  suit_after_review: 'suitAfterReview',
};
const RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total'];
/** Theirs where they differ from the product's; where they write a list, the items stand in the order of the form. */
const ITEMS: Readonly<Record<string, string>> = {
  newMade: 'made',
  newPublished: 'published',
  publishedTotal: 'totalPublic',
  licensing: 'licensing.decisions',
  punishment: 'punishment.decisions',
  coercion: 'coercion.decisions',
  fees_wan_yuan: 'fees.amountWan',
};

/** Table 二 by the product's keys. */
function itemsOf({ table2, edition }: Original): [string, unknown][] {
  return Object.entries(table2).flatMap(([key, value]): [string, unknown][] => {
    const own = law()
      .figureItems(edition)
      .filter((item) => item.key.startsWith(`${key}.`));
    if (Array.isArray(value)) return own.map((item, i) => [item.key, value[i]]);
    if (typeof value !== 'object' || value === null) return [[ITEMS[key] ?? key, value]];
    return Object.entries(value).map(([part, one]) => [`${key}.${ITEMS[part] ?? part}`, one]);
  });
}

describe('[shared] reports as they were published', () => {
  if (!existsSync(FOLDER)) {
    it.skip('../shared is not there', () => undefined);
    return;
  }
  const reports = JSON.parse(readFileSync(join(FOLDER, 'reports.json'), 'utf8')) as readonly Original[];
  const originals = reports.filter(({ raw }) => raw !== null);

  it('are three: a text, a web page and a PDF', () => {
    expect(originals.map(({ raw }) => raw?.split('.').at(-1)).toSorted()).toEqual(['html', 'pdf', 'txt']);
  });

  it.each(originals.map((original) => [original.raw ?? '', original] as const))(
    '%s: every figure, and no error',
    async (raw, original) => {
      const bytes = readFileSync(join(FOLDER, 'raw', raw));
      const { year, edition, agency, tables, findings } = await checkPublishedReport(bytes, raw);
      expect([year, edition]).toEqual([original.year, original.edition]);
      expect([original.agency.startsWith('（') ? '测试市' : original.agency]).toEqual([agency]);
      expect(Object.fromEntries(tables.applications.rows.map(({ key, values }) => [key, values]))).toEqual(
        original.table3.rows,
      );
      for (const [group, values] of Object.entries(original.table4)) {
        expect(RESULTS.map((result) => tables.proceedings[GROUPS[group] ?? '']?.[result])).toEqual(values);
      }
      const items = itemsOf(original);
      expect(Object.keys(tables.proactive).toSorted()).toEqual(items.map(([key]) => key).toSorted());
      for (const [key, value] of items) expect([key, tables.proactive[key]]).toEqual([key, value]);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );
});
