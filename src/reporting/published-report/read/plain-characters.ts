import type { PublishedBlock, PublishedDocument, TextCell, TextTable } from './published-document.js';

/**
 * Radicals that fonts draw as the characters they look like, each before its character (Unicode, EquivalentUnifiedIdeograph):
 * a browser that prints to PDF writes ⺠ for 民. Those of U+2F00 and the compatibility forms NFKC knows.
 */
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母' +
  '⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑' +
  '⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风' +
  '⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';
const CHARACTER_OF = new Map(
  Array.from(RADICALS.matchAll(/(.)(.)/gu), ([, radical = '', character = '']) => [radical, character]),
);
const LOOKALIKE = /[\u2E80-\u2FDF\uF900-\uFAFF]/gu;

/** Every radical as the character that it stands for; everything else stays as it is printed. */
export const plainCharacters = (text: string): string =>
  text.replace(LOOKALIKE, (one) => CHARACTER_OF.get(one) ?? one.normalize('NFKC'));

/** A merged cell stays one and the same in all its places. */
function plainTable(rows: TextTable): TextTable {
  const plain = new Map<TextCell, TextCell>();
  const of = (cell: TextCell): TextCell => {
    const known = plain.get(cell) ?? { text: plainCharacters(cell.text) };
    plain.set(cell, known);
    return known;
  };
  return rows.map((row) => row.map((cell) => cell && of(cell)));
}

const plainBlock = (block: PublishedBlock): PublishedBlock =>
  block.kind === 'table'
    ? { ...block, rows: plainTable(block.rows) }
    : { ...block, text: plainCharacters(block.text) };

/** The document in characters that can be looked for. */
export const inPlainCharacters = ({ title, blocks }: PublishedDocument): PublishedDocument => ({
  ...(title !== undefined && { title: plainCharacters(title) }),
  blocks: blocks.map(plainBlock),
});
