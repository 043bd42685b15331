import type { AuditVerdict, ChainVerdict } from '../audit/audit-verifier.js';
import { CANNOT_PROVE, conclusionOf, PROVES, provenText, unknownTexts } from '../audit/verdict-words.js';
import { INSTALLATION_CHAIN } from '../platform/audit/audit-entry.js';
import { textTable } from './text-table.js';

/** Codes of agencies by their number. */
export type AgencyCodes = ReadonlyMap<number, string>;

const LIMITS = [`能证明：${PROVES}`, ...CANNOT_PROVE.map((line) => `不能证明：${line}`)];

/** Of a single chain, up to which entry. */
function limitsOf(chains: readonly ChainVerdict[]): string[] {
  const [only, ...others] = chains;
  if (!only || others.length > 0) return LIMITS;
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

export function printAudit({ anchors, chains }: AuditVerdict, codes: AgencyCodes): string {
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
  const total = chains.reduce((sum, { faultTotal }) => sum + faultTotal, anchors.faults.length);
  const file = `锚点文件 ${anchors.path}：${anchors.lines} 行，最后一行签于 ${anchors.lastAt ?? '—'}。`;
  return [table, '', file, conclusionOf(total), ...faults, '', ...limitsOf(chains)].join('\n');
}

export const auditJson = ({ anchors, chains }: AuditVerdict, codes: AgencyCodes): object => ({
  anchors: {
    path: anchors.path,
    lines: anchors.lines,
    lastAt: anchors.lastAt,
    faults: anchors.faults,
  },
  chains: chains.map((verdict) => ({ agency: codes.get(verdict.chain) ?? null, ...verdict })),
  limits: limitsOf(chains),
});
