import type { KeyObject } from 'node:crypto';
import type { AnchorFile } from './anchor-file.js';
import { isSignedBy, lineHash, NO_LINE, parseLine } from './anchor-line.js';
import type { SignedAnchor } from './anchor-line.js';
import type { KeptHead } from './chain-check.js';

/** What is wrong with a line of the file of anchors. */
export interface AnchorFault {
  readonly line: number;
  readonly code: 'line.unreadable' | 'line.signature' | 'line.order';
  /** A Chinese sentence. */
  readonly message: string;
}

/** The file of anchors, read and checked. */
export interface AnchorBook {
  readonly path: string;
  readonly lines: number;
  /** Of the last good line. */
  readonly lastAt: string | null;
  readonly faults: readonly AnchorFault[];
  /** By chain. */
  readonly kept: ReadonlyMap<number, readonly KeptHead[]>;
  /** By chain: the last anchor. */
  readonly last: ReadonlyMap<number, SignedAnchor>;
}

/** @param keys public keys that are believed */
export async function readAnchorBook(file: AnchorFile, keys: readonly KeyObject[]): Promise<AnchorBook> {
  const faults: AnchorFault[] = [];
  const kept = new Map<number, KeptHead[]>();
  const last = new Map<number, SignedAnchor>();
  let prev = NO_LINE;
  let lines = 0;
  let lastAt: string | null = null;
  for await (const text of file.lines()) {
    lines += 1;
    const anchor = parseLine(text);
    const fault = faultOf(anchor, keys, prev);
    prev = lineHash(text);
    if (fault) faults.push({ line: lines, ...fault, message: `锚点文件第 ${lines} 行${fault.message}` });
    // A line that is signed counts even where others round it are missing.
    if (!anchor || fault?.code === 'line.signature') continue;
    lastAt = anchor.at;
    const heads = kept.get(anchor.chain) ?? [];
    kept.set(anchor.chain, heads);
    const { seq, hash, at: signedAt } = anchor;
    heads.push({ seq, hash, where: `锚点文件第 ${lines} 行`, signedAt });
    last.set(anchor.chain, anchor);
  }
  return { path: file.path, lines, lastAt, faults, kept, last };
}

function faultOf(
  anchor: SignedAnchor | undefined,
  keys: readonly KeyObject[],
  prev: string,
): Omit<AnchorFault, 'line'> | undefined {
  if (!anchor) return { code: 'line.unreadable', message: '不是完整的锚点，被改动过或者没有写完。' };
  if (!keys.some((key) => isSignedBy(anchor, key)))
    return { code: 'line.signature', message: '签名不符，被改动过，或者由别的密钥签署。' };
  if (anchor.prev !== prev)
    return { code: 'line.order', message: '与上一行不相接，有行被删除、插入或调换。' };
  return undefined;
}
