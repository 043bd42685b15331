import { isLocalDate, type LocalDate } from '../../law/local-date.js';
import { daysOf, spansIn } from './day-words.js';
import type { NoticeText, TextProblem, UnderstoodFestival } from './notice-text.js';

/** Full-width signs as plain ones, and no spaces: pasted text has them at random. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[〔\[【]/g, '〔')
    .replace(/[〕\]】]/g, '〕')
    .replace(/[\t \u00a0\u3000\u200b\ufeff]+/g, '')
    .replace(/\r\n?/g, '\n');

const TITLE = /国务院办公厅关于[^\n]{0,20}?(\d{4})年[^\n]{1,20}?的通知/;
const AMENDING = /关于(?:调整|延长|变更)/;
const AMENDED = /年(\p{Script=Han}{2,6}?)(?:假期|节假日|放假)/u;
const NUMBER = /国办发(?:明电)?〔\d{4}〕\d{1,3}号/;
const ISSUED = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/m;
const ITEM = /(?:^|\n|。)[一二三四五六七八九十]{1,3}、([^:。\n、]{2,12}(?:、[^:。\n]{2,6})?):/g;

/** 放假调休,共8天 · 放假1天,不调休 · 放假,与周末连休 */
const OFF =
  /^#(?:[、,和]#)*放假(?:调休)?(?:(\d{1,2})天)?(?:,?与周末连休)?(?:,?(?:共|连休)(?:计)?(\d{1,2})天)?(?:,?不调休)?$/;
const WORK = /^#(?:[、,和]#)*(?:照常|正常|补)?上班$/;
/** As in 2020: it tells the last day alone, and how many are added depends on the notice before. */
const PROLONGS = /延长.{0,12}假期至/;
const ABOUT_DAYS = /\d+(?:月|日)|放假|上班|调休/;

interface Item {
  readonly name: string;
  readonly body: string;
}

function itemsOf(text: string, amended: string | undefined): { items: Item[]; before: string } {
  const starts = [...text.matchAll(ITEM)];
  if (starts.length === 0 && amended !== undefined)
    // Lines that end with a colon address somebody or announce what follows.
    return { items: [{ name: amended, body: text.replace(/^.*:$/gm, '') }], before: '' };
  const items = starts.map((match, index) => ({
    name: match[1] ?? '',
    body: text.slice(match.index + match[0].length, starts[index + 1]?.index ?? text.length),
  }));
  return { items, before: text.slice(0, starts[0]?.index ?? text.length) };
}

const sentencesOf = (text: string): string[] =>
  text
    .split(/[。;\n]+/)
    .map((sentence) => sentence.replace(/^[,、:]+|[,、]+$/g, ''))
    .filter((sentence) => sentence !== '');

interface Reading {
  readonly holidays: { from: LocalDate; to: LocalDate }[];
  readonly makeUpDays: LocalDate[];
  readonly unused: string[];
  readonly problems: TextProblem[];
}

function readSentence(sentence: string, year: number, reading: Reading): void {
  const { spans, rest, problems } = spansIn(sentence, year);
  const complain = (message: string): void => {
    reading.problems.push({ sentence, message });
  };
  const off = OFF.exec(rest);
  if (off) {
    const told = off[1] ?? off[2];
    const days = new Set(spans.flatMap(daysOf));
    problems.forEach(complain);
    if (problems.length === 0 && told !== undefined && Number(told) !== days.size)
      complain(`写的是共 ${told} 天，所列日期是 ${String(days.size)} 天`);
    reading.holidays.push(...spans);
    return;
  }
  if (WORK.test(rest)) {
    problems.forEach(complain);
    reading.makeUpDays.push(...spans.flatMap(daysOf));
    return;
  }
  if (PROLONGS.test(sentence))
    complain(
      '只写了延长到哪一天，没有写从哪一天起多放假。请把这句话改写成“1月31日至2月2日放假。”的样子（第一天是原假期结束的次日），再预览；“某日起正常上班”的那一天本来是工作日，不用写',
    );
  else if (ABOUT_DAYS.test(sentence) && !/^(?:鼓励|节假日期间|各地)/.test(sentence))
    complain(
      '这句话里有日期或放假、上班的安排，但没有读懂。请改写成“1月1日至3日放假，共3天。1月4日上班。”的样子，再预览',
    );
  else reading.unused.push(sentence);
}

function readItem(
  { name, body }: Item,
  year: number,
): { festival: UnderstoodFestival } & Pick<Reading, 'unused' | 'problems'> {
  const reading: Reading = { holidays: [], makeUpDays: [], unused: [], problems: [] };
  // A line may break anywhere in pasted text; sentences end with their own sign.
  const sentences = sentencesOf(body.replace(/\n/g, ''));
  for (const sentence of sentences) readSentence(sentence, year, reading);
  const used = sentences.filter((sentence) => !reading.unused.includes(sentence));
  const sentence = `${name}：${used.join('。')}`;
  if (reading.holidays.length === 0 && reading.problems.length === 0)
    reading.problems.push({ sentence: `${name}：${sentences.join('。')}`, message: '没有写明哪几天放假' });
  if (reading.makeUpDays.length > 0 && body.includes('不调休'))
    reading.problems.push({ sentence, message: '写明不调休，又有调休上班的日期' });
  const { holidays, makeUpDays, unused, problems } = reading;
  return { festival: { name, sentence, holidays, makeUpDays }, unused, problems };
}

function issuedOn(text: string): LocalDate | undefined {
  const [, year = '', month = '', day = ''] = ISSUED.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : undefined;
}

/**
 * Reads the State Council General Office's wording, whole or from the first 「一、」 on. Nothing is guessed: a sentence about
 * days that is not understood is a problem.
 * @param year where the text has no title that tells it
 */
export function readNotice(pasted: string, year?: number): NoticeText {
  const text = plain(pasted);
  const flat = text.replace(/\n/g, '');
  const titled = TITLE.exec(flat);
  const title = titled?.[0];
  const ofYear = titled ? Number(titled[1]) : year;
  const amending = title !== undefined && AMENDING.test(title);
  const known = { year: ofYear, kind: amending ? ('amendment' as const) : ('arrangement' as const), title };
  const whole = { ...known, number: NUMBER.exec(flat)?.[0], issuedOn: issuedOn(text) };
  if (ofYear === undefined)
    return {
      ...whole,
      festivals: [],
      unused: [],
      problems: [{ sentence: '', message: '没有标题，不知道是哪一年的安排，请填写年度' }],
    };
  const { items, before } = itemsOf(body(text), amending ? AMENDED.exec(title)?.[1] : undefined);
  const read = items.map((item) => readItem(item, ofYear));
  const none = items.length === 0 ? [{ sentence: '', message: '没有找到“一、元旦：……”这样的分项' }] : [];
  return {
    ...whole,
    festivals: read.map(({ festival }) => festival),
    unused: [...sentencesOf(before), ...read.flatMap(({ unused }) => unused)],
    problems: [...none, ...read.flatMap(({ problems }) => problems)],
  };
}

/** Without the lines that are no arrangement: title, number, addressees, signature and date. */
const body = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\d{4}年\d{1,2}月\d{1,2}日$/.test(line) && !/^国务院办公厅(?:关于.*)?$/.test(line))
    .filter(
      (line) => !/^国办发(?:明电)?〔/.test(line) && !/节假日安排的通知$|假期(?:安排)?的通知$/.test(line),
    )
    .join('\n');
