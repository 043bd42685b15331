import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { writeFile } from 'node:fs/promises';

/**
 * Makes a pair of keys for sealed backups; the program keeps neither.
 * @param file takes the secret one; must not exist
 * @returns the public one, `age1…`
 */
export async function newIdentity(file: string): Promise<string> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  await writeFile(file, `# public key: ${recipient}\n${identity}\n`, {
    flag: 'wx',
    mode: 0o600,
    flush: true,
  });
  return recipient;
}
