import type { ExaminationState } from './examination-state.js';
import { keyText, type KnownKind, type KnownRegister, type RecordKey } from './known-register.js';
import { REFERABLE, type UniqueKey } from './record-keys.js';

/** Keys asked of the system at once. */
export const KNOWN_BATCH = 5000;

interface KeyedEntry extends RecordKey {
  readonly ordinal: number;
}
type Judge = (entry: KeyedEntry, mark: string) => void;

async function compare(
  entries: Iterable<KeyedEntry>,
  kind: KnownKind,
  known: KnownRegister,
  judge: Judge,
): Promise<void> {
  let batch: KeyedEntry[] = [];
  const ask = async (): Promise<void> => {
    const marks = await known.marks(kind, batch);
    for (const entry of batch) {
      const mark = marks.get(keyText(entry));
      if (mark !== undefined) judge(entry, mark);
    }
    batch = [];
  };
  for (const entry of entries) {
    if (batch.push(entry) === KNOWN_BATCH) await ask();
  }
  if (batch.length > 0) await ask();
}

function* referable(state: ExaminationState, kind: (typeof REFERABLE)[number]): Generator<KeyedEntry> {
  for (const [key, ordinal] of state.refs) {
    if (state.entries.kind(ordinal) !== kind || state.entries.verdict(ordinal) !== 'accepted') continue;
    yield { ordinal, key, agency: state.entries.owner(ordinal) ?? '' };
  }
}

function judgeOther(state: ExaminationState, kind: UniqueKey['kind'], ordinal: number, shown: string): void {
  const facts = { value: shown, earlier: '系统里已有的记录' };
  if (kind === 'figure') state.refuse(ordinal, 'figure.duplicate', 'item', { name: '数据', ...facts });
  else if (kind === 'opening')
    state.refuse(ordinal, 'opening.duplicate', 'year', { name: '期初数', ...facts });
  else state.refuse(ordinal, 'document.duplicate', 'title', { name: '文件', ...facts });
}

/** Marks what was imported before, unchanged, as repeated; refuses what the system holds otherwise. */
export async function settleKnown(state: ExaminationState, known: KnownRegister): Promise<void> {
  const unchanged = ({ ordinal }: KeyedEntry, mark: string): boolean => {
    const same = mark === state.entries.hash(ordinal).toString('hex');
    if (same) state.entries.judge(ordinal, 'repeated');
    return same;
  };
  for (const kind of REFERABLE) {
    await compare(referable(state, kind), kind, known, (entry, mark) => {
      if (unchanged(entry, mark)) return;
      state.refuse(entry.ordinal, 'record.changed', 'ref', { name: '编号', value: entry.key });
    });
  }
  for (const kind of ['figure', 'opening', 'document', 'caseNo'] as const) {
    const keyed = state.uniqueKeys
      .filter((key) => key.kind === kind && state.entries.verdict(key.ordinal) === 'accepted')
      .map((key) => ({ ...key, agency: state.entries.owner(key.ordinal) ?? '' }));
    const shown = new Map(keyed.map((key) => [key.ordinal, key.shown]));
    await compare(keyed, kind, known, (entry, mark) => {
      if (kind === 'caseNo') {
        const facts = { name: '案号', value: entry.key, earlier: `系统里编号为“${mark}”的申请` };
        state.refuse(entry.ordinal, 'caseNo.duplicate', 'caseNo', facts);
      } else if (!unchanged(entry, mark))
        judgeOther(state, kind, entry.ordinal, shown.get(entry.ordinal) ?? '');
    });
  }
}
