import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** The first byte says how the rest is to be read. */
const PLAIN = 0;
const AES_256_GCM = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** Keeps the secrets of authenticators out of copies of the database, where the operator has given a key. */
export class SecretSeal {
  private readonly key: Buffer | undefined;

  /** @param key 32 bytes that do not lie in the database; absent: secrets are stored as they are */
  constructor(key?: Uint8Array) {
    this.key = key && Buffer.from(hkdfSync('sha256', key, '', 'second factor', KEY_BYTES));
  }

  /** @param owner whose secret it is: a sealed secret moved to another account does not open */
  seal(secret: Buffer, owner: number): Buffer {
    if (!this.key) return Buffer.concat([Buffer.of(PLAIN), secret]);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(String(owner)));
    const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
    return Buffer.concat([Buffer.of(AES_256_GCM), nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error where the key is another one, or the bytes were changed */
  open(stored: Buffer, owner: number): Buffer {
    const rest = stored.subarray(1);
    if (stored[0] === PLAIN) return rest;
    if (!this.key) throw new Error('a second factor is sealed and no key was given');
    const nonce = rest.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.key, nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(String(owner)))
      .setAuthTag(rest.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(rest.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  }
}
