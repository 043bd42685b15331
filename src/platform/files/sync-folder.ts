import { open } from 'node:fs/promises';

/** A new name in a folder outlives a loss of power only with the folder. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
