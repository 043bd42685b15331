import { clockFrom } from '../platform/clock/clock.js';
import type { ChainVerdict } from './audit-verifier.js';

/** What a verification proves, in so many words: nobody should believe more than that. The server and the command line say the same. */
export const PROVES =
  '到各链最后一个锚点为止，记录没有被修改、删除、插入、调换或整段改写；锚点文件中的签名和次序完好。';
/** The same where something is wrong: of a chain that was changed nobody may read that it was not. */
export const PROVES_DESPITE_FAULTS =
  '只就结论为“完好”的各链：到其最后一个签名有效的锚点为止，记录没有被修改、删除、插入、调换或整段改写。其余各链，请用 --agency 逐链核验，看可以证明到第几条。';
const ALWAYS_UNKNOWN = [
  '登记当时的内容是否属实。',
  '以服务的身份写入的虚假记录。',
  '数据库、锚点文件和签名密钥同在一人手中时，三者是否被一并重做。请把锚点文件和公钥保存在另一台主机上。',
];
export const CANNOT_PROVE = ['最后一个锚点之后的记录是否被整段改写过。', ...ALWAYS_UNKNOWN];

/** A server that somebody has taken over would praise its own trail. */
export const SAID_BY_SERVER =
  '本结论由服务器自己给出，服务器程序是否被人替换过。请在另一台主机上用留存的锚点文件和公钥运行 gongkai verify --audit 核对。';

export const conclusionOf = (faults: number): string =>
  faults === 0 ? '没有发现改动。' : `发现 ${faults} 处不符。`;

/** Day and minute in Shanghai, as the offices reckon. */
const minuteOf = (instant: string): string =>
  clockFrom(() => Date.parse(instant))
    .now()
    .slice(0, 16)
    .replace('T', ' ');

/** Up to where this one chain is proven, and by which anchor. */
export function provenText({ provenSeq, provenAt, anchoredSeq, lastSeq }: ChainVerdict): string {
  if (provenSeq > 0)
    return `第 1 至 ${provenSeq} 条记录没有被修改、删除、插入、调换或整段改写（锚点签于 ${minuteOf(provenAt ?? '')}）。`;
  if (anchoredSeq > 0) return '第一个锚点之前就有不符，不能证明任何一条记录没有被改写。';
  return lastSeq === 0 ? '这条链还没有记录。' : '这条链还没有锚点，不能证明任何一条记录没有被整段改写。';
}

/** What nobody can know of this one chain. */
export function unknownTexts({ provenSeq, anchoredSeq, lastSeq, chainFaults }: ChainVerdict): string[] {
  const rest = `第 ${provenSeq + 1} 至 ${lastSeq} 条`;
  if (chainFaults > 0 && lastSeq > provenSeq)
    return [`${rest}：链上有不符，原来的内容是什么。`, ...ALWAYS_UNKNOWN];
  if (lastSeq > anchoredSeq) return [`${rest}在最后一个锚点之后，是否被整段改写过。`, ...ALWAYS_UNKNOWN];
  return ALWAYS_UNKNOWN;
}
