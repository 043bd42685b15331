import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { AuditKeyError } from './audit-key-error.js';

const unreadable = (file: string, why: string, cause?: unknown): AuditKeyError =>
  new AuditKeyError(
    `审计签名密钥 ${file} ${why}，服务没有启动。请检查 GONGKAI_AUDIT_KEY_FILE 指向的文件，它应当是 Ed25519 私钥（PEM），` +
      '可以用 openssl genpkey -algorithm ed25519 生成，并执行 chmod 600。',
    { cause },
  );

/** Whole or not at all, and the first of two servers that start at once: a link never replaces a file. */
function makeKey(file: string): void {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  mkdirSync(dirname(file), { recursive: true, mode: 0o755 });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flush: true });
  try {
    linkSync(own, file);
    writeFileSync(`${file}.pub`, publicKey.export({ type: 'spki', format: 'pem' }), { mode: 0o644 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
}

/**
 * The key that signs anchors.
 * @param make where there is no file yet: whether one is made, with the public key beside it (`.pub`)
 * @throws AuditKeyError
 */
export function signingKey(file: string, make: boolean): KeyObject {
  if (make && !existsSync(file)) makeKey(file);
  let key: KeyObject;
  try {
    key = createPrivateKey(readFileSync(file));
  } catch (error) {
    throw unreadable(file, '不存在或者无法读取', error);
  }
  if (key.asymmetricKeyType !== 'ed25519') throw unreadable(file, '不是 Ed25519 私钥');
  if ((statSync(file).mode & 0o077) !== 0) throw unreadable(file, '其他用户也能读取');
  return key;
}

export const publicKeyOf = (key: KeyObject): KeyObject => createPublicKey(key);

/** @throws AuditKeyError */
export function readPublicKey(file: string): KeyObject {
  try {
    return createPublicKey(readFileSync(file));
  } catch (error) {
    throw new AuditKeyError(`公钥文件 ${file} 不存在或者无法读取，请指明 Ed25519 公钥（PEM）文件。`, {
      cause: error,
    });
  }
}
