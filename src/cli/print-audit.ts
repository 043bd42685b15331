import type { AuditVerdict, ChainVerdict } from '../audit/audit-verifier.js';
import {
  CANNOT_PROVE,
  conclusionOf,
  PROVES,
  PROVES_DESPITE_FAULTS,
  provenText,
  unknownTexts,
} from '../audit/verdict-words.js';
import { INSTALLATION_CHAIN } from '../platform/audit/audit-entry.js';
import { textTable } from './text-table.js';

/** Codes of agencies by their number. */
export type AgencyCodes = ReadonlyMap<number, string>;

const faultsOf = ({ anchors, chains }: AuditVerdict): number =>
  chains.reduce((sum, { faultTotal }) => sum + faultTotal, anchors.faults.length);

/** Of a single chain, up to which entry; of all, no more than what was found allows. */
function limitsOf(verdict: AuditVerdict): string[] {
  const [only, ...others] = verdict.chains;
  if (!only || others.length > 0) {
    const proven = faultsOf(verdict) === 0 ? PROVES : PROVES_DESPITE_FAULTS;
    return [`能证明：${proven}`, ...CANNOT_PROVE.map((line) => `不能证明：${line}`)];
  }
  return [`能证明：${provenText(only)}`, ...unknownTexts(only).map((line) => `不能证明：${line}`)];
}

const nameOf = (chain: number, codes: AgencyCodes): string =>
  chain === INSTALLATION_CHAIN ? '系统' : (codes.get(chain) ?? `已不存在的机关（${chain}）`);

const row = (verdict: ChainVerdict, codes: AgencyCodes): string[] => [
  nameOf(verdict.chain, codes),
  String(verdict.entries),
  verdict.anchoredSeq === 0 ? '没有锚点' : `第 ${verdict.anchoredSeq} 条`,
  String(Math.max(0, verdict.entries - verdict.anchoredSeq)),
  verdict.faultTotal === 0 ? '完好' : `${verdict.faultTotal} 处不符`,
];

export function printAudit(verdict: AuditVerdict, codes: AgencyCodes): string {
  const { anchors, chains } = verdict;
  const table = textTable([
    ['链', '记录', '已锚定至', '其后未锚定', '结论'],
    ...chains.map((verdict) => row(verdict, codes)),
  ]);
  const faults = [
    ...anchors.faults.map(({ message }) => message),
    ...chains.flatMap((verdict) => {
      const told = verdict.faults.map(({ message }) => `${nameOf(verdict.chain, codes)}：${message}`);
      const more = verdict.faultTotal - told.length;
      return more > 0 ? [...told, `${nameOf(verdict.chain, codes)}：另有 ${more} 处。`] : told;
    }),
  ];
  const file = `锚点文件 ${anchors.path}：${anchors.lines} 行，最后一行签于 ${anchors.lastAt ?? '—'}。`;
  return [table, '', file, conclusionOf(faultsOf(verdict)), ...faults, '', ...limitsOf(verdict)].join('\n');
}

export function auditJson(verdict: AuditVerdict, codes: AgencyCodes): object {
  const { path, lines, lastAt, faults } = verdict.anchors;
  return {
    anchors: { path, lines, lastAt, faults },
    chains: verdict.chains.map((chain) => ({ agency: codes.get(chain.chain) ?? null, ...chain })),
    limits: limitsOf(verdict),
  };
}
