import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AttachmentSettings } from '../../../src/attachments/attachment-settings.js';

/** A store of a test's own, alone in its folder, gone with the process. */
export function temporaryAttachments(): AttachmentSettings {
  const parent = mkdtempSync(join(tmpdir(), 'gongkai-test-attachments-'));
  const attachmentFolder = join(parent, 'store');
  mkdirSync(attachmentFolder);
  process.once('exit', () => {
    rmSync(parent, { recursive: true, force: true });
  });
  return { attachmentFolder, attachmentBytes: 5 * 1024 * 1024, scanPolicy: 'off' };
}
