import type { LocalDate } from '../../../src/law/local-date.js';
import type { WalkedChain } from './chain-walk.js';

/**
 * Where a chain stands at the end of a day, reckoned a second time and by nothing of the product but the names of its steps:
 * from the facts up to that day alone, as somebody would have counted who looked at the file that night.
 */
export interface Night {
  readonly state: 'none' | 'pending' | 'settled';
  readonly result: string | undefined;
  readonly settledOn: LocalDate | undefined;
}

const WORDS: Readonly<Record<string, string>> = {
  维持: 'upheld',
  驳回复议请求: 'upheld',
  驳回复议申请: 'other',
  撤销: 'corrected',
  变更: 'corrected',
  确认违法: 'corrected',
  责令履行: 'corrected',
  终止: 'other',
  调解: 'other',
  驳回诉讼请求: 'upheld',
  限期履行: 'corrected',
  驳回起诉: 'other',
  准许撤诉: 'other',
  按撤诉处理: 'other',
};
const GOES_ON = ['发回重审', '指令继续审理'];
const AS_BELOW = ['驳回上诉', '准许撤回上诉'];

const NOTHING: Night = { state: 'none', result: undefined, settledOn: undefined };

/** The steps that hold, as they happened. */
function facts({ log }: Pick<WalkedChain, 'log'>) {
  const struck = new Set(log.map(({ corrects }) => corrects));
  return log
    .filter(({ seq, type }) => type !== 'corrected' && !struck.has(seq))
    .toSorted((a, b) => (a.on === b.on ? a.seq - b.seq : a.on < b.on ? -1 : 1));
}

export function nightOf(chain: Pick<WalkedChain, 'brought' | 'log'>, day: LocalDate): Night {
  const { brought } = chain;
  if (brought.kind === 'lawsuit' && brought.role === 'reviewBody') return NOTHING;
  let night = NOTHING;
  let below: string | undefined;
  let refusedBelow = false;
  for (const { type, on, details } of facts(chain)) {
    if (on > day) break;
    const opensTrial = type === 'instanceOpened' && details.level === 1;
    // What was counted stays as it was; what never was a case may become one.
    if (type === 'instanceOpened' && details.level === 3 && night.state !== 'none') return night;
    if (type === 'notDocketed') refusedBelow = true;
    if (type === 'accepted' || type === 'deemedAccepted' || type === 'docketed')
      night = { ...NOTHING, state: 'pending' };
    // A court above that sends a refused case back makes a case of it when the court below takes it.
    else if (opensTrial && refusedBelow) {
      night = { ...NOTHING, state: 'pending' };
      refusedBelow = false;
    } else if (type === 'appealed' && night.state === 'settled') night = { ...NOTHING, state: 'pending' };
    else if (type === 'decided' && night.state !== 'none') {
      const word = details.disposal as string;
      const result =
        word === '改判' ? (details.result as string) : AS_BELOW.includes(word) ? below : WORDS[word];
      if (GOES_ON.includes(word) || result === undefined) night = { ...NOTHING, state: 'pending' };
      else night = { state: 'settled', result, settledOn: on };
      if (result !== undefined) below = result;
    }
  }
  return night;
}
