import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnchorFile } from '../../src/audit/anchor-file.js';
import type { AnchorPlace } from '../../src/audit/anchor-place.js';

let folder: string | undefined;

function ownFolder(): string {
  if (folder !== undefined) return folder;
  const made = mkdtempSync(join(tmpdir(), 'gongkai-test-anchors-'));
  process.once('exit', () => {
    rmSync(made, { recursive: true, force: true });
  });
  folder = made;
  return made;
}

/** A key and a file of a test's own, gone with the process. */
export const temporaryAnchors = (): AnchorPlace => ({
  key: generateKeyPairSync('ed25519').privateKey,
  file: new AnchorFile(join(ownFolder(), randomUUID())),
});
