import { expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkingFolder, removeAbandonedFolders } from './working-folder.js';

it('removes the folders of processes that are gone, with what they hold, and no others', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const abandoned = mkdtempSync(join(tmpdir(), `gongkai-upload-${pid}-`));
  writeFileSync(join(abandoned, 'upload'), '申请人');
  const ours = await makeWorkingFolder('export');
  try {
    await removeAbandonedFolders();
    expect(existsSync(abandoned)).toBe(false);
    expect(existsSync(ours)).toBe(true);
  } finally {
    rmSync(ours, { recursive: true });
  }
});
