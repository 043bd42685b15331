import type { DisposalWord, WordPlacement } from '../api/types.js';
import { dayText } from '../common/days.js';

type Applies = DisposalWord['applies'];

/** Who chose it: 本机关、某上级机关，或者没有机关选定. */
function originOf({ by, chosenBy }: Pick<WordPlacement, 'by' | 'chosenBy'>): string {
  if (by === 'law') return '按法律文本';
  return by === 'own' ? '本机关选定' : `上级机关${chosenBy?.name ?? ''}选定`;
}

function Choice({ applies }: { readonly applies: Applies }) {
  const { from, changedBy, changedOn, article, reason } = applies;
  return (
    <>
      <span className="sub">
        {originOf(applies)}
        {from !== null && `，自${dayText(from)}的决定、裁判起`}
        {changedOn !== null && `（${[changedBy, changedOn].filter(Boolean).join('，')}）`}
      </span>
      {article !== null && <span className="sub">依据：{article}</span>}
      {reason !== null && <span className="sub">理由：{reason}</span>}
    </>
  );
}

/** What applies to a decision of today; what applied before or will later; and who below has it otherwise. */
export function WordApplies({ word }: { readonly word: DisposalWord }) {
  const { law, applies, placements, exceptions } = word;
  const others = placements.filter(({ from }) => from !== applies.from);
  const differs = applies.by !== 'law' && applies.label !== law?.label;
  return (
    <>
      <span className={differs ? 'word-column word-column-own' : 'word-column'}>{applies.label}</span>
      {applies.by === 'law' ? <span className="sub">按法律文本</span> : <Choice applies={applies} />}
      {others.map((placement) => (
        <span key={placement.from} className="sub">
          自{dayText(placement.from)}的决定、裁判起：{placement.label}（{originOf(placement)}）
        </span>
      ))}
      {exceptions.length > 0 && (
        <span className="sub">
          下级机关另有选择：
          {exceptions.map(({ name, label, from }) => `${name} ${label}（自${dayText(from)}）`).join('；')}
        </span>
      )}
    </>
  );
}
