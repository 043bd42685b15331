import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** Free fonts that may be embedded and passed on (SIL Open Font License). */
const SERIF = 'Noto Serif SC';
const SANS = 'Noto Sans SC';
const PACKAGES = ['@expo-google-fonts/noto-serif-sc', '@expo-google-fonts/noto-sans-sc'];
const WEIGHTS = ['400Regular', '700Bold'];

/** Folders with the fonts to load: of each package only the two weights in use, then the agency's own. */
export function fontFolders(fontDir?: string): string[] {
  const own = PACKAGES.flatMap((name) => {
    const folder = dirname(resolve(`${name}/package.json`));
    return WEIGHTS.map((weight) => join(folder, weight));
  });
  return fontDir === undefined ? own : [...own, fontDir];
}

/** Families by the part of the report that is set in them, in order of preference. */
export interface FontFamilies {
  readonly title: readonly string[];
  readonly level1: readonly string[];
  readonly level2: readonly string[];
  readonly body: readonly string[];
  readonly table: readonly string[];
}

/** What GB/T 9704 and the usage of offices name, under the names that the files of these fonts bear. */
const OFFICIAL: FontFamilies = {
  title: ['FZXiaoBiaoSong-B05S', '方正小标宋简体', 'FZXiaoBiaoSong-B05', '方正小标宋_GBK'],
  level1: ['SimHei', '黑体', 'STHeiti', 'FandolHei R', 'FandolHei'],
  level2: [
    'KaiTi_GB2312',
    '楷体_GB2312',
    'KaiTi',
    '楷体',
    'STKaiti',
    'FandolKai R',
    'FandolKai',
    'LXGW WenKai',
  ],
  body: ['FangSong_GB2312', '仿宋_GB2312', 'FangSong', '仿宋', 'STFangsong', 'FandolFang R', 'FandolFang'],
  table: ['SimSun', '宋体', 'STSong', 'FandolSong R', 'FandolSong'],
};

/**
 * Licensed fonts are named only where the agency gives a folder of its own: a font that happens to be installed on the
 * server must not slip into a published file.
 */
export function fontFamilies(fontDir?: string): FontFamilies {
  const official = (part: keyof FontFamilies): readonly string[] =>
    fontDir === undefined ? [] : OFFICIAL[part];
  return {
    title: [...official('title'), SERIF],
    level1: [...official('level1'), SANS],
    level2: [...official('level2'), SERIF],
    body: [...official('body'), SERIF],
    table: [...official('table'), SERIF],
  };
}
