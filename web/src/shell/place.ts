import { useParams } from 'react-router';

/** The agency and the year that every working page is about; both stand in the address. */
export interface Place {
  readonly code: string;
  readonly year: number;
}

export const SECTIONS = [
  'home',
  'cases',
  'proceedings',
  'registers',
  'tables',
  'report',
  'collection',
  'trends',
  'figures',
  'documents',
  'imports',
  'letter-templates',
  'settings',
] as const;
/** Pages of an agency and a year that other pages lead to. */
const BESIDES = ['alerts', 'contested-grounds', 'disposals', 'figure-sheets'] as const;
export type SectionKey = (typeof SECTIONS)[number];
type PageKey = SectionKey | (typeof BESIDES)[number];

export const SECTION_LABELS: Readonly<Record<SectionKey, string>> = {
  home: '工作台',
  cases: '案件',
  proceedings: '复议诉讼',
  registers: '台账',
  tables: '年度统计表',
  report: '年度报告',
  collection: '下级年报',
  trends: '历年趋势',
  figures: '本年数据',
  documents: '规范性文件',
  imports: '台账导入',
  'letter-templates': '文书模板',
  settings: '计数规则',
};

/** What a role has to meet for the page to be of any use to it. */
export const SECTION_RULES = {
  home: 'cases',
  cases: 'cases',
  proceedings: 'cases',
  registers: 'cases',
  tables: 'read',
  report: 'read',
  collection: 'collectReports',
  trends: 'read',
  figures: 'read',
  documents: 'read',
  imports: 'register',
  'letter-templates': 'letterTemplates',
  settings: 'read',
} as const satisfies Readonly<Record<SectionKey, string>>;

export function placePath(place: Place, section: PageKey): string {
  return `/agencies/${encodeURIComponent(place.code)}/years/${place.year}/${section}`;
}

export function usePlace(): Place {
  const { code, year } = useParams();
  if (code === undefined || year === undefined) throw new Error('This route names no agency and year.');
  return { code, year: Number(year) };
}

/** The working page now open, kept when another agency or year is chosen. */
export function sectionOf(pathname: string): PageKey {
  const [, , , , , opened] = pathname.split('/');
  return [...SECTIONS, ...BESIDES].find((section) => section === opened) ?? 'tables';
}
