import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AttachmentSettings } from '../../../src/attachments/attachment-settings.js';

/** A store of a test's own, gone with the process. */
export function temporaryAttachments(): AttachmentSettings {
  const attachmentFolder = mkdtempSync(join(tmpdir(), 'gongkai-test-attachments-'));
  process.once('exit', () => {
    rmSync(attachmentFolder, { recursive: true, force: true });
  });
  return { attachmentFolder, attachmentBytes: 5 * 1024 * 1024, scanPolicy: 'off' };
}
