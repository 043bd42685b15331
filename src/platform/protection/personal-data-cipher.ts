import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { DataKeyError } from './data-key-error.js';
import type { DataKey } from './data-key.js';
import { KeyRing } from './key-ring.js';
import { NONCE_BYTES, writeNonce } from './nonces.js';
import { normalise } from './normalise.js';

const ALGORITHM = 'aes-256-gcm';
/** First byte of a sealed value; 0 is the first byte of what a migration carried over and nobody has sealed yet. */
const SEALED = 1;
const ID_BYTES = 4;
const TAG_BYTES = 16;
const TAG_LENGTH = { authTagLength: TAG_BYTES };
const NONCE_AT = 1 + ID_BYTES;
const TAG_AT = NONCE_AT + NONCE_BYTES;
const TEXT_AT = TAG_AT + TAG_BYTES;
/** Half of a SHA-256: no two texts of a register meet, and an index entry stays short. */
const INDEX_BYTES = 16;

/** What the current key gives for one field of one agency. */
interface Derived {
  readonly key: Buffer;
  readonly aad: Buffer;
  readonly index: Buffer;
}

/**
 * Encrypts personal data for the database (AES-256-GCM) and makes the blind index by which it is found again. A sealed
 * value is bound to its agency and field: moved elsewhere, it does not open.
 */
export class PersonalDataCipher {
  /** With what every value begins that the current key sealed. */
  readonly prefix: Buffer;
  readonly #derived = new Map<string, Derived>();

  constructor(private readonly ring: KeyRing) {
    this.prefix = Buffer.concat([Buffer.of(SEALED), ring.current.id]);
  }

  static ephemeral(): PersonalDataCipher {
    return new PersonalDataCipher(KeyRing.ephemeral());
  }

  /** Identifiers of the keys in hexadecimal, the current one first. */
  get keyIds(): readonly string[] {
    return this.ring.all.map(({ id }) => id.toString('hex'));
  }

  seal(agencyId: number, field: string, text: string): Buffer {
    return this.sealBytes(agencyId, field, Buffer.from(text, 'utf8'));
  }

  /** @throws DataKeyError `key.unknown`, `key.damaged` */
  open(agencyId: number, field: string, sealed: Buffer): string {
    return this.openBytes(agencyId, field, sealed).toString('utf8');
  }

  sealBytes(agencyId: number, field: string, bytes: Buffer): Buffer {
    const sealed = Buffer.allocUnsafe(TEXT_AT + bytes.length);
    this.prefix.copy(sealed);
    writeNonce(sealed, NONCE_AT);
    const nonce = sealed.subarray(NONCE_AT, TAG_AT);
    const { key, aad } = this.#currentOf(agencyId, field);
    const cipher = createCipheriv(ALGORITHM, key, nonce, TAG_LENGTH);
    cipher.setAAD(aad);
    cipher.update(bytes).copy(sealed, TEXT_AT);
    // The mode is a stream: the end adds nothing but the tag.
    cipher.final();
    cipher.getAuthTag().copy(sealed, TAG_AT);
    return sealed;
  }

  /** @throws DataKeyError `key.unknown`, `key.damaged` */
  openBytes(agencyId: number, field: string, sealed: Buffer): Buffer {
    if (sealed[0] !== SEALED || sealed.length < TEXT_AT) throw damaged();
    const id = sealed.subarray(1, NONCE_AT);
    const key = this.ring.find(id);
    if (!key) throw unknownKey(id.toString('hex'));
    const decipher = createDecipheriv(
      ALGORITHM,
      sealingKey(key, agencyId),
      sealed.subarray(NONCE_AT, TAG_AT),
      TAG_LENGTH,
    );
    decipher.setAAD(bound(agencyId, field));
    decipher.setAuthTag(sealed.subarray(TAG_AT, TEXT_AT));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(TEXT_AT)), decipher.final()]);
    } catch (error) {
      throw damaged(error);
    }
  }

  /** An import seals hundreds of thousands of values for a few agencies and fields. */
  #currentOf(agencyId: number, field: string): Derived {
    const name = `${agencyId} ${field}`;
    const known = this.#derived.get(name);
    if (known) return known;
    const made = {
      key: sealingKey(this.ring.current, agencyId),
      aad: bound(agencyId, field),
      index: indexKey(this.ring.current, agencyId, field),
    };
    this.#derived.set(name, made);
    return made;
  }

  /** What stands in the index for the text, under the current key. */
  blindIndex(agencyId: number, field: string, text: string): Buffer {
    return indexed(this.#currentOf(agencyId, field).index, field, text);
  }

  /** Under every key: what a search looks for while keys are being rotated. */
  blindIndexes(agencyId: number, field: string, text: string): Buffer[] {
    return this.ring.all.map((key) => indexed(indexKey(key, agencyId, field), field, text));
  }
}

/** One key for each agency: no key is used more often than AES-GCM with random nonces bears. */
const sealingKey = (key: DataKey, agencyId: number): Buffer => key.derived(`seal ${agencyId}`);

const bound = (agencyId: number, field: string): Buffer => Buffer.from(`${agencyId} ${field}`, 'utf8');

const indexKey = (key: DataKey, agencyId: number, field: string): Buffer =>
  key.derived(`index ${agencyId} ${field}`);

const indexed = (key: Buffer, field: string, text: string): Buffer =>
  createHmac('sha256', key).update(normalise(field, text)).digest().subarray(0, INDEX_BYTES);

export const unknownKey = (id: string): DataKeyError =>
  new DataKeyError(
    'key.unknown',
    `数据库里有用密钥 ${id} 加密的个人信息，而现有的密钥里没有它，服务不能继续。` +
      '请把该密钥加回 GONGKAI_DATA_KEY_FILE（或 GONGKAI_DATA_KEY、数据目录下的 data-keys 文件），数据没有改动。',
  );

const damaged = (cause?: unknown): DataKeyError =>
  new DataKeyError(
    'key.damaged',
    '有一项加密的个人信息无法解密，内容已损坏或被移动过。请从备份中恢复，并检查数据库是否被人改动。',
    { cause },
  );
