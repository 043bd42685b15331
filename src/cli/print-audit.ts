import type { AuditVerdict, ChainVerdict } from '../audit/audit-verifier.js';
import { INSTALLATION_CHAIN } from '../platform/audit/audit-entry.js';
import { textTable } from './text-table.js';

/** Codes of agencies by their number. */
export type AgencyCodes = ReadonlyMap<number, string>;

/** What a verification proves, in so many words: nobody should believe more than that. */
const LIMITS = [
  '能证明：到各链最后一个锚点为止，记录没有被修改、删除、插入、调换或整段改写；锚点文件中的签名和次序完好。',
  '不能证明：最后一个锚点之后的记录是否被整段改写过；登记当时的内容是否属实；以服务的身份写入的虚假记录；',
  '　　　　　数据库、锚点文件和签名密钥同在一人手中时，三者是否被一并重做。请把锚点文件和公钥保存在另一台主机上。',
];

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
  const file = `锚点文件 ${anchors.path}：${anchors.lines} 行，最后一行签于 ${anchors.lastAt ?? '—'}。`;
  return [
    table,
    '',
    file,
    faults.length === 0 ? '没有发现改动。' : `发现 ${faults.length} 处：`,
    ...faults,
    '',
    ...LIMITS,
  ].join('\n');
}

export const auditJson = ({ anchors, chains }: AuditVerdict, codes: AgencyCodes): object => ({
  anchors: {
    path: anchors.path,
    lines: anchors.lines,
    lastAt: anchors.lastAt,
    faults: anchors.faults,
  },
  chains: chains.map((verdict) => ({ agency: codes.get(verdict.chain) ?? null, ...verdict })),
  limits: LIMITS.map((line) => line.trim()),
});
