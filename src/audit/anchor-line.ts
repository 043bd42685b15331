import { createHash, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { canonicalJson } from '../platform/audit/canonical-json.js';

/** A signed head: at that moment the chain had this many entries, the last with this hash. */
export interface Anchor {
  readonly version: 1;
  /** Instant, as `2026-11-23T08:00:00.000Z`. */
  readonly at: string;
  readonly chain: number;
  /** Code of the agency; null: the installation's chain. */
  readonly agency: string | null;
  readonly seq: number;
  /** Hexadecimal. */
  readonly hash: string;
  /** First half of the SHA-256 of the public key, hexadecimal. */
  readonly key: string;
  /** SHA-256 of the line before it in the file, hexadecimal; of the first, that of nothing. */
  readonly prev: string;
}

export type SignedAnchor = Anchor & {
  /** Ed25519 over the other members as canonical JSON, base64. */
  readonly signature: string;
};

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Of the public key. */
export const keyIdOf = (key: KeyObject): string =>
  sha256(key.export({ type: 'spki', format: 'der' })).slice(0, 32);

/** What the next line says of this one. */
export const lineHash = (line: string): string => sha256(line);
export const NO_LINE = sha256('');

const signedText = (anchor: Anchor): Buffer => Buffer.from(canonicalJson({ ...anchor }), 'utf8');

/** One line of the file, without its end. */
export const signedLine = (anchor: Anchor, privateKey: KeyObject): string =>
  canonicalJson({ ...anchor, signature: sign(null, signedText(anchor), privateKey).toString('base64') });

export function isSignedBy({ signature, ...anchor }: SignedAnchor, publicKey: KeyObject): boolean {
  return anchor.key === keyIdOf(publicKey) && verify(null, signedText(anchor), publicKey, bytesOf(signature));
}

/** Only the one spelling: the last letter of base64 has bits that decode to nothing, and a changed file is a changed file. */
function bytesOf(signature: string): Buffer {
  const bytes = Buffer.from(signature, 'base64');
  return bytes.toString('base64') === signature ? bytes : Buffer.alloc(0);
}

/** @returns undefined where the line is no anchor as this program writes it, letter by letter */
export function parseLine(line: string): SignedAnchor | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  return isAnchor(value) && canonicalJson({ ...value }) === line ? value : undefined;
}

function isAnchor(value: unknown): value is SignedAnchor {
  if (typeof value !== 'object' || value === null) return false;
  const anchor = value as Partial<Record<keyof SignedAnchor, unknown>>;
  const { version, at, chain, agency, seq, hash, key, prev, signature } = anchor;
  return (
    version === 1 &&
    Number.isSafeInteger(chain) &&
    Number.isSafeInteger(seq) &&
    (agency === null || typeof agency === 'string') &&
    [at, hash, key, prev, signature].every((text) => typeof text === 'string')
  );
}
